/** The made-up employer: its units, sites and people, the same at every start. */
package org.ribalta.sandbox.company;
