/** Switches and readings: what fails now, and which LMS this one behaves like. */
package org.ribalta.sandbox.control;
