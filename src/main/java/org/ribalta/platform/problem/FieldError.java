package org.ribalta.platform.problem;

/**
 * What is wrong with one member of a request.
 *
 * @param pointer a JSON Pointer (RFC 6901) into the body, e.g. {@code /goal}
 * @param code a stable word for programs, e.g. {@code required}
 * @param detail what to write instead
 */
public record FieldError(String pointer, String code, String detail) {}
