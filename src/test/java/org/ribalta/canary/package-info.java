/**
 * Classes that are wrong on purpose. Each package below is a product in miniature that breaks one
 * rule of {@link org.ribalta.ArchitectureTest}, and is named after it. Nothing uses them.
 */
package org.ribalta.canary;
