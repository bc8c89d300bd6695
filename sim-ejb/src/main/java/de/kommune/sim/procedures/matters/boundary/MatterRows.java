package de.kommune.sim.procedures.matters.boundary;

import de.kommune.sim.cases.boundary.CaseUse;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.deadline.DeadlineReading;
import de.kommune.sim.common.deadline.DeadlineReckoning;
import de.kommune.sim.procedures.matters.entity.AuthorityMatter;
import de.kommune.sim.procedures.matters.entity.MatterState;
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

    /** What has to be answered in these days: a decision, or an authority that wants something. */
    List<AuthorityMatter> due(Collection<Long> caseIds, LocalDate from, LocalDate to) {
        return em.createQuery(
                        READ
                                + "m.simCase.id in :cases and (m.state = :decided and m.remedyLastDay between :from and :to"
                                + " or m.state = :asked and m.infoDueOn between :from and :to)",
                        AuthorityMatter.class)
                .setParameter("cases", caseIds)
                .setParameter("decided", MatterState.DECIDED)
                .setParameter("asked", MatterState.INFO_REQUESTED)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** How the last day of the remedy was reckoned; null where there is none. */
    DeadlineReading remedy(AuthorityMatter matter) {
        return matter.getRemedyLastDay() == null
                ? null
                : matter.getCompetence()
                        .getFacts()
                        .remedyTerms()
                        .map(terms -> reckoning.reckon(matter.getReceivedOn(), terms))
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
