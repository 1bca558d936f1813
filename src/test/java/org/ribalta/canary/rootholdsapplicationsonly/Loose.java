package org.ribalta.canary.rootholdsapplicationsonly;

/** Lives in no feature. */
class Loose {}
