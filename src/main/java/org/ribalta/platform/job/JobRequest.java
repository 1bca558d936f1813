package org.ribalta.platform.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ribalta.shared.Language;

/**
 * What somebody asks for.
 *
 * @param kind which {@link JobHandler} does it
 * @param parameters written as JSON; the handler reads them back
 * @param askedBy the person; null for the operator and for the server itself
 * @param language in which words are told to who asked
 */
public record JobRequest(
    String kind, Object parameters, @Nullable UUID askedBy, Language language) {}
