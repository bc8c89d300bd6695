package de.kommune.sim.volunteering.volunteers.boundary;

import static de.kommune.sim.access.Permission.CERTIFICATE_OVERSIGHT_READ;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.volunteering.volunteers.entity.CertificateRule;
import de.kommune.sim.volunteering.volunteers.entity.Clearance;
import de.kommune.sim.volunteering.volunteers.entity.OverseenCertificate;
import de.kommune.sim.volunteering.volunteers.policy.ClearancePolicy;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** How the facts about certificates stand («Aufsicht über Führungszeugnisse»), for data protection: numbers, and nobody's name. */
@Stateless
@Guarded
public class CertificateOversight {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VolunteerRules rules;

    @Inject
    private Clock clock;

    /** Of today. */
    @Requires(CERTIFICATE_OVERSIGHT_READ)
    public CertificateCounts counts() {
        List<OverseenCertificate> all = em.createQuery("select c from OverseenCertificate c", OverseenCertificate.class)
                .getResultList();
        LocalDate today = LocalDate.now(clock);
        ClearancePolicy policy = rules.clearance();
        CertificateRule rule = policy.on(today);
        return new CertificateCounts(
                count(all, CertificateOversight::isSeen),
                count(all, one -> clearance(policy, one, today).clears()),
                count(all, one -> clearance(policy, one, today) == Clearance.ENDING),
                count(all, one -> clearance(policy, one, today) == Clearance.LAPSED),
                count(all, one -> clearance(policy, one, today) == Clearance.MISSING),
                count(all, one -> isSeen(one) && !goesOn(one) && !isDue(policy, one, today)),
                count(all, one -> isSeen(one) && isDue(policy, one, today)),
                rule.getRenewalMonths(),
                rule.getKeepMonths(),
                rule.getPeriod().getFrom(),
                rule.getSource());
    }

    private static long count(List<OverseenCertificate> all, Predicate<OverseenCertificate> which) {
        return all.stream().filter(which).count();
    }

    private static boolean isSeen(OverseenCertificate one) {
        return one.getCertificateDate() != null;
    }

    private static boolean goesOn(OverseenCertificate one) {
        return one.getState().isCurrent() && one.isMinors() && !one.isRelevantConviction();
    }

    private static Clearance clearance(ClearancePolicy policy, OverseenCertificate one, LocalDate today) {
        ClearancePolicy.Seen seen =
                isSeen(one) ? new ClearancePolicy.Seen(one.getCertificateDate(), one.isRelevantConviction()) : null;
        return policy.of(one.isMinors() && one.getState().isCurrent(), seen, today);
    }

    private static boolean isDue(ClearancePolicy policy, OverseenCertificate one, LocalDate today) {
        ClearancePolicy.Work work =
                new ClearancePolicy.Work(one.getState(), one.isMinors(), one.getMinorsSince(), one.getMinorsUntil());
        return policy.isDeletionDue(work, one.isRelevantConviction(), today);
    }
}
