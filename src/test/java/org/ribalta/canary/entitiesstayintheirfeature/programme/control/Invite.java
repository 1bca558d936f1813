package org.ribalta.canary.entitiesstayintheirfeature.programme.control;

import org.ribalta.canary.entitiesstayintheirfeature.directory.Person;

/** Holds another feature's entity. */
record Invite(Person guest) {}
