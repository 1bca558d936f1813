package org.ribalta.directory;

import org.ribalta.shared.Text;

/**
 * A level of the company's scale.
 *
 * @param rank 1 is the most junior
 * @param name what people call it
 */
public record SeniorityLevel(int rank, Text name) {}
