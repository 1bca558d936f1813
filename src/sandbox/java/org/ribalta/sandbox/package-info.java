/**
 * A small, honest LMS and employer for trying and testing: an LTI 1.3 platform with a gradebook,
 * and a company that sends its people over SCIM. It shares no code with the tool it launches and is
 * never packaged with it.
 */
package org.ribalta.sandbox;
