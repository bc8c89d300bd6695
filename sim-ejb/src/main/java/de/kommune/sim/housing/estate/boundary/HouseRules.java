package de.kommune.sim.housing.estate.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.entity.HouseRule;
import de.kommune.sim.housing.estate.entity.RuleKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which limits hold where on a night («geltende Hausregeln»): a facility's own before the town's. Has no guard of its own: only
 * guarded boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HouseRules {

    @PersistenceContext
    private EntityManager em;

    /** Those that hold in that facility on that night, one of each kind that there is. */
    public Map<RuleKind, HouseRule> of(long facilityId, LocalDate night) {
        return em
                .createQuery(
                        "select r from HouseRule r where (r.facility.id = :facility or r.facility is null)"
                                + " and r.period.from <= :night and r.period.to > :night",
                        HouseRule.class)
                .setParameter("facility", facilityId)
                .setParameter("night", night)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(HouseRule::isOwn))
                .collect(Collectors.toMap(HouseRule::getKind, Function.identity(), (town, own) -> own));
    }

    /** All versions that hold in any of those facilities on any of these nights: one question for all of them. */
    public List<HouseRule> during(Collection<Long> facilityIds, Period nights) {
        return em.createQuery(
                        "select r from HouseRule r where (r.facility.id in :facilities or r.facility is null)"
                                + " and r.period.from < :to and r.period.to > :from",
                        HouseRule.class)
                .setParameter("facilities", facilityIds)
                .setParameter("from", nights.getFrom())
                .setParameter("to", nights.getTo())
                .getResultList();
    }

    /** For each facility with a limit of its own of that kind, the limit. */
    Map<Long, BigDecimal> own(RuleKind kind, LocalDate night) {
        return em
                .createQuery(
                        "select f.id, r.amount from HouseRule r join r.facility f where r.kind = :kind"
                                + " and r.period.from <= :night and r.period.to > :night",
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("night", night)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (BigDecimal) row[1]));
    }

    /** All versions that ever held in a facility, or in the whole town, the latest first. */
    List<HouseRule> history(Long facilityId) {
        String scope = facilityId == null ? "r.facility is null" : "r.facility.id = :facility";
        TypedQuery<HouseRule> query = em.createQuery(
                "select r from HouseRule r where " + scope + " order by r.kind, r.period.from desc", HouseRule.class);
        return (facilityId == null ? query : query.setParameter("facility", facilityId)).getResultList();
    }

    /** The version without an end, of the facility itself or of the whole town. */
    Optional<HouseRule> current(Long facilityId, RuleKind kind) {
        return history(facilityId).stream()
                .filter(rule -> rule.getKind() == kind && rule.getPeriod().isOpen())
                .findFirst();
    }
}
