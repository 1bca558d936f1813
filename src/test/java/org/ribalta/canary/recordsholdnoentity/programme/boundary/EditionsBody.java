package org.ribalta.canary.recordsholdnoentity.programme.boundary;

import java.util.List;
import org.ribalta.canary.recordsholdnoentity.programme.entity.Edition;

/** Sends stored things out. */
record EditionsBody(List<Edition> editions) {}
