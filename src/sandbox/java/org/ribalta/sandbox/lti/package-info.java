/**
 * The LTI 1.3 platform (1EdTech Security Framework 1.0): launches, keys and access tokens, with the
 * manners of Moodle 4.5.
 */
package org.ribalta.sandbox.lti;
