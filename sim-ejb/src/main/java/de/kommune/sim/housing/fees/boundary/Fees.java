package de.kommune.sim.housing.fees.boundary;

import static de.kommune.sim.access.Permission.FEE_READ;
import static de.kommune.sim.access.Permission.FEE_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.fees.entity.FeeAssessment;
import de.kommune.sim.housing.fees.entity.Payer;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What living in the shelters costs («Gebühren»): counts months, keeps each counting, and tells what changed. A month that comes to the same
 * as before leaves no trace.
 */
@Stateless
@Guarded
public class Fees {

    @EJB
    private Caller caller;

    @Inject
    private PersonRows people;

    @Inject
    private FeeReader reader;

    @Inject
    private FeeCounter counter;

    @Inject
    private NoticeReader notices;

    @Inject
    private Clock clock;

    /** What the month came to at the latest counting, by name. */
    @Requires(FEE_READ)
    public List<FeeRow> month(YearMonth month) {
        Map<Long, Map<Payer, BigDecimal>> notified = notices.notified(month);
        return reader.assessed(month).stream()
                .map(one -> row(one, notified.getOrDefault(one.getPerson().getId(), Map.of())))
                .toList();
    }

    /** A person's months and notices. */
    @Requires(FEE_READ)
    public FeeAccount ofPerson(long personId) {
        Person person = people.get(personId);
        CallTrail.person(personId);
        return new FeeAccount(
                personId,
                person.getDisplayName(),
                person.getPersonNo(),
                reader.assessments(personId),
                notices.ofPerson(personId));
    }

    /** Counts a month for everybody who lived somewhere in it, or was thought to. */
    @Requires(value = FEE_WRITE, deed = Deed.CHANGE)
    public Counted count(YearMonth month) {
        if (month.isAfter(YearMonth.now(clock))) {
            throw new BusinessException("fees.monthToCome", month.atDay(1));
        }
        return counter.month(month, caller.name());
    }

    /** Counts each month of a person anew, from the first night in a shelter up to this month. */
    @Requires(value = FEE_WRITE, deed = Deed.CHANGE)
    public Counted recount(long personId) {
        people.get(personId);
        CallTrail.person(personId);
        return counter.person(personId, caller.name());
    }

    private static FeeRow row(FeeAssessment one, Map<Payer, BigDecimal> notified) {
        boolean news = Arrays.stream(Payer.values())
                .anyMatch(payer -> one.totalOf(payer).compareTo(notified.getOrDefault(payer, BigDecimal.ZERO)) != 0);
        return new FeeRow(
                one.getPerson().getId(),
                one.getPerson().getDisplayName(),
                one.getPerson().getPersonNo(),
                one.getRevision(),
                one.getNights(),
                one.getWithoutPayer(),
                one.getWithoutTariff(),
                one.getTotal(),
                notified.values().stream().reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add),
                news,
                one.isSettled());
    }
}
