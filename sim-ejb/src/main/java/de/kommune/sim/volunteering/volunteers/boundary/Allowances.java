package de.kommune.sim.volunteering.volunteers.boundary;

import static de.kommune.sim.access.Permission.VOLUNTEER_READ;
import static de.kommune.sim.access.Permission.VOLUNTEER_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerAllowance;
import de.kommune.sim.volunteering.volunteers.policy.AllowancePolicy;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What volunteers are paid for their expense («Aufwandsentschädigungen»), by calendar year against the limit. */
@Stateless
@Guarded
public class Allowances {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private VolunteerRows rows;

    @Inject
    private VolunteerRules rules;

    @Inject
    private VolunteerReader reader;

    @Inject
    private Clock clock;

    /** All sums of a volunteer, and what the years add up to. */
    @Requires(VOLUNTEER_READ)
    public AllowanceView ofVolunteer(long volunteerId) {
        Volunteer volunteer = rows.get(volunteerId);
        List<AllowanceLine> lines = em.createQuery(
                        "select new de.kommune.sim.volunteering.volunteers.boundary.AllowanceLine(a.id, a.version, a.paidOn,"
                                + " a.amount, a.cancelled, a.notedBy) from VolunteerAllowance a where a.volunteer.id = :id"
                                + " order by a.paidOn desc, a.id desc",
                        AllowanceLine.class)
                .setParameter("id", volunteerId)
                .getResultList();
        String name = Names.of(volunteer.getGivenName(), volunteer.getFamilyName());
        return new AllowanceView(name, volunteer.getState().isCurrent(), years(lines), lines);
    }

    private List<AllowanceYear> years(List<AllowanceLine> lines) {
        AllowancePolicy policy = rules.allowances();
        int thisYear = LocalDate.now(clock).getYear();
        var sums = lines.stream()
                .filter(line -> !line.cancelled())
                .collect(Collectors.toMap(line -> line.paidOn().getYear(), AllowanceLine::amount, BigDecimal::add));
        sums.putIfAbsent(thisYear, BigDecimal.ZERO.setScale(2));
        return sums.keySet().stream()
                .sorted((one, other) -> other - one)
                .map(year -> reader.year(policy, year, sums.get(year)))
                .toList();
    }

    /** Enters a sum; the same form enters it once. Above the limit it is entered by who knows it. */
    @Requires(VOLUNTEER_WRITE)
    public void note(long volunteerId, NewAllowance wanted) {
        Volunteer volunteer = rows.get(volunteerId);
        em.lock(volunteer, LockModeType.PESSIMISTIC_WRITE); // two sums at once must know of each other
        if (!volunteer.getState().isCurrent()) {
            throw new BusinessException("volunteering.over", volunteer.getState());
        }
        if (isEntered(wanted.form())) {
            return;
        }
        BigDecimal before = reader.sum(volunteerId, wanted.paidOn().getYear());
        rules.allowances().check(wanted.paidOn(), wanted.amount(), before, wanted.aboveKnown(), LocalDate.now(clock));
        em.persist(new VolunteerAllowance(volunteer, wanted.paidOn(), wanted.amount(), caller.name(), wanted.form()));
    }

    private boolean isEntered(String form) {
        return em.createQuery("select count(a) from VolunteerAllowance a where a.token = :form", Long.class)
                        .setParameter("form", form)
                        .getSingleResult()
                > 0;
    }

    /** A sum was entered by mistake: it stays to be seen and counts no more. */
    @Requires(value = VOLUNTEER_WRITE, deed = Deed.CHANGE)
    public void cancel(long allowanceId) {
        VolunteerAllowance allowance = em.find(VolunteerAllowance.class, allowanceId, LockModeType.PESSIMISTIC_WRITE);
        if (allowance == null) {
            throw new NotFoundException();
        }
        allowance.cancel();
    }
}
