/** What is stored of a job. */
@NullMarked
package org.ribalta.platform.job.entity;

import org.jspecify.annotations.NullMarked;
