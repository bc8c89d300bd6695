package de.kommune.sim.volunteering.events.boundary;

/**
 * A mail as it leaves («Brief»). Lives from the row to the mail server and is kept nowhere.
 *
 * @param calendar the calendar file; null where there is nothing to enter
 * @param method what that file asks of a calendar: {@code REQUEST} or {@code CANCEL}
 */
record MailLetter(String to, String subject, String body, String calendar, String method) {}
