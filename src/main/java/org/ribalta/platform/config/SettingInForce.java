package org.ribalta.platform.config;

import org.jspecify.annotations.Nullable;

/**
 * A setting as it stands on this node.
 *
 * @param variable the environment variable of the same name
 * @param value null for a secret, and where nothing is set
 * @param secret whether the value is kept from view
 * @param description what it is for, in the reader's language
 */
public record SettingInForce(
    String key,
    String variable,
    @Nullable String value,
    boolean secret,
    boolean set,
    Source source,
    String description) {

  /** Where a value comes from. */
  public enum Source {
    /** What Ribalta does when nothing is said. */
    DEFAULT,
    ENVIRONMENT,
    SYSTEM,
    FILE
  }
}
