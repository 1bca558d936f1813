/** Tiny values that every feature may use; they know the JDK only. */
package org.ribalta.shared;
