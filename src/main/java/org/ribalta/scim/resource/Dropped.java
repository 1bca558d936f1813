package org.ribalta.scim.resource;

/** Hears which attributes were left out, so that an administrator can be told once. */
@FunctionalInterface
public interface Dropped {

  /**
   * Hears that an attribute was left out.
   *
   * @param path the attribute as the client named it; never its value
   */
  void attribute(String path);
}
