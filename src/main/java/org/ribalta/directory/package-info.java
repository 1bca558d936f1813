/**
 * Who works here: people, units, the reporting chain and seniority.
 *
 * <p>This root is what other features may use: {@link org.ribalta.directory.People} to ask, {@link
 * org.ribalta.directory.Provisioning} to write (SCIM, later CSV and roster), and the events. Age
 * and birth date have no place here.
 */
@NullMarked
package org.ribalta.directory;

import org.jspecify.annotations.NullMarked;
