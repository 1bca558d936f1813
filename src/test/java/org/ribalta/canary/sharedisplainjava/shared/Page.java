package org.ribalta.canary.sharedisplainjava.shared;

import jakarta.inject.Named;

/** A value type that needs a container. */
@Named
class Page {}
