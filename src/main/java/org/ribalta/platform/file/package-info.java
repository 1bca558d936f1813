/**
 * Uploaded files, kept in the database while a job needs them: nodes share it, and nothing else.
 */
@NullMarked
package org.ribalta.platform.file;

import org.jspecify.annotations.NullMarked;
