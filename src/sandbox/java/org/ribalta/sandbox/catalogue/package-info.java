/**
 * The living catalogue of the interface: the product's own front-end modules, packaged into the
 * sandbox at build, play every component in every state on made-up answers.
 */
package org.ribalta.sandbox.catalogue;
