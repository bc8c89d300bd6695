package de.kommune.sim.housing.fees.boundary;

import static de.kommune.sim.access.Permission.FEE_READ;
import static de.kommune.sim.access.Permission.FEE_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.fees.entity.FeeNotice;
import de.kommune.sim.housing.fees.entity.FeePayment;
import de.kommune.sim.housing.fees.entity.NoticeRun;
import de.kommune.sim.housing.fees.entity.NoticeRunState;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

/** The notices on fees («Gebührenbescheide»), what came in for them, and what is open. */
@Stateless
@Guarded
public class FeeNotices {

    private static final int MOST = 1000;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PersonRows people;

    @Inject
    private NoticeReader reader;

    @Inject
    private NoticeWriter writer;

    @Inject
    private NoticeRuns runs;

    @Inject
    private Event<NoticesWanted> wanted;

    @EJB
    private Fees fees;

    @Inject
    private Clock clock;

    /** A notice with what came in for it. */
    @Requires(FEE_READ)
    public NoticeView get(long noticeId) {
        FeeNotice notice = reader.get(noticeId);
        Person person = notice.getPerson();
        CallTrail.person(person.getId());
        notice.getMonths();
        return new NoticeView(notice, person.getId(), person.getDisplayName(), reader.payments(noticeId));
    }

    /** The letter as it went out. */
    @Requires(value = FEE_READ, deed = Deed.PRINT)
    public byte[] letter(long noticeId) {
        FeeNotice notice = reader.get(noticeId);
        CallTrail.person(notice.getPerson().getId());
        return notice.getDocument();
    }

    /** What is open, what was due first comes first: so many of the list, from that place of it on. */
    @Requires(FEE_READ)
    public List<OpenItem> open(int first, int size) {
        return reader.open(first, Math.min(size, MOST));
    }

    /** The sum over the whole list. */
    @Requires(FEE_READ)
    public OpenSum openSum() {
        return reader.openSum(LocalDate.now(clock));
    }

    /** Tells each payer of a person what is new in all her months; nothing new is no notice. */
    @Requires(value = FEE_WRITE, deed = Deed.CHANGE)
    public int issue(long personId, LocalDate dueOn) {
        checkDue(dueOn);
        CallTrail.person(personId);
        return writer.write(people.lock(personId), dueOn, caller.name());
    }

    /**
     * The same for everybody whose month came to something new, person by person as soon as this is on record. A run that is under way for
     * the month goes on instead; what a broken one has not written this one writes.
     */
    @Requires(value = FEE_WRITE, deed = Deed.CHANGE)
    public void issueAll(YearMonth month, LocalDate dueOn) {
        checkDue(dueOn);
        writer.checkStatute();
        if (reader.lastRun(month).filter(run -> runs.isUnderWay(run.getId())).isPresent()) {
            return;
        }
        List<Long> told = fees.month(month).stream()
                .filter(FeeRow::isToNotify)
                .map(FeeRow::personId)
                .toList();
        NoticeRun run = new NoticeRun(month, dueOn, told.size(), caller.name(), LocalDateTime.now(clock));
        em.persist(run);
        em.flush();
        wanted.fire(new NoticesWanted(run.getId(), told, dueOn, caller.name()));
    }

    /** The latest run of notices for the month; null before there was any. */
    @Requires(FEE_READ)
    public NoticeRunView run(YearMonth month) {
        return reader.lastRun(month).map(this::view).orElse(null);
    }

    private NoticeRunView view(NoticeRun run) {
        boolean finished = run.getState() == NoticeRunState.DONE;
        boolean running = run.getState() == NoticeRunState.RUNNING && runs.isUnderWay(run.getId());
        return new NoticeRunView(
                running,
                finished,
                run.getPeople(),
                run.getDone(),
                run.getWritten(),
                run.getStartedBy(),
                run.getStartedAt());
    }

    /** Notes money that came in, or went back. */
    @Requires(value = FEE_WRITE, deed = Deed.CHANGE)
    public void pay(long noticeId, NewPayment payment) {
        FeeNotice notice = reader.get(noticeId);
        CallTrail.person(notice.getPerson().getId());
        if (payment.receivedOn().isAfter(LocalDate.now(clock))) {
            throw new BusinessException("fees.paidToCome", payment.receivedOn());
        }
        if (!reader.isKnown(payment.token())) {
            em.persist(new FeePayment(
                    notice,
                    payment.receivedOn(),
                    payment.amount(),
                    payment.reference(),
                    payment.token(),
                    caller.name()));
        }
    }

    private void checkDue(LocalDate dueOn) {
        if (dueOn.isBefore(LocalDate.now(clock))) {
            throw new BusinessException("fees.dueBefore", dueOn);
        }
    }
}
