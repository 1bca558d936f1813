package org.ribalta.canary.platformknowsnofeature.directory;

import java.util.UUID;

/** A word of the domain. */
public record PersonId(UUID value) {}
