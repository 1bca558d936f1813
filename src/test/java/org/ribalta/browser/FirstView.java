package org.ribalta.browser;

/**
 * What the first view took.
 *
 * @param requests answered by the tool
 * @param bytes of their bodies, as they came over the wire
 * @param usefulAfter milliseconds from the launch's first byte until the page could be used
 */
record FirstView(int requests, long bytes, long usefulAfter) {}
