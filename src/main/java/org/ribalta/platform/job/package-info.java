/**
 * Work that outlasts a request: imports, rosters, reports.
 *
 * <p>A job is a row that tells what was asked, how far it is and what came of it, and beside it an
 * execution of db-scheduler, which gives it to one node at a time and again to another when that
 * node dies. A feature implements {@link org.ribalta.platform.job.JobHandler} for long work and
 * {@link org.ribalta.platform.job.Routine} for what comes back by itself.
 */
@NullMarked
package org.ribalta.platform.job;

import org.jspecify.annotations.NullMarked;
