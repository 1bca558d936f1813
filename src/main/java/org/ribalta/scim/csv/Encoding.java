package org.ribalta.scim.csv;

import java.nio.charset.Charset;

/**
 * How a file's bytes are characters.
 *
 * @param bomBytes how many bytes at the beginning only say so
 * @param lines line breaks in it, which is how many rows there are at most
 */
public record Encoding(Charset charset, int bomBytes, long lines) {

  /** The name that an administrator knows. */
  public String label() {
    return charset.name();
  }
}
