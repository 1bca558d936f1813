package org.ribalta.platform.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Adds to the description of an endpoint what the platform cannot know, such as who may call. */
@FunctionalInterface
public interface OperationNotes {
  /** Completes an OpenAPI Operation Object. */
  void write(Endpoint endpoint, ObjectNode operation);
}
