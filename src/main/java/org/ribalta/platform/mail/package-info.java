/**
 * Mail to people: put into the outbox as a {@link org.ribalta.platform.mail.MailMessage} of kind
 * {@code mail}, written from templates per language, handed to the administrator's SMTP server.
 */
@NullMarked
package org.ribalta.platform.mail;

import org.jspecify.annotations.NullMarked;
