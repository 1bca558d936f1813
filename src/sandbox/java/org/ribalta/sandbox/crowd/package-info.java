/**
 * Colleagues who enrol by themselves, so that one person trying the tool finds others to pair. Each
 * goes the way a browser goes: a full launch, then the tool's public API.
 */
package org.ribalta.sandbox.crowd;
