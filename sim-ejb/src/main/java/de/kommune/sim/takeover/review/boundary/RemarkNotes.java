package de.kommune.sim.takeover.review.boundary;

import de.kommune.sim.cases.notes.boundary.NoteRegister;
import de.kommune.sim.cases.notes.boundary.TakenNote;
import de.kommune.sim.seal.boundary.Seals;
import de.kommune.sim.takeover.boundary.TakeoverSeals;
import de.kommune.sim.takeover.entity.RemarkState;
import de.kommune.sim.takeover.entity.SealedRemark;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Moves what a reviewer let stay from the lists to the case, as sealed notes («Übernahme der Bemerkungen»): with the
 * commit, or when the remark is read after it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RemarkNotes {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Seals seals;

    @Inject
    private NoteRegister notes;

    /** The notes that were made, by subject. */
    public List<Moved> move(Map<Long, Long> casesBySubject) {
        List<Moved> moved = new ArrayList<>();
        for (Object[] found : released(casesBySubject.keySet())) {
            Long subject = (Long) found[0];
            moved.add(new Moved(subject, take((SealedRemark) found[1], casesBySubject.get(subject))));
        }
        return moved;
    }

    private List<Object[]> released(Collection<Long> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r.subjectId, m from SealedRemark m join StagedRow r on r.id = m.rowId"
                                        + " where r.subjectId in :subjects and m.state = :released order by m.rowId",
                                Object[].class)
                        .setParameter("subjects", subjects)
                        .setParameter("released", RemarkState.RELEASED)
                        .getResultList();
    }

    /** For a remark that is read only now: the case stands already where the takeover is in the register. */
    void moveLate(SealedRemark remark) {
        List<?> found = em.createNativeQuery("select c.subject_id, c.record_id from takeover_row r"
                        + " join takeover_reference c on c.takeover_id = r.takeover_id and c.subject_id = r.subject_id"
                        + " and c.kind like 'CASE%' where r.id = ?")
                .setParameter(1, remark.getRowId())
                .getResultList();
        for (Object row : found) {
            Object[] reference = (Object[]) row;
            long note = take(remark, ((Number) reference[1]).longValue());
            em.createNativeQuery("insert into takeover_reference (takeover_id, subject_id, kind, record_id)"
                            + " values (?, ?, 'NOTE', ?)")
                    .setParameter(1, remark.getTakeoverId())
                    .setParameter(2, reference[0])
                    .setParameter(3, note)
                    .executeUpdate();
        }
    }

    private long take(SealedRemark remark, long caseId) {
        String text = seals.open(remark.getContent(), TakeoverSeals.REMARKS.place(remark.getRowId()));
        return notes.take(new TakenNote(caseId, remark.getDecidedBy(), text));
    }

    /** A remark of that subject became that note. */
    public record Moved(long subject, long noteId) {}
}
