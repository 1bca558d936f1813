package org.ribalta.platform.config;

/** A configuration file that stops the start; its message names the file and the JSON pointer. */
public class WrongConfigFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file e.g. {@code scim-mappings/seniority.json}
   * @param pointer where in the file (RFC 6901); empty for the whole of it
   * @param problem what is wrong there
   */
  public WrongConfigFile(String file, String pointer, String problem) {
    super("File " + file + (pointer.isEmpty() ? "" : " at " + pointer) + ": " + problem);
  }
}
