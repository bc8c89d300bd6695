package de.kommune.sim.cases.notes.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.cases.notes.entity.NoteLevel;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The notes of a case for the answer to a client who asks what is kept about her («Notizen für die Auskunft»). She may know of all
 * of them, closed ones too; so whoever gathers learns that a colleague's closed note exists and who has to look at it, and neither
 * when it was written nor what it says. An emergency opening opens nothing here: a request for information is none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ClosedNotes {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Notes notes;

    /** The notes that the caller may read by their level, the newest first. */
    public List<NoteLine> readable(long caseId) {
        return notes.ofCase(caseId).stream()
                .filter(NoteLine::readable)
                .filter(this::isOpenWithoutEmergency)
                .toList();
    }

    private boolean isOpenWithoutEmergency(NoteLine note) {
        return note.level() == NoteLevel.TEAM || note.mine() || !caller.may(Permission.NOTE_EMERGENCY);
    }

    /** The others. */
    public List<Closed> others(long caseId) {
        Set<Long> readable = readable(caseId).stream().map(NoteLine::id).collect(Collectors.toSet());
        return em
                .createQuery(
                        "select n.id, n.author from CaseNote n where n.simCase.id = :case and n.level <> :team"
                                + " order by n.writtenAt desc, n.id desc",
                        Object[].class)
                .setParameter("case", caseId)
                .setParameter("team", NoteLevel.TEAM)
                .getResultList()
                .stream()
                .map(row -> new Closed((Long) row[0], (String) row[1]))
                .filter(note -> !readable.contains(note.id()))
                .toList();
    }

    /** That a closed note exists, and whose it is. */
    public record Closed(long id, String author) {}
}
