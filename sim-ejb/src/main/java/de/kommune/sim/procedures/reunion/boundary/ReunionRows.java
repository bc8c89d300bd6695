package de.kommune.sim.procedures.reunion.boundary;

import de.kommune.sim.cases.boundary.CaseUse;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.procedures.reunion.entity.FamilyReunion;
import de.kommune.sim.procedures.reunion.entity.Kin;
import de.kommune.sim.procedures.reunion.entity.MissionVisit;
import de.kommune.sim.procedures.reunion.entity.PersonAbroad;
import de.kommune.sim.procedures.reunion.entity.Protection;
import de.kommune.sim.procedures.reunion.entity.ReunionPaper;
import de.kommune.sim.procedures.reunion.entity.ReunionRule;
import de.kommune.sim.procedures.reunion.entity.VisaDecision;
import de.kommune.sim.procedures.reunion.entity.VisitState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows of family reunions («Zeilen des Familiennachzugs»). Has no guard of its own: only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReunionRows implements CaseUse {

    @PersistenceContext
    private EntityManager em;

    /** The reunions of a case with how many are to come, the latest first. One statement. */
    List<ReunionLine> ofCase(long caseId) {
        return em
                .createQuery(
                        "select r, (select count(p) from PersonAbroad p where p.reunion = r) from FamilyReunion r"
                                + " where r.simCase.id = :case order by r.id desc",
                        Object[].class)
                .setParameter("case", caseId)
                .getResultList()
                .stream()
                .map(row -> ReunionLine.of((FamilyReunion) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    <T> T get(Class<T> type, long id) {
        T row = em.find(type, id);
        if (row == null) {
            throw new NotFoundException();
        }
        return row;
    }

    Optional<FamilyReunion> made(String form) {
        return em.createQuery("select r from FamilyReunion r where r.token = :form", FamilyReunion.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    List<PersonAbroad> people(long reunionId) {
        return em.createQuery(
                        "select p from PersonAbroad p where p.reunion.id = :reunion order by p.id", PersonAbroad.class)
                .setParameter("reunion", reunionId)
                .getResultList();
    }

    List<ReunionPaper> papers(long reunionId) {
        return em.createQuery(
                        "select p from ReunionPaper p where p.reunion.id = :reunion order by p.kind",
                        ReunionPaper.class)
                .setParameter("reunion", reunionId)
                .getResultList();
    }

    List<MissionVisit> visits(long reunionId) {
        return em.createQuery(
                        "select v from MissionVisit v where v.reunion.id = :reunion order by v.startsAt desc",
                        MissionVisit.class)
                .setParameter("reunion", reunionId)
                .getResultList();
    }

    List<MissionVisit> planned(Collection<Long> caseIds, LocalDate from, LocalDate to) {
        return em.createQuery(
                        "select v from MissionVisit v join fetch v.reunion r where r.simCase.id in :cases"
                                + " and v.state = :planned and v.startsAt >= :from and v.startsAt < :after",
                        MissionVisit.class)
                .setParameter("cases", caseIds)
                .setParameter("planned", VisitState.PLANNED)
                .setParameter("from", from.atStartOfDay())
                .setParameter("after", to.plusDays(1).atStartOfDay())
                .getResultList();
    }

    List<FamilyReunion> visas(Collection<Long> caseIds, LocalDate from, LocalDate to) {
        return em.createQuery(
                        "select r from FamilyReunion r where r.simCase.id in :cases and r.closedOn is null"
                                + " and r.visaUntil between :from and :to",
                        FamilyReunion.class)
                .setParameter("cases", caseIds)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Which rule holds on that day for that protection. */
    Optional<ReunionRule> rule(Protection protection, LocalDate day) {
        return em.createQuery(
                        "select l from ReunionRule l where l.protection = :protection and l.period.from <= :day"
                                + " and l.period.to > :day",
                        ReunionRule.class)
                .setParameter("protection", protection)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /**
     * Reunions for which nobody has applied yet although the time for it runs, each with the rule of the day from which it runs. Where only people are
     * named for whom no time runs, there is none.
     */
    List<Object[]> toApplyFor(Collection<Long> caseIds) {
        return em.createQuery(
                        "select r, l from FamilyReunion r, ReunionRule l where r.simCase.id in :cases and r.closedOn is null"
                                + " and r.appliedOn is null and r.keptOn is null and r.decision = :open"
                                + " and l.protection = r.protection and l.amount is not null and l.period.from <= r.finalOn"
                                + " and l.period.to > r.finalOn and (exists (select p.id from PersonAbroad p where p.reunion = r"
                                + " and p.kin in :near) or not exists (select q.id from PersonAbroad q where q.reunion = r))",
                        Object[].class)
                .setParameter("cases", caseIds)
                .setParameter("open", VisaDecision.OPEN)
                .setParameter("near", Kin.near())
                .getResultList();
    }

    @Override
    public Set<Long> inUse(Collection<Long> caseIds) {
        return new HashSet<>(em.createQuery(
                        "select distinct r.simCase.id from FamilyReunion r where r.simCase.id in :cases", Long.class)
                .setParameter("cases", caseIds)
                .getResultList());
    }
}
