/**
 * What leaves for a person's development: the score of the meetings they held, if they agree.
 *
 * <p>Only counts leave, never what was said, and nothing leaves without the person's own decision,
 * which each person takes for themselves and may take back. {@code lms} carries {@link
 * org.ribalta.talent.ScoreDue} to the gradebook and reports to {@link
 * org.ribalta.talent.ScoreDeliveries}.
 */
@NullMarked
package org.ribalta.talent;

import org.jspecify.annotations.NullMarked;
