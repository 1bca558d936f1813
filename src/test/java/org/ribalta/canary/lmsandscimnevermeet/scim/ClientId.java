package org.ribalta.canary.lmsandscimnevermeet.scim;

/** One side. */
public record ClientId(String value) {}
