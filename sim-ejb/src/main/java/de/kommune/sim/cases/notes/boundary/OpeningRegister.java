package de.kommune.sim.cases.notes.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.cases.notes.entity.CaseNote;
import de.kommune.sim.cases.notes.entity.EmergencyOpening;
import de.kommune.sim.cases.notes.entity.EmergencyReading;
import de.kommune.sim.cases.notes.entity.NoteLevel;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Emergency openings as they stand, and what was read through them («Verzeichnis der Notöffnungen»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OpeningRegister {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    /** The caller's opening of a case that has not ended yet. */
    Optional<EmergencyOpening> current(long caseId) {
        return latest(caseId).filter(opening -> opening.getEndsAt().isAfter(LocalDateTime.now(clock)));
    }

    /** The caller's latest opening of a case, whether it lasts or not. */
    Optional<EmergencyOpening> latest(long caseId) {
        return em
                .createQuery(
                        "select o from EmergencyOpening o where o.simCase.id = :case and o.account = :me"
                                + " order by o.endsAt desc, o.id desc",
                        EmergencyOpening.class)
                .setParameter("case", caseId)
                .setParameter("me", caller.name())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * Leaves the line that the author sees, once an opening, where somebody else's closed note is read through one.
     *
     * @return whether it is read through one
     */
    boolean reading(CaseNote note) {
        if (note.getLevel() == NoteLevel.TEAM
                || note.getAuthor().equals(caller.name())
                || !caller.may(Permission.NOTE_EMERGENCY)) {
            return false;
        }
        Optional<EmergencyOpening> opening = current(note.getSimCase().getId());
        opening.filter(current -> readings(current, note) == 0)
                .ifPresent(current -> em.persist(new EmergencyReading(current, note, LocalDateTime.now(clock))));
        return opening.isPresent();
    }

    private long readings(EmergencyOpening opening, CaseNote note) {
        return em.createQuery(
                        "select count(r) from EmergencyReading r where r.opening = :opening and r.note = :note",
                        Long.class)
                .setParameter("opening", opening)
                .setParameter("note", note)
                .getSingleResult();
    }

    /** What was read of that author's notes and not taken note of yet, the newest first. */
    List<OpenedNote> unnoted(String author) {
        return em.createQuery(
                        "select new de.kommune.sim.cases.notes.boundary.OpenedNote(r.id, c.id, c.caseNo, p.displayName,"
                                + " n.writtenAt, o.account, o.reason, r.readAt) from EmergencyReading r"
                                + " join r.opening o join r.note n join n.simCase c join c.person p"
                                + " where r.author = :author and r.notedAt is null order by r.readAt desc, r.id desc",
                        OpenedNote.class)
                .setParameter("author", author)
                .getResultList();
    }
}
