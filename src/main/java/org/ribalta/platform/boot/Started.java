package org.ribalta.platform.boot;

/** Everything is checked: workers may begin. */
public record Started() {}
