package org.ribalta.programme.entity;

import org.ribalta.shared.Text;

/**
 * What a programme wants to change. All four are required: training without measurable impact is
 * not what Ribalta is for.
 *
 * @param method how
 * @param success when it counts as reached
 * @param measurement how one will know
 */
public record Objective(Text title, Text method, Text success, Text measurement) {
  /**
   * @throws IllegalArgumentException when a part is missing
   */
  public Objective {
    if (title == null || method == null || success == null || measurement == null) {
      throw new IllegalArgumentException(
          "An objective needs title, method, success and measurement");
    }
  }
}
