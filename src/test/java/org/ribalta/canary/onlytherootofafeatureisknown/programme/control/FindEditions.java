package org.ribalta.canary.onlytherootofafeatureisknown.programme.control;

/** An inside. */
public class FindEditions {}
