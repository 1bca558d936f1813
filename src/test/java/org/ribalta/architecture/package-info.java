/**
 * The rules that hold the parts of Ribalta apart.
 *
 * <p>Each rule is written for a root package. {@link org.ribalta.ArchitectureTest} holds it to
 * {@code org.ribalta}, where it must pass, and to its canary below {@code org.ribalta.canary}, a
 * copy of the layout in miniature, where it must fail.
 */
package org.ribalta.architecture;
