/** Deep linking as a platform does it (LTI Deep Linking 2.0): asks, and trusts no answer unseen. */
package org.ribalta.sandbox.deeplink;
