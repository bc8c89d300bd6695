package de.kommune.sim.volunteering.events.boundary;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Date;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Writes a mail with its calendar file and hands it to the server's mail session («Postausgang»). */
final class MailPost {

    private static final String SESSION = "java:jboss/mail/sim";

    private MailPost() {}

    static void send(MailLetter letter) throws NotTaken {
        try {
            Session session = InitialContext.doLookup(SESSION);
            Transport.send(message(session, letter));
        } catch (NamingException unprovisioned) {
            throw new NotTaken("NoMailInServer", true);
        } catch (MessagingException | IOException refused) {
            throw new NotTaken(
                    refused.getClass().getSimpleName(),
                    refused instanceof MessagingException said && said.getNextException() instanceof IOException
                            || refused.getClass().getSimpleName().contains("Connect"));
        }
    }

    private static MimeMessage message(Session session, MailLetter letter) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(MailSender.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), "UTF-8");
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.body(), "UTF-8");
        parts.addBodyPart(text);
        if (letter.calendar() != null) {
            parts.addBodyPart(calendar(letter));
        }
        message.setContent(parts);
        return message;
    }

    private static MimeBodyPart calendar(MailLetter letter) throws MessagingException, IOException {
        MimeBodyPart file = new MimeBodyPart();
        String type = "text/calendar; charset=UTF-8; method=" + letter.method();
        file.setDataHandler(
                new jakarta.activation.DataHandler(new jakarta.mail.util.ByteArrayDataSource(letter.calendar(), type)));
        file.setHeader("Content-Type", type);
        file.setFileName("termin.ics");
        return file;
    }

    /** The mail was not taken. */
    static final class NotTaken extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean away;

        NotTaken(String kind, boolean away) {
            super(kind);
            this.away = away;
        }

        String kind() {
            return getMessage();
        }

        boolean isAway() {
            return away;
        }
    }
}
