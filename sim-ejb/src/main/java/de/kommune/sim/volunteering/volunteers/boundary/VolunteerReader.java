package de.kommune.sim.volunteering.volunteers.boundary;

import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerRule;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerStep;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerTraining;
import de.kommune.sim.volunteering.volunteers.policy.AllowancePolicy;
import de.kommune.sim.volunteering.volunteers.policy.VolunteerSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Gathers what a volunteer's page shows («Leser»). Only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class VolunteerReader {

    private final VolunteerSteps steps = new VolunteerSteps();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VolunteerRules rules;

    @Inject
    private ClearanceKeeper clearances;

    @Inject
    private Clock clock;

    VolunteerView view(Volunteer volunteer) {
        volunteer.getLanguages(); // the page needs them after the transaction
        LocalDate endedOn = volunteer.getEndedOn();
        VolunteerRule keeping = endedOn == null ? null : rules.keeping(endedOn);
        return new VolunteerView(
                volunteer,
                clearances.facts(volunteer),
                stepsOf(volunteer),
                trainingsOf(volunteer),
                steps.after(volunteer.getState()),
                year(volunteer.getId(), LocalDate.now(clock).getYear()),
                keeping == null ? null : keeping.erasureDue(endedOn),
                keeping == null ? null : keeping.getSource());
    }

    private List<VolunteerStep> stepsOf(Volunteer volunteer) {
        return em.createQuery(
                        "select s from VolunteerStep s where s.volunteer = :volunteer order by s.id desc",
                        VolunteerStep.class)
                .setParameter("volunteer", volunteer)
                .getResultList();
    }

    private List<VolunteerTraining> trainingsOf(Volunteer volunteer) {
        return em.createQuery(
                        "select t from VolunteerTraining t where t.volunteer = :volunteer order by t.heldOn desc, t.id desc",
                        VolunteerTraining.class)
                .setParameter("volunteer", volunteer)
                .getResultList();
    }

    AllowanceYear year(long volunteerId, int year) {
        return year(rules.allowances(), year, sum(volunteerId, year));
    }

    AllowanceYear year(AllowancePolicy policy, int year, BigDecimal sum) {
        return new AllowanceYear(year, sum, policy.left(year, sum), policy.light(year, sum), policy.of(year));
    }

    /** What was paid in a calendar year and not cancelled. */
    BigDecimal sum(long volunteerId, int year) {
        return em.createQuery(
                        "select coalesce(sum(a.amount), 0) from VolunteerAllowance a where a.volunteer.id = :id"
                                + " and a.cancelled = false and a.paidOn between :first and :last",
                        BigDecimal.class)
                .setParameter("id", volunteerId)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getSingleResult()
                .setScale(2);
    }
}
