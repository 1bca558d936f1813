package org.ribalta.canary.entitymanagerinrepositoriesonly.programme.control;

import jakarta.persistence.EntityManager;

/** A use case that asks the database itself. */
record FindEditions(EntityManager entities) {}
