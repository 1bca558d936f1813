/**
 * Mail that keeps people going: a reminder the day before a meeting, and a word at milestones. Each
 * person switches reminders off and on, from the mail itself and without signing in.
 *
 * <p>Goals and places of meetings are for the pair alone and stay in Ribalta: mail tells when, and
 * where to read the rest.
 */
@NullMarked
package org.ribalta.notice;

import org.jspecify.annotations.NullMarked;
