package org.ribalta.canary.lmsandscimnevermeet.lms;

import org.ribalta.canary.lmsandscimnevermeet.scim.ClientId;

/** The other side. */
record Roster(ClientId source) {}
