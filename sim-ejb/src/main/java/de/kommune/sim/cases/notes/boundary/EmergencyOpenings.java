package de.kommune.sim.cases.notes.boundary;

import static de.kommune.sim.access.Permission.NOTE_EMERGENCY;
import static de.kommune.sim.access.Permission.NOTE_READ;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Purpose;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.notes.entity.EmergencyOpening;
import de.kommune.sim.cases.notes.entity.EmergencyReading;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
    private OpeningRegister register;

    @Inject
    private NoteRules rules;

    @Inject
    private Clock clock;

    /** Opens the closed notes of a case for the caller; whoever has an opening does not get a second one beside it. */
    @Requires(value = NOTE_EMERGENCY, deed = Deed.CHANGE)
    public EmergencyOpening open(long caseId, String reason) {
        SimCase simCase = em.find(SimCase.class, caseId, LockModeType.PESSIMISTIC_WRITE);
        if (simCase == null) {
            throw new NotFoundException();
        }
        CallTrail.person(simCase.getPerson().getId());
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
