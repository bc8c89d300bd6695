package de.kommune.sim.cases.notes.boundary;

import static de.kommune.sim.access.Permission.NOTE_EMERGENCY;
import static de.kommune.sim.access.Permission.NOTE_READ;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Purpose;
import de.kommune.sim.access.Requires;
import de.kommune.sim.approvals.boundary.FourEyes;
import de.kommune.sim.approvals.entity.Approval.Subject;
import de.kommune.sim.approvals.entity.ApprovalKind;
import de.kommune.sim.approvals.entity.ApprovalState;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.notes.entity.EmergencyOpening;
import de.kommune.sim.cases.notes.entity.EmergencyReading;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** The team lead's way to closed notes («Notöffnung»): with a reason, for a short time, and shown to the authors. */
@Stateless
@Guarded
public class EmergencyOpenings {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows cases;

    @Inject
    private OpeningRegister register;

    @Inject
    private NoteRules rules;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private Clock clock;

    /** Opens the closed notes of a case for the caller; whoever has an opening does not get a second one beside it. */
    @Requires(value = NOTE_EMERGENCY, deed = Deed.CHANGE)
    public EmergencyOpening open(long caseId, String reason) {
        SimCase simCase = cases.lock(caseId);
        CallTrail.purpose(Purpose.BREAK_GLASS);
        register.current(caseId).ifPresent(opening -> {
            throw new BusinessException("cases.openingStands", opening.getEndsAt());
        });
        EmergencyOpening opening = new EmergencyOpening(
                simCase,
                caller.name(),
                reason,
                LocalDateTime.now(clock),
                rules.inForce().getGlassMinutes());
        em.persist(opening);
        return opening;
    }

    /** Asks that the opening may last longer; data protection has to agree. */
    @Requires(value = NOTE_EMERGENCY, deed = Deed.CHANGE)
    public void askForMore(long caseId, String reason) {
        EmergencyOpening opening = standing(caseId);
        fourEyes.request(
                new Subject(
                        ApprovalKind.BREAK_GLASS_EXTENSION,
                        opening.getId(),
                        opening.getSimCase().getCaseNo()),
                reason);
    }

    /** Lets the latest opening of the case last anew, after somebody else has agreed; also when it has ended meanwhile. */
    @Requires(value = NOTE_EMERGENCY, deed = Deed.CHANGE)
    public void extend(long caseId) {
        EmergencyOpening opening = register.latest(caseId).orElseThrow(NotFoundException::new);
        CallTrail.person(opening.getSimCase().getPerson().getId());
        CallTrail.purpose(Purpose.BREAK_GLASS);
        fourEyes.use(ApprovalKind.BREAK_GLASS_EXTENSION, opening.getId());
        opening.extend(LocalDateTime.now(clock), rules.inForce().getGlassMinutes());
    }

    /** Where the request to let the latest opening of the case last longer stands; null where nobody asked. */
    @Requires(value = NOTE_EMERGENCY, deed = Deed.READ)
    public ApprovalState extension(long caseId) {
        return register.latest(caseId)
                .map(opening -> fourEyes.states(ApprovalKind.BREAK_GLASS_EXTENSION, List.of(opening.getId()))
                        .get(opening.getId()))
                .orElse(null);
    }

    private EmergencyOpening standing(long caseId) {
        EmergencyOpening opening =
                register.current(caseId).orElseThrow(() -> new BusinessException("cases.openingNone"));
        CallTrail.person(opening.getSimCase().getPerson().getId());
        return opening;
    }

    /** The caller's opening of that case; null where there is none that lasts. */
    @Requires(value = NOTE_EMERGENCY, deed = Deed.READ)
    public EmergencyOpening current(long caseId) {
        return register.current(caseId).orElse(null);
    }

    /** Which of the caller's notes were read in an emergency and not taken note of. */
    @Requires(NOTE_READ)
    public List<OpenedNote> ofMyNotes() {
        return register.unnoted(caller.name());
    }

    /** The caller has seen that an own note was read; the line stays in the log. */
    @Requires(NOTE_READ)
    public void takeNote(long readingId) {
        EmergencyReading reading = em.find(EmergencyReading.class, readingId);
        if (reading == null || !reading.getAuthor().equals(caller.name())) {
            throw new NotFoundException();
        }
        reading.takeNote(LocalDateTime.now(clock));
    }
}
