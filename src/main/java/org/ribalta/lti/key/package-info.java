/** Platforms' keys, fetched and cached, and the tool's own. */
package org.ribalta.lti.key;
