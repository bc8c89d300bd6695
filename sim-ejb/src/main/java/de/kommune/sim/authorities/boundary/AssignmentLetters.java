package de.kommune.sim.authorities.boundary;

import static de.kommune.sim.access.Permission.ASSIGNMENT_READ;
import static de.kommune.sim.access.Permission.ASSIGNMENT_WRITE;

import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.authorities.entity.LetterField;
import de.kommune.sim.authorities.entity.LetterLabel;
import de.kommune.sim.authorities.policy.LetterReader;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.paper.file.PdfText;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads assignment letters («Zuweisungsschreiben») and keeps what authorities call things in them. The letter itself is not kept, and
 * nothing is saved of it before the clerk has looked through it.
 */
@Stateless
@Guarded
public class AssignmentLetters {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AssignmentRows rows;

    @Inject
    private Clock clock;

    /** What stands in a letter, as far as the labels explain it. */
    @Requires(value = ASSIGNMENT_WRITE, deed = Deed.READ)
    public LetterContent read(byte[] letter) {
        List<String> lines = PdfText.lines(letter);
        LetterReader.Found found = new LetterReader(labels()).read(lines);
        return new LetterInterpreter(found).content(lines, rows.bases(LocalDate.now(clock)));
    }

    /** What authorities call things, field by field. */
    @Requires(ASSIGNMENT_READ)
    public List<LetterLabel> labels() {
        return em.createQuery("select l from LetterLabel l order by l.field, l.label", LetterLabel.class)
                .getResultList();
    }

    /** One more label; each leads to one field only. */
    @Requires(value = ASSIGNMENT_WRITE, deed = Deed.CHANGE)
    public LetterLabel addLabel(LetterField field, String label) {
        LetterLabel added = new LetterLabel(field, label);
        em.createQuery("select l from LetterLabel l where l.label = :label", LetterLabel.class)
                .setParameter("label", added.getLabel())
                .getResultStream()
                .findFirst()
                .ifPresent(there -> {
                    throw new BusinessException("authorities.labelThere", there.getLabel(), there.getField());
                });
        em.persist(added);
        return added;
    }

    @Requires(ASSIGNMENT_WRITE)
    public void removeLabel(long labelId) {
        LetterLabel found = em.find(LetterLabel.class, labelId);
        if (found == null) {
            throw new NotFoundException();
        }
        em.remove(found);
    }
}
