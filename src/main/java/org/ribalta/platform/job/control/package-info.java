/** Keeps jobs, gives them to threads, and takes down what came of them. */
@NullMarked
package org.ribalta.platform.job.control;

import org.jspecify.annotations.NullMarked;
