package de.kommune.sim.town;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The page that shows caught mails, the latest first: to whom, what about, each part as text. */
final class CaughtMails {

    private static final String HEAD =
            "<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"UTF-8\"><title>Abgefangene Mails</title>"
                    + "<style>body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em}article{border:1px solid #888;"
                    + "padding:0 1em;margin:1em 0}pre{white-space:pre-wrap}</style></head><body><h1>Abgefangene Mails</h1>";

    private CaughtMails() {}

    static String page(List<Message> mails) throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        if (mails.isEmpty()) {
            page.append("<p>Noch keine Mail.</p>");
        }
        try {
            for (int i = mails.size() - 1; i >= 0; i--) {
                mail(page, mails.get(i));
            }
        } catch (MessagingException unreadable) {
            throw new IOException(unreadable);
        }
        return page.append("</body></html>").toString();
    }

    private static void mail(StringBuilder page, Message mail) throws MessagingException, IOException {
        page.append("<article><h2>").append(escaped(mail.getSubject())).append("</h2><p>An: ");
        page.append(escaped(Arrays.toString(mail.getRecipients(Message.RecipientType.TO))));
        page.append(", von: ").append(escaped(Arrays.toString(mail.getFrom()))).append("</p>");
        part(page, mail);
        page.append("</article>");
    }

    private static void part(StringBuilder page, Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                part(page, inner);
            }
            return;
        }
        page.append("<p><small>").append(escaped(part.getContentType())).append("</small></p><pre>");
        try (InputStream content = part.getInputStream()) {
            page.append(escaped(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
        }
        page.append("</pre>");
    }

    private static String escaped(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
