package de.kommune.sim.volunteering.events.boundary;

import de.kommune.sim.access.CallLog;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import de.kommune.sim.volunteering.events.boundary.MailSender.MailFailure;
import de.kommune.sim.volunteering.events.entity.EventState;
import de.kommune.sim.volunteering.events.entity.MailKind;
import de.kommune.sim.volunteering.events.entity.MailState;
import de.kommune.sim.volunteering.events.entity.RegistrationState;
import de.kommune.sim.volunteering.events.entity.SlotRegistration;
import de.kommune.sim.volunteering.events.entity.VolunteerMail;
import de.kommune.sim.volunteering.events.policy.EventLetter;
import de.kommune.sim.volunteering.events.policy.MailBackoff;
import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The steps of a round of mails («Schritte des Versands»), each a transaction of its own: an attempt is counted before the mail leaves, so
 * that a server that dies in between sends it once more at most, and never for ever.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@WorksFor(Department.VOLUNTEERING)
class MailPortions {

    private static final String DATA = "volunteering.events";
    private static final CallLog.Action REMIND = new CallLog.Action("MailRound.remind", Deed.CHANGE, DATA);
    private static final CallLog.Action SEND = new CallLog.Action("MailRound.send", Deed.CHANGE, DATA);
    private static final CallLog.Action FORGET = new CallLog.Action("MailRound.forget", Deed.CHANGE, DATA);
    private static final int PORTION = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MailBook book;

    @Inject
    private CallLog log;

    @Inject
    private Clock clock;

    /** Notes whom to remind: once for each date that a shift was moved to, unless she heard of that date a moment ago. */
    void remind() {
        LocalDateTime now = LocalDateTime.now(clock);
        List<SlotRegistration> due = new ArrayList<>(em.createQuery(
                        "select r from SlotRegistration r join fetch r.volunteer join r.slot s join s.event e"
                                + " where r.state = :registered and e.state = :planned and s.startsAt > :now and s.startsAt <= :until"
                                + " and not exists (select m.id from VolunteerMail m where m.registration = r"
                                + " and m.kind = :reminder and m.sequence = e.sequence and m.turn = r.turn)",
                        SlotRegistration.class)
                .setParameter("registered", RegistrationState.REGISTERED)
                .setParameter("planned", EventState.PLANNED)
                .setParameter("now", now)
                .setParameter("until", now.plusHours(book.rule().getRemindHours()))
                .setParameter("reminder", MailKind.REMINDER)
                .getResultList());
        Set<Long> told = book.toldWithin(due, book.rule().getRemindHours());
        due.removeIf(one -> told.contains(one.getId()));
        due.forEach(one -> book.tell(one, MailKind.REMINDER));
        note(REMIND, due.size());
    }

    /** What need not be known any more, by the term and of whoever was erased. */
    void forget() {
        int forgotten = em.createQuery("delete from VolunteerMail m where m.startsAt < :before")
                .setParameter(
                        "before", LocalDateTime.now(clock).minusDays(book.rule().getKeepDays()))
                .executeUpdate();
        note(FORGET, forgotten);
    }

    private void note(CallLog.Action action, long hits) {
        if (hits > 0) {
            log.done(CallLog.Entry.bySystem(action, null, hits));
        }
    }

    List<Long> due() {
        return em.createQuery(
                        "select m.id from VolunteerMail m where m.state = :waiting and m.nextAt <= :now order by m.nextAt, m.id",
                        Long.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", LocalDateTime.now(clock))
                .setMaxResults(PORTION)
                .getResultList();
    }

    /** Counts an attempt and says what leaves; empty where somebody else has it, or nothing is to be sent any more. */
    Optional<MailLetter> take(long mailId) {
        LocalDateTime now = LocalDateTime.now(clock);
        VolunteerMail mail = em.find(VolunteerMail.class, mailId, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null || mail.getState() != MailState.WAITING) {
            return Optional.empty();
        }
        Volunteer volunteer = mail.getRegistration().getVolunteer();
        String address = volunteer.getContact().getMail();
        if (!now.isBefore(mail.getStartsAt()) || volunteer.getFamilyName() == null) {
            mail.lapse(now);
            return Optional.empty();
        }
        if (address == null) {
            mail.toCall();
            return Optional.empty();
        }
        mail.attempt(MailBackoff.next(mail.getAttempts(), now));
        return Optional.of(letter(mail, address, now));
    }

    private MailLetter letter(VolunteerMail mail, String address, LocalDateTime now) {
        SlotRegistration registration = mail.getRegistration();
        EventLetter.Facts facts = new EventLetter.Facts(
                mail.getKind(),
                registration.getId() + "-" + mail.getTurn(),
                mail.getSequence(),
                registration.getState() == RegistrationState.REGISTERED,
                registration.getVolunteer().getGivenName(),
                registration.getSlot().getEvent().getTitle(),
                registration.getSlot().getTask(),
                mail.getStartsAt(),
                mail.getEndsAt(),
                mail.getPlace(),
                mail.getWasAt(),
                mail.getWasPlace());
        EventLetter.Addresses addresses = new EventLetter.Addresses(MailSender.from(), address);
        return new MailLetter(
                address,
                EventLetter.subject(facts),
                EventLetter.body(facts),
                EventLetter.calendar(facts, addresses, now, clock.getZone()),
                mail.getKind().isEnd() ? "CANCEL" : "REQUEST");
    }

    /** @param failure null where it was taken */
    void keep(long mailId, MailFailure failure) {
        VolunteerMail mail = em.find(VolunteerMail.class, mailId, LockModeType.PESSIMISTIC_WRITE);
        if (failure == null) {
            mail.sent(LocalDateTime.now(clock));
            log.done(CallLog.Entry.bySystem(SEND, mail.getRegistration().getId(), 1));
        } else {
            mail.failed(failure.kind(), MailBackoff.isOver(mail.getAttempts()));
        }
    }
}
