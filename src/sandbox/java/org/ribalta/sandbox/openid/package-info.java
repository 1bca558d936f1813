/** The company's OpenID provider: authorization code flow with PKCE, and a choice of people. */
package org.ribalta.sandbox.openid;
