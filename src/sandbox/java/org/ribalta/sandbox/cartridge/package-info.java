/** Common Cartridges, as this LMS imports them. */
package org.ribalta.sandbox.cartridge;
