package de.kommune.sim.cases.notes.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.access.StandIns;
import de.kommune.sim.cases.notes.entity.CaseNote;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which notes a caller sees and may open («Sicht auf Notizen»); lists and single notes ask with the same words. Notes of
 * the team are open to the team. Of the others, the author's and those whose author the caller stands in for are open
 * as their level says. The team lead sees that they exist, and may open them while an emergency opening lasts; standing in for
 * the author opens nothing to her, for she may appoint herself. To every other colleague they do not exist.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NoteRows {

    private static final String LEVEL = "de.kommune.sim.cases.notes.entity.NoteLevel.";
    private static final String OWN = "(n.level = " + LEVEL + "TEAM or n.author = :me"
            + " or (:leads = false and n.level = " + LEVEL + "AUTHOR_AND_DEPUTY"
            + " and (n.author in :voices or (c.deputy = :me and c.responsible = n.author))))";
    private static final String OPENED = "exists (select o.id from EmergencyOpening o where o.simCase = c"
            + " and o.account = :me and o.endsAt > :now)";
    private static final String FROM = " from CaseNote n join n.simCase c where (" + OWN + " or :leads = true) and ";
    private static final String READABLE =
            "case when (" + OWN + " or (:leads = true and " + OPENED + ")) then true else false end";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private StandIns standIns;

    @Inject
    private Clock clock;

    /** What the caller may know of the notes of a case, the newest first. */
    List<Seen> ofCase(long caseId) {
        return rows("c.id = :id order by n.writtenAt desc, n.id desc", caseId).getResultList().stream()
                .map(Seen::of)
                .toList();
    }

    /** The same for one note; empty where the caller may not know of it, just as where there is none. */
    Optional<Seen> one(long noteId) {
        return rows("n.id = :id", noteId).getResultList().stream().map(Seen::of).findFirst();
    }

    private TypedQuery<Object[]> rows(String which, long id) {
        String me = caller.name();
        Set<String> voices = new HashSet<>(standIns.representedBy(me));
        voices.add(me);
        return em.createQuery("select n, " + READABLE + FROM + which, Object[].class)
                .setParameter("id", id)
                .setParameter("me", me)
                .setParameter("voices", voices)
                .setParameter("leads", caller.may(Permission.NOTE_EMERGENCY))
                .setParameter("now", LocalDateTime.now(clock));
    }

    /** A note of which the caller may know, and whether she may open it. */
    record Seen(CaseNote note, boolean readable) {

        private static Seen of(Object[] row) {
            return new Seen(
                    (CaseNote) row[0],
                    Boolean.TRUE.equals(row[1]) || Integer.valueOf(1).equals(row[1]));
        }
    }
}
