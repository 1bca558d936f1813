package org.ribalta.canary.platformknowsnofeature.platform.audit;

import org.ribalta.canary.platformknowsnofeature.directory.PersonId;

/** Infrastructure with a word of the domain. */
record Entry(PersonId who) {}
