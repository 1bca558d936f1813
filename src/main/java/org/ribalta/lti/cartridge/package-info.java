/**
 * Links to a tool in a file that platforms import (IMS Common Cartridge 1.3, with a cartridge link
 * of LTI for each).
 */
@NullMarked
package org.ribalta.lti.cartridge;

import org.jspecify.annotations.NullMarked;
