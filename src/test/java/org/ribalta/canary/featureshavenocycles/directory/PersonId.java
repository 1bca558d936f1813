package org.ribalta.canary.featureshavenocycles.directory;

import org.ribalta.canary.featureshavenocycles.access.SessionId;

/** Points back. */
public record PersonId(SessionId session) {}
