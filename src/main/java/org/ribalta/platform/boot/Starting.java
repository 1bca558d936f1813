package org.ribalta.platform.boot;

import org.ribalta.platform.config.Settings;

/**
 * The schema is there, nobody has been served yet: check files, make keys. An exception stops the
 * start.
 *
 * @param settings the checked settings
 */
public record Starting(Settings settings) {}
