package org.ribalta.platform.config;

/**
 * A setting that stops the start; its message names the key, what is wrong and what was expected.
 */
public class WrongSetting extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param key e.g. {@code ribalta.base-url}
   * @param found the value's shape in words; never a secret's text
   * @param expected what would be right, with an example
   */
  public WrongSetting(String key, String found, String expected) {
    super("Setting " + key + ": found " + found + ", expected " + expected + ".");
  }
}
