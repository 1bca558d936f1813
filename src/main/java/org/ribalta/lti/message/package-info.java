/** One record per message a platform can send; each reads itself from checked claims. */
package org.ribalta.lti.message;
