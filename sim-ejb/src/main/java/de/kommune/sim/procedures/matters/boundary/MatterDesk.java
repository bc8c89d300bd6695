package de.kommune.sim.procedures.matters.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.authorities.competence.boundary.CompetenceAnswer;
import de.kommune.sim.authorities.competence.boundary.Competences;
import de.kommune.sim.authorities.competence.entity.Competence;
import de.kommune.sim.authorities.competence.entity.CompetenceDays;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseScope;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.planning.boundary.PlannedTask;
import de.kommune.sim.planning.boundary.TaskRegister;
import de.kommune.sim.planning.entity.TaskOrigin;
import de.kommune.sim.procedures.matters.entity.AuthorityMatter;
import de.kommune.sim.procedures.residence.boundary.FirstTitles;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** What all doors to clients' matters need («Handgriffe»): who may change one, by which law, and its tasks. Only guarded boundaries use it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MatterDesk {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Competences competences;

    @Inject
    private CaseRows cases;

    @Inject
    private CaseScope scope;

    @Inject
    private MatterRows rows;

    @Inject
    private FirstTitles firstTitles;

    @Inject
    private TaskRegister tasks;

    @Inject
    private Clock clock;

    SimCase changeable(long caseId) {
        SimCase simCase = cases.lock(caseId);
        scope.checkMayChange(simCase);
        simCase.checkNotHandedOver();
        return simCase;
    }

    AuthorityMatter locked(long matterId) {
        AuthorityMatter matter = rows.get(matterId);
        changeable(matter.getSimCase().getId());
        em.refresh(matter, LockModeType.PESSIMISTIC_WRITE);
        return matter;
    }

    AuthorityMatter locked(long matterId, int version) {
        AuthorityMatter matter = locked(matterId);
        if (matter.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return matter;
    }

    /** Who decides, by the law of the day that counts for this client: of people from Ukraine that of the first title. */
    CompetenceAnswer ask(String matterCode, long caseId, LocalDate filed, LocalDate posted, LocalDate received) {
        return competences.ask(matterCode, new CompetenceDays(filed, firstTitle(caseId), posted, received));
    }

    /** Null where none stands on the timeline. */
    LocalDate firstTitle(long caseId) {
        return firstTitles.of(caseId).orElse(null);
    }

    Competence row(CompetenceAnswer answer) {
        return em.find(Competence.class, answer.competence().id());
    }

    void plan(AuthorityMatter matter, String what, String words, LocalDate due) {
        tasks.create(new PlannedTask(
                TaskOrigin.DEADLINE,
                matter.getId(),
                matter.getSimCase().getId(),
                what + ": " + matter.getCompetence().getMatter().getTitle(),
                words,
                due,
                matter.getSimCase().getResponsible()));
    }

    void settle(AuthorityMatter matter) {
        tasks.settleAll(TaskOrigin.DEADLINE, matter.getId());
    }

    void move(AuthorityMatter matter, LocalDate due) {
        tasks.moveAll(TaskOrigin.DEADLINE, matter.getId(), due);
    }

    /** What is written down has happened; null for nothing. */
    void checkNotToCome(LocalDate day) {
        if (day != null && day.isAfter(today())) {
            throw new BusinessException("procedures.dayToCome", day);
        }
    }

    String account() {
        return caller.name();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
