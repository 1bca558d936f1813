/**
 * Calls from the tool to a platform's services: access tokens, authorised requests and what their
 * answers mean for whoever has to deliver something (1EdTech Security Framework 1.0 §4).
 */
@NullMarked
package org.ribalta.lti.service;

import org.jspecify.annotations.NullMarked;
