package de.kommune.sim.volunteering.events.boundary;

import static de.kommune.sim.access.Permission.VOLUNTEER_READ;
import static de.kommune.sim.access.Permission.VOLUNTEER_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.volunteering.events.entity.MailState;
import de.kommune.sim.volunteering.events.entity.VolunteerMail;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** What volunteers are told («Benachrichtigungen»): what was sent, what was not, and who has to be rung up. */
@Stateless
@Guarded
public class EventMails {

    @EJB
    private Caller caller;

    @Inject
    private MailBook book;

    @Inject
    private EventRows rows;

    @Inject
    private Clock clock;

    @Requires(VOLUNTEER_READ)
    public MailBox box() {
        return new MailBox(
                MailSender.isConfigured(),
                book.rule(),
                book.lines(Set.of(MailState.CALL), "m.startsAt"),
                book.lines(Set.of(MailState.WAITING, MailState.FAILED), "m.startsAt"),
                book.lines(Set.of(MailState.SENT, MailState.CALLED, MailState.LAPSED), "m.doneAt desc"));
    }

    /** All that was and is to be told about that event, the latest first. */
    @Requires(VOLUNTEER_READ)
    public List<MailLine> ofEvent(long eventId) {
        return book.ofEvent(eventId);
    }

    /** Somebody has rung her up. */
    @Requires(VOLUNTEER_WRITE)
    public void called(long mailId) {
        VolunteerMail mail = rows.lock(VolunteerMail.class, mailId);
        if (mail.getState() == MailState.SENT || mail.getState() == MailState.CALLED) {
            throw new BusinessException("volunteering.mailDone");
        }
        mail.called(LocalDateTime.now(clock), caller.name());
    }

    /** What was given up is tried anew. */
    @Requires(VOLUNTEER_WRITE)
    public void again(long mailId) {
        VolunteerMail mail = rows.lock(VolunteerMail.class, mailId);
        if (mail.getState() != MailState.FAILED && mail.getState() != MailState.WAITING) {
            throw new BusinessException("volunteering.mailDone");
        }
        mail.again(LocalDateTime.now(clock));
    }
}
