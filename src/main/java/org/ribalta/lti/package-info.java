/**
 * A tool's side of LTI 1.3 (LTI Core 1.3, 1EdTech Security Framework 1.0, OpenID Connect Core 1.0).
 *
 * <p>It depends on the JDK and nimbus-jose-jwt and on nothing of the product around it, and no JOSE
 * type shows in its public signatures. What it cannot know (which platforms are registered, which
 * nonces were used, how to reach the network) it asks for through small interfaces: {@link
 * org.ribalta.lti.PlatformRegistry}, {@link org.ribalta.lti.launch.NonceStore}, {@link
 * org.ribalta.lti.key.Keysets}, {@link org.ribalta.lti.http.HttpExchange}.
 *
 * <p>The way of a launch: {@link org.ribalta.lti.login.LoginInitiation} answers the platform's
 * login request with a redirect, {@link org.ribalta.lti.launch.LaunchValidator} judges the message
 * that comes back. What a tool asks of a platform afterwards goes through {@link
 * org.ribalta.lti.service.AuthorizedCalls}; {@link org.ribalta.lti.ags.Gradebook} is its first
 * user.
 *
 * <p>An optional part of a message is an {@code Optional} component of its record, because the
 * accessor is what callers see.
 */
@NullMarked
package org.ribalta.lti;

import org.jspecify.annotations.NullMarked;
