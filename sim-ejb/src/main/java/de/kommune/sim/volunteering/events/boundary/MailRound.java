package de.kommune.sim.volunteering.events.boundary;

import de.kommune.sim.volunteering.events.boundary.MailSender.MailFailure;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Reminds and sends what waits («Versand»), every minute. A mail server that is away is asked once a round and not for each mail. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailRound {

    private static final Logger LOG = System.getLogger(MailRound.class.getName());

    @Inject
    private MailPortions portions;

    @Schedule(hour = "*", minute = "*", persistent = false, info = "Mails to volunteers")
    public void send() {
        portions.remind();
        portions.forget();
        if (!MailSender.isConfigured()) {
            return;
        }
        for (long mail : portions.due()) {
            Optional<MailLetter> letter = portions.take(mail);
            if (letter.isPresent() && !handOver(mail, letter.get())) {
                return;
            }
        }
    }

    /** Whether the mail server can be asked on. */
    private boolean handOver(long mail, MailLetter letter) {
        MailFailure failure = MailSender.send(letter);
        portions.keep(mail, failure);
        if (failure != null) {
            LOG.log(Level.WARNING, "Mail {0} was not taken: {1}", String.valueOf(mail), failure.kind());
        }
        return failure == null || !failure.away();
    }
}
