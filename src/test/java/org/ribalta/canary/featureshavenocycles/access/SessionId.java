package org.ribalta.canary.featureshavenocycles.access;

import org.ribalta.canary.featureshavenocycles.directory.PersonId;

/** Points down, as drawn. */
public record SessionId(PersonId person) {}
