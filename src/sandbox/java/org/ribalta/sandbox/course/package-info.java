/** The courses, and who is what in them. */
package org.ribalta.sandbox.course;
