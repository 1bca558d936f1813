package org.ribalta.platform.mail;

/**
 * A mail as an administrator reads it.
 *
 * @param to whom it is for
 */
public record MailContent(String to, String subject, String text) {}
