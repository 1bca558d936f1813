package org.ribalta.canary.noprefixofinterfaces.programme;

/** Says twice that it is an interface. */
interface IEditions {}
