package de.kommune.sim.volunteering.volunteers.boundary;

import de.kommune.sim.volunteering.volunteers.entity.AllowanceLimit;
import de.kommune.sim.volunteering.volunteers.entity.CertificateRule;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerRule;
import de.kommune.sim.volunteering.volunteers.policy.AllowancePolicy;
import de.kommune.sim.volunteering.volunteers.policy.ClearancePolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** The terms and limits as the town has them («Regeln des Ehrenamts»), for the policies that ask them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class VolunteerRules {

    @PersistenceContext
    private EntityManager em;

    /** Who may work with minors, by the rules of each day. */
    public ClearancePolicy clearance() {
        return new ClearancePolicy(all(CertificateRule.class));
    }

    AllowancePolicy allowances() {
        return new AllowancePolicy(all(AllowanceLimit.class));
    }

    /** For how long it is kept who ended on that day. */
    VolunteerRule keeping(LocalDate endedOn) {
        return all(VolunteerRule.class).stream()
                .filter(rule -> rule.getPeriod().contains(endedOn))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule for volunteers holds on " + endedOn));
    }

    private <T> List<T> all(Class<T> type) {
        return em.createQuery("select r from " + type.getSimpleName() + " r", type)
                .getResultList();
    }
}
