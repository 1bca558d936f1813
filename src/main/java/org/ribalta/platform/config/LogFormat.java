package org.ribalta.platform.config;

/** How lines of the log are written ({@code ribalta.log.format}). */
public enum LogFormat {
  /** For people at a console. */
  TEXT,
  /** One JSON object a line, for whatever collects logs. */
  JSON
}
