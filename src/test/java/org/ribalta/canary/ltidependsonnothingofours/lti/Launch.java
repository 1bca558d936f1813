package org.ribalta.canary.ltidependsonnothingofours.lti;

import org.ribalta.canary.ltidependsonnothingofours.directory.PersonId;

/** A library that knows its user. */
record Launch(PersonId person) {}
