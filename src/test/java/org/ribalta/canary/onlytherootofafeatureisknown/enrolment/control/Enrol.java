package org.ribalta.canary.onlytherootofafeatureisknown.enrolment.control;

import org.ribalta.canary.onlytherootofafeatureisknown.programme.control.FindEditions;

/** Reaches into another feature. */
record Enrol(FindEditions editions) {}
