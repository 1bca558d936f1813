/**
 * The company moves in: registers this LMS with the tool and sends its people, only by the HTTP
 * interfaces that any customer has.
 */
package org.ribalta.sandbox.seed;
