/**
 * What operators count, at {@code /metrics} in Prometheus' text form. No tenant and no person is in
 * a name or a label; {@code src/docs/operations.md} says what each figure means and when to worry.
 */
@NullMarked
package org.ribalta.platform.metrics;

import org.jspecify.annotations.NullMarked;
