package de.kommune.sim.cases.notes.boundary;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.notes.entity.CaseNote;
import de.kommune.sim.cases.notes.entity.NoteLevel;
import de.kommune.sim.cases.notes.entity.NoteSource;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;

/** Takes free text of lists over as sealed notes, and takes it back («Notizübernahme»). Only the takeover uses it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NoteRegister {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Seals seals;

    @Inject
    private Clock clock;

    /** The new note's number. */
    public long take(TakenNote taken) {
        SimCase simCase = em.getReference(SimCase.class, taken.caseId());
        CaseNote note =
                new CaseNote(simCase, NoteLevel.SEALED, NoteSource.TAKEOVER, taken.author(), LocalDateTime.now(clock));
        em.persist(note);
        note.fill(seals.seal(taken.text(), NoteSeals.NOTES.place(note.getId())));
        return note.getId();
    }

    /** Removes taken-over notes again; one that somebody added to stays in the way as the case does. */
    public void remove(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            em.createQuery("delete from CaseNote n where n.id in :ids")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }
}
