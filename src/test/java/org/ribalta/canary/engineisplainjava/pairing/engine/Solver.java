package org.ribalta.canary.engineisplainjava.pairing.engine;

import jakarta.inject.Named;

/** An engine that needs a container. */
@Named
class Solver {}
