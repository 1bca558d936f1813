package org.ribalta.canary.josestaysinside.programme.control;

import com.nimbusds.jose.JWSAlgorithm;

/** Signs where nobody expects it. */
record SignedEdition(JWSAlgorithm algorithm) {}
