package de.kommune.sim.volunteering.events.boundary;

/**
 * Hands mails to the town's mail server («Versand»). What speaks Jakarta Mail is a class of its own that is loaded with the first mail, so
 * that a server that was provisioned without it still runs the application, and mails wait.
 */
final class MailSender {

    private static final String HOST = "sim.mail.host";

    private MailSender() {}

    /** Whether the town has said where its mail server is. */
    static boolean isConfigured() {
        String host = System.getProperty(HOST);
        return host != null && !host.isBlank();
    }

    static String from() {
        return System.getProperty("sim.mail.from", "sim@localhost");
    }

    /** What went wrong, by its type alone: what a mail server says may quote an address. Null where it was taken. */
    static MailFailure send(MailLetter letter) {
        try {
            MailPost.send(letter);
            return null;
        } catch (MailPost.NotTaken failure) {
            return new MailFailure(failure.kind(), failure.isAway());
        } catch (NoClassDefFoundError unprovisioned) {
            return new MailFailure("NoMailInServer", true);
        }
    }

    /** @param away whether the mail server could not be reached, so that no other mail need be tried now */
    record MailFailure(String kind, boolean away) {}
}
