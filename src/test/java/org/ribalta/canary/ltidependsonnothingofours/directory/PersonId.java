package org.ribalta.canary.ltidependsonnothingofours.directory;

import java.util.UUID;

/** A word of the product. */
public record PersonId(UUID value) {}
