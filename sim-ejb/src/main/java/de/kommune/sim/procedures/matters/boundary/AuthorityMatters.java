package de.kommune.sim.procedures.matters.boundary;

import static de.kommune.sim.access.Permission.PROCEDURE_READ;
import static de.kommune.sim.access.Permission.PROCEDURE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
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
import de.kommune.sim.procedures.matters.entity.Decided;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * What clients have running with authorities («Angelegenheiten»): begun, filed, asked about, decided, answered. Counselling writes down what others
 * decide; who they are comes from the table of competences by the law of the day that counts.
 */
@Stateless
@Guarded
public class AuthorityMatters {

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
    private TaskRegister tasks;

    @Inject
    private Clock clock;

    /** The matters of a case, the latest first. */
    @Requires(PROCEDURE_READ)
    public List<MatterLine> ofCase(long caseId) {
        cases.get(caseId);
        return rows.ofCase(caseId).stream().map(this::line).toList();
    }

    @Requires(PROCEDURE_READ)
    public MatterLine get(long matterId) {
        AuthorityMatter matter = rows.get(matterId);
        cases.get(matter.getSimCase().getId());
        return line(matter);
    }

    private MatterLine line(AuthorityMatter matter) {
        return MatterLine.of(matter, rows.remedy(matter));
    }

    /** A client begins something; the same form makes one. */
    @Requires(value = PROCEDURE_WRITE, deed = Deed.CHANGE)
    public AuthorityMatter begin(long caseId, NewMatter wanted) {
        SimCase simCase = changeable(caseId);
        return rows.made(wanted.form()).orElseGet(() -> begun(simCase, wanted));
    }

    private AuthorityMatter begun(SimCase simCase, NewMatter wanted) {
        CompetenceAnswer answer = competences.ask(wanted.matterCode(), CompetenceDays.NONE);
        AuthorityMatter matter = new AuthorityMatter(simCase, row(answer), caller.name(), wanted.form());
        matter.decidedElsewhere(wanted.authority(), wanted.authorityWhy(), caller.name());
        em.persist(matter);
        return matter;
    }

    /** It was applied for on that day; the law of that day may name somebody else. */
    @Requires(PROCEDURE_WRITE)
    public void file(long matterId, int version, LocalDate day, String reference) {
        AuthorityMatter matter = locked(matterId, version);
        checkNotToCome(day);
        matter.governedBy(row(competences.ask(matter.getMatterCode(), new CompetenceDays(day, null, null, null))));
        matter.file(day, reference, caller.name());
    }

    /**
     * The authority wants something until that day; it becomes a task.
     *
     * @param words what it wants, kept under seal with the task; null for nothing
     */
    @Requires(PROCEDURE_WRITE)
    public void requestInformation(long matterId, int version, LocalDate until, String words) {
        AuthorityMatter matter = locked(matterId, version);
        matter.requestInformation(until, caller.name());
        tasks.settleAll(TaskOrigin.DEADLINE, matterId);
        plan(matter, "Unterlagen nachreichen", words, until);
    }

    /** What was wanted has been handed in. */
    @Requires(PROCEDURE_WRITE)
    public void informed(long matterId, int version) {
        locked(matterId, version).informed(caller.name());
        tasks.settleAll(TaskOrigin.DEADLINE, matterId);
    }

    /** The authority decided. The last day to answer is reckoned by the law of the day that counts, and becomes a task. */
    @Requires(PROCEDURE_WRITE)
    public void decide(long matterId, int version, DecisionTold told) {
        AuthorityMatter matter = locked(matterId, version);
        if (told.postedOn() == null && told.receivedOn() == null) {
            throw new BusinessException("procedures.receivedUnknown");
        }
        CompetenceDays days = new CompetenceDays(matter.getFiledOn(), null, told.postedOn(), told.receivedOn());
        CompetenceAnswer answer = competences.ask(matter.getMatterCode(), days);
        LocalDate received = answer.days().receivedOn();
        LocalDate last = answer.answering().remedy() == null
                ? null
                : answer.answering().remedy().lastDay();
        matter.governedBy(row(answer));
        matter.decide(new Decided(told.decision(), told.by(), told.postedOn(), received, last), caller.name());
        tasks.settleAll(TaskOrigin.DEADLINE, matterId);
        if (last != null) {
            plan(matter, "Widerspruch oder Klage prüfen", null, last);
        }
    }

    /** Objection or action was brought on that day. */
    @Requires(PROCEDURE_WRITE)
    public void remedy(long matterId, int version, LocalDate day) {
        AuthorityMatter matter = locked(matterId, version);
        checkNotToCome(day);
        matter.remedy(day, caller.name());
        tasks.settleAll(TaskOrigin.DEADLINE, matterId);
    }

    /** Nothing more comes of it. */
    @Requires(PROCEDURE_WRITE)
    public void finish(long matterId, int version) {
        locked(matterId, version).finish(today(), caller.name());
        tasks.settleAll(TaskOrigin.DEADLINE, matterId);
    }

    private void plan(AuthorityMatter matter, String what, String words, LocalDate due) {
        tasks.create(new PlannedTask(
                TaskOrigin.DEADLINE,
                matter.getId(),
                matter.getSimCase().getId(),
                what + ": " + matter.getCompetence().getMatter().getTitle(),
                words,
                due,
                matter.getSimCase().getResponsible()));
    }

    private Competence row(CompetenceAnswer answer) {
        return em.find(Competence.class, answer.competence().id());
    }

    private AuthorityMatter locked(long matterId, int version) {
        AuthorityMatter matter = rows.get(matterId);
        changeable(matter.getSimCase().getId());
        em.refresh(matter, LockModeType.PESSIMISTIC_WRITE);
        if (matter.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return matter;
    }

    private SimCase changeable(long caseId) {
        SimCase simCase = cases.lock(caseId);
        scope.checkMayChange(simCase);
        simCase.checkNotHandedOver();
        return simCase;
    }

    private void checkNotToCome(LocalDate day) {
        if (day.isAfter(today())) {
            throw new BusinessException("procedures.dayToCome", day);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
