package de.kommune.sim.reporting.oversight.boundary;

import static de.kommune.sim.access.Permission.CASE_OVERSIGHT_READ;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.reporting.oversight.entity.OverseenCase;
import de.kommune.sim.reporting.oversight.entity.OverseenConsent;
import de.kommune.sim.reporting.oversight.entity.OverseenHandover;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** That there are cases, and how they stand («Fallverzeichnis»), for data protection: numbers, states and days, nobody's names. */
@Stateless
@Guarded
public class CaseOversight {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The latest first. */
    @Requires(CASE_OVERSIGHT_READ)
    public List<OversightLine> list(int first, int size) {
        List<OverseenCase> cases = em.createQuery("select c from OverseenCase c order by c.id desc", OverseenCase.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        List<Long> ids = cases.stream().map(OverseenCase::getId).toList();
        return ids.isEmpty() ? List.of() : lines(cases, handovers(ids), consents(ids));
    }

    @Requires(CASE_OVERSIGHT_READ)
    public long count() {
        return em.createQuery("select count(c) from OverseenCase c", Long.class).getSingleResult();
    }

    private List<OversightLine> lines(
            List<OverseenCase> cases,
            Map<Long, OverseenHandover> handovers,
            Map<Long, List<OverseenConsent>> consents) {
        LocalDate today = LocalDate.now(clock);
        return cases.stream()
                .map(one -> {
                    List<OverseenConsent> given = consents.getOrDefault(one.getId(), List.of());
                    return new OversightLine(
                            one,
                            handovers.get(one.getId()),
                            given.stream()
                                    .filter(consent -> consent.holdsOn(today))
                                    .count(),
                            given.stream().filter(OverseenConsent::isRevoked).count());
                })
                .toList();
    }

    /** The latest of each case. */
    private Map<Long, OverseenHandover> handovers(List<Long> ids) {
        return em.createQuery(
                        "select h from OverseenHandover h where h.caseId in :cases order by h.id",
                        OverseenHandover.class)
                .setParameter("cases", ids)
                .getResultStream()
                .collect(Collectors.toMap(OverseenHandover::getCaseId, one -> one, (before, after) -> after));
    }

    private Map<Long, List<OverseenConsent>> consents(List<Long> ids) {
        return em.createQuery("select s from OverseenConsent s where s.caseId in :cases", OverseenConsent.class)
                .setParameter("cases", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(OverseenConsent::getCaseId));
    }
}
