/** LTI Dynamic Registration 1.0, as Moodle does it: the tool's link, a token that works once. */
package org.ribalta.sandbox.registration;
