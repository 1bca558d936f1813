package org.ribalta.canary.noemptysuffixes.programme.control;

/** Manages what? */
class EditionManager {}
