package de.kommune.sim.procedures.matters.boundary;

import de.kommune.sim.cases.boundary.CaseUse;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.deadline.DeadlineReading;
import de.kommune.sim.common.deadline.DeadlineReckoning;
import de.kommune.sim.common.deadline.DeadlineTerms;
import de.kommune.sim.procedures.matters.entity.AuthorityMatter;
import de.kommune.sim.procedures.matters.entity.MatterDecision;
import de.kommune.sim.procedures.matters.entity.MatterPaper;
import de.kommune.sim.procedures.matters.entity.MatterState;
import de.kommune.sim.procedures.matters.entity.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows of clients' matters («Zeilen der Angelegenheiten»). Has no guard of its own: only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MatterRows implements CaseUse {

    private static final String READ =
            "select m from AuthorityMatter m join fetch m.competence c join fetch c.matter where ";

    private final DeadlineReckoning reckoning = new DeadlineReckoning();

    @PersistenceContext
    private EntityManager em;

    List<AuthorityMatter> ofCase(long caseId) {
        return em.createQuery(READ + "m.simCase.id = :case order by m.id desc", AuthorityMatter.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    AuthorityMatter get(long id) {
        return em.createQuery(READ + "m.id = :id", AuthorityMatter.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    Optional<AuthorityMatter> made(String form) {
        return em.createQuery(READ + "m.token = :form", AuthorityMatter.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    MatterLine line(AuthorityMatter matter, boolean firstTitleKnown) {
        return MatterLine.of(matter, remedy(matter), urgent(matter), firstTitleKnown);
    }

    MatterPaper paper(long id) {
        MatterPaper paper = em.find(MatterPaper.class, id);
        if (paper == null) {
            throw new NotFoundException();
        }
        return paper;
    }

    List<MatterPaper> papers(long matterId) {
        return em.createQuery(
                        "select p from MatterPaper p where p.matter.id = :matter order by p.id", MatterPaper.class)
                .setParameter("matter", matterId)
                .getResultList();
    }

    List<MatterPaper> papersOfCase(long caseId) {
        return em.createQuery(
                        "select p from MatterPaper p join fetch p.matter m where m.simCase.id = :case order by p.id",
                        MatterPaper.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** What has to be answered in these days: a decision with its two last days, or an authority that wants something. */
    List<AuthorityMatter> due(Collection<Long> caseIds, LocalDate from, LocalDate to) {
        return em.createQuery(
                        READ
                                + "m.simCase.id in :cases and (m.state = :asked and m.infoDueOn between :from and :to"
                                + " or m.state in :answerable and m.decision <> :granted and ("
                                + "m.receipt.remedyLastDay between :from and :to"
                                + " or m.answer.urgentOn is null and m.receipt.urgentLastDay between :from and :to))",
                        AuthorityMatter.class)
                .setParameter("cases", caseIds)
                .setParameter("answerable", EnumSet.of(MatterState.DECIDED, MatterState.REMEDY))
                .setParameter("granted", MatterDecision.GRANTED)
                .setParameter("asked", MatterState.INFO_REQUESTED)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** How the last day of the remedy was reckoned; null where there is none. */
    DeadlineReading remedy(AuthorityMatter matter) {
        Receipt receipt = matter.getReceipt();
        return receipt == null || receipt.getRemedyLastDay() == null
                ? null
                : reading(receipt, matter.getCompetence().getFacts().remedyTerms());
    }

    /** How the last day for urgent help was reckoned; null where there is none. */
    DeadlineReading urgent(AuthorityMatter matter) {
        Receipt receipt = matter.getReceipt();
        return receipt == null || receipt.getUrgentLastDay() == null
                ? null
                : reading(receipt, matter.getCompetence().getFacts().urgentTerms());
    }

    private DeadlineReading reading(Receipt receipt, Optional<DeadlineTerms> terms) {
        return terms.map(known -> reckoning.reckon(receipt.getReceivedOn(), known))
                .orElse(null);
    }

    @Override
    public Set<Long> inUse(Collection<Long> caseIds) {
        return new HashSet<>(em.createQuery(
                        "select distinct m.simCase.id from AuthorityMatter m where m.simCase.id in :cases", Long.class)
                .setParameter("cases", caseIds)
                .getResultList());
    }
}
