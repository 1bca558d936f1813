/** Switches and readings for tests; answers loopback clients only. */
package org.ribalta.sandbox.control;
