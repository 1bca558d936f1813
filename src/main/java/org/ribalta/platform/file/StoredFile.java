package org.ribalta.platform.file;

import java.util.UUID;

/**
 * A file that was kept.
 *
 * @param bytes its length
 */
public record StoredFile(UUID id, long bytes) {}
