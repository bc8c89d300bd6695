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
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The notices on fees («Gebührenbescheide»), what came in for them, and what is open. */
@Stateless
@Guarded
public class FeeNotices {

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

    /** What is open, what was due first comes first; at most a thousand. */
    @Requires(FEE_READ)
    public List<OpenItem> open() {
        return reader.open();
    }

    /** Tells each payer of a person what is new in all her months; nothing new is no notice. */
    @Requires(value = FEE_WRITE, deed = Deed.CHANGE)
    public int issue(long personId, LocalDate dueOn) {
        checkDue(dueOn);
        CallTrail.person(personId);
        return writer.write(people.lock(personId), dueOn, caller.name());
    }

    /** The same for everybody whose month came to something new. */
    @Requires(value = FEE_WRITE, deed = Deed.CHANGE)
    public int issueAll(YearMonth month, LocalDate dueOn) {
        checkDue(dueOn);
        return fees.month(month).stream()
                .filter(FeeRow::isToNotify)
                .mapToInt(row -> writer.write(people.lock(row.personId()), dueOn, caller.name()))
                .sum();
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
