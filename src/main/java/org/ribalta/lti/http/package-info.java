/** The one door to the network; the caller builds it and decides what may pass. */
package org.ribalta.lti.http;
