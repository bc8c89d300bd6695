package de.kommune.sim.procedures.reunion.boundary;

import static de.kommune.sim.access.Permission.PROCEDURE_READ;
import static de.kommune.sim.access.Permission.PROCEDURE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseScope;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.deadline.DeadlineReading;
import de.kommune.sim.consents.boundary.ConsentRegister;
import de.kommune.sim.consents.boundary.ConsentedHandOffs;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.cooperation.boundary.NewHandOff;
import de.kommune.sim.cooperation.entity.HandOffKind;
import de.kommune.sim.procedures.reunion.entity.FamilyReunion;
import de.kommune.sim.procedures.reunion.entity.Kin;
import de.kommune.sim.procedures.reunion.entity.MissionVisit;
import de.kommune.sim.procedures.reunion.entity.PaperKind;
import de.kommune.sim.procedures.reunion.entity.PersonAbroad;
import de.kommune.sim.procedures.reunion.entity.ReunionFacts;
import de.kommune.sim.procedures.reunion.entity.ReunionGround;
import de.kommune.sim.procedures.reunion.entity.ReunionPaper;
import de.kommune.sim.procedures.reunion.entity.ReunionRule;
import de.kommune.sim.procedures.reunion.entity.VisitPurpose;
import de.kommune.sim.procedures.reunion.entity.VisitState;
import de.kommune.sim.procedures.reunion.policy.ArrivalWords;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Families of clients who are to come («Familiennachzug»): people, papers, appointments, and what others decide. The housing desk is told who comes
 * when on the client's consent, in words that nobody can add to.
 */
@Stateless
@Guarded
public class Reunions {

    private static final int LONGEST_NAME = 120;
    private static final Recipient OFFICE = Recipient.of(RecipientKind.OFFICE_50_2);
    static final Set<DataCategory> TOLD = Set.of(DataCategory.IDENTITY, DataCategory.FAMILY);

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @EJB
    private ConsentedHandOffs handOffs;

    @Inject
    private ConsentRegister consents;

    @Inject
    private CaseRows cases;

    @Inject
    private CaseScope scope;

    @Inject
    private ReunionRows rows;

    @Inject
    private Clock clock;

    /** The reunions of a case, the latest first, without names. */
    @Requires(PROCEDURE_READ)
    public List<ReunionLine> ofCase(long caseId) {
        cases.get(caseId);
        return rows.ofCase(caseId);
    }

    @Requires(PROCEDURE_READ)
    public ReunionView get(long reunionId) {
        FamilyReunion reunion = rows.get(FamilyReunion.class, reunionId);
        SimCase simCase = cases.get(reunion.getSimCase().getId());
        return new ReunionView(
                reunionId,
                reunion.getVersion(),
                simCase,
                reunion.facts(),
                reunion.ground(),
                law(reunion),
                reunion.getToldOn(),
                reunion.getClosedOn(),
                rows.people(reunionId).stream().map(this::abroad).toList(),
                rows.papers(reunionId).stream()
                        .map(paper -> new ReunionView.Paper(paper.getId(), paper.getKind(), paper.getPresentOn()))
                        .toList(),
                rows.visits(reunionId).stream().map(ReunionView.Visit::of).toList(),
                consent(simCase).isPresent(),
                reunion.getClosedOn() == null && scope.mayChange(simCase));
    }

    private ReunionView.Law law(FamilyReunion reunion) {
        ReunionGround ground = reunion.ground();
        if (ground.protection() == null) {
            return null;
        }
        ReunionRule now = rows.rule(ground.protection(), today()).orElseThrow();
        ReunionRule then = ground.finalOn() == null
                ? now
                : rows.rule(ground.protection(), ground.finalOn()).orElse(now);
        DeadlineReading until = then.applyUntil(ground.finalOn());
        return new ReunionView.Law(
                now.getSays(),
                now.getSource(),
                now.isSuspended(),
                now.isUncertain(),
                until,
                until == null ? null : then.getSource(),
                reunion.isToApplyFor());
    }

    private ReunionView.Abroad abroad(PersonAbroad person) {
        return new ReunionView.Abroad(person.getId(), name(person), person.getKin(), person.getBirthYear());
    }

    private String name(PersonAbroad person) {
        return seals.open(person.getName(), ReunionSeals.ABROAD.place(person.getId()));
    }

    private Optional<Consent> consent(SimCase simCase) {
        return consents.covering(simCase.getId(), OFFICE, TOLD);
    }

    /** A client's family is to come; the same form makes one. */
    @Requires(value = PROCEDURE_WRITE, deed = Deed.CHANGE)
    public FamilyReunion begin(long caseId, String mission, LocalDate appliedOn, String form) {
        SimCase simCase = changeable(caseId);
        return rows.made(form).orElseGet(() -> {
            FamilyReunion made = new FamilyReunion(simCase, ReunionFacts.at(mission, appliedOn), caller.name(), form);
            em.persist(made);
            return made;
        });
    }

    /** What others said since. */
    @Requires(PROCEDURE_WRITE)
    public void change(long reunionId, int version, ReunionFacts facts) {
        locked(reunionId, version).change(facts, caller.name());
    }

    /** By what the family may come: the client's protection, and whether she applied herself in time. */
    @Requires(PROCEDURE_WRITE)
    public void groundOn(long reunionId, int version, ReunionGround ground) {
        locked(reunionId, version).groundOn(ground, today(), caller.name());
    }

    /** Somebody who is to come. */
    @Requires(value = PROCEDURE_WRITE, deed = Deed.CHANGE)
    public PersonAbroad name(long reunionId, int version, String name, Kin kin, Integer birthYear) {
        FamilyReunion reunion = locked(reunionId, version);
        reunion.checkOpen();
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new BusinessException("procedures.nameAbroad", LONGEST_NAME);
        }
        if (birthYear != null && (birthYear < 1900 || birthYear > today().getYear())) {
            throw new BusinessException("procedures.birthYearAbroad", today().getYear());
        }
        PersonAbroad person = new PersonAbroad(reunion, kin, birthYear);
        em.persist(person);
        person.call(seals.seal(name.strip(), ReunionSeals.ABROAD.place(person.getId())));
        em.lock(reunion, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // the same form sent twice names nobody twice
        return person;
    }

    /** Is not to come after all. */
    @Requires(PROCEDURE_WRITE)
    public void forget(long personAbroadId) {
        PersonAbroad person = rows.get(PersonAbroad.class, personAbroadId);
        open(person.getReunion());
        em.remove(person);
    }

    /** The mission wants that paper. */
    @Requires(value = PROCEDURE_WRITE, deed = Deed.CHANGE)
    public void want(long reunionId, PaperKind kind) {
        FamilyReunion reunion = rows.get(FamilyReunion.class, reunionId);
        open(reunion);
        if (rows.papers(reunionId).stream().noneMatch(paper -> paper.getKind() == kind)) {
            em.persist(new ReunionPaper(reunion, kind));
        }
    }

    /** The paper is there, or missing after all. */
    @Requires(PROCEDURE_WRITE)
    public void bring(long reunionPaperId, boolean there) {
        ReunionPaper paper = rows.get(ReunionPaper.class, reunionPaperId);
        open(paper.getReunion());
        paper.present(there ? today() : null);
    }

    /** The family has an appointment at the mission; one at a time. */
    @Requires(value = PROCEDURE_WRITE, deed = Deed.CHANGE)
    public void visit(long reunionId, LocalDateTime startsAt, VisitPurpose purpose) {
        FamilyReunion reunion = rows.get(FamilyReunion.class, reunionId);
        open(reunion);
        if (rows.visits(reunionId).stream()
                .noneMatch(visit -> visit.getStartsAt().equals(startsAt))) {
            em.persist(new MissionVisit(reunion, startsAt, purpose));
        }
    }

    /** What became of the appointment. */
    @Requires(PROCEDURE_WRITE)
    public void settle(long missionVisitId, VisitState state) {
        MissionVisit visit = rows.get(MissionVisit.class, missionVisitId);
        open(visit.getReunion());
        visit.become(state);
    }

    /**
     * Tells the housing desk who comes when, on a consent of the client that covers both; without one nothing goes. Message and record of the
     * disclosure are one transaction.
     *
     * @param form so that it is told once however often it is sent
     */
    @Requires(PROCEDURE_WRITE)
    public void announce(long reunionId, int version, String form) {
        FamilyReunion reunion = locked(reunionId, version);
        List<PersonAbroad> people = rows.people(reunionId);
        if (people.isEmpty() || reunion.facts().arrivesOn() == null) {
            throw new BusinessException("procedures.reunionWithoutArrival");
        }
        Consent consent = consent(reunion.getSimCase())
                .orElseThrow(() -> new BusinessException("procedures.reunionWithoutConsent"));
        String words = ArrivalWords.of(
                people.stream().map(this::name).toList(), reunion.facts().arrivesOn());
        long client = consent.getPerson().getId();
        handOffs.send(new NewHandOff(HandOffKind.FAMILY_ARRIVES, client, null, words, form), consent.getId());
        reunion.told(today(), caller.name());
    }

    /** They are here, or will not come. */
    @Requires(PROCEDURE_WRITE)
    public void close(long reunionId, int version) {
        locked(reunionId, version).close(today(), caller.name());
    }

    private FamilyReunion locked(long reunionId, int version) {
        FamilyReunion reunion = rows.get(FamilyReunion.class, reunionId);
        changeable(reunion.getSimCase().getId());
        em.refresh(reunion, LockModeType.PESSIMISTIC_WRITE);
        if (reunion.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return reunion;
    }

    private void open(FamilyReunion reunion) {
        changeable(reunion.getSimCase().getId());
        reunion.checkOpen();
    }

    private SimCase changeable(long caseId) {
        SimCase simCase = cases.lock(caseId);
        scope.checkMayChange(simCase);
        simCase.checkNotHandedOver();
        return simCase;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
