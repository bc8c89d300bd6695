package de.kommune.sim.drafts.boundary;

import static de.kommune.sim.access.Permission.DRAFT_READ;
import static de.kommune.sim.access.Permission.DRAFT_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.drafts.entity.Draft;
import de.kommune.sim.seal.boundary.Seals;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** The caller's own drafts («Entwürfe»): keeping one while typing, offering it again, throwing it away. */
@Stateless
@Guarded
public class Drafts {

    /** All fields of the longest form, with room to spare. */
    static final int LONGEST = 60_000;

    private static final Pattern FORM = Pattern.compile("[a-zA-Z._]{1,60}");

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private Clock clock;

    /**
     * Keeps what was typed into a form about a record until now. Its beginning leaves a line in the log, and each opening and its
     * end; going on with it does not, for it happens at each pause in typing.
     *
     * @param subjectId the record that the form is about; 0 for none
     */
    @Requires(DRAFT_WRITE)
    public void keep(String form, long subjectId, String content) {
        if (!FORM.matcher(form).matches() || content.length() > LONGEST) {
            throw new BusinessException("drafts.unreadable");
        }
        Optional<Draft> known = own(form, subjectId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        if (known.isPresent()) {
            goOn(known.get().getId(), content);
        } else {
            Draft draft = begun(form, subjectId);
            draft.keep(sealed(draft.getId(), content), LocalDateTime.now(clock));
        }
    }

    /** Past JPA, which would tell the log of a change. */
    private void goOn(long id, String content) {
        SealedText sealed = sealed(id, content);
        em.createNativeQuery("update draft set key_no = ?, sealed = ?, kept_at = ?, version = version + 1 where id = ?")
                .setParameter(1, sealed.getKeyNo())
                .setParameter(2, sealed.getSealed())
                .setParameter(3, LocalDateTime.now(clock))
                .setParameter(4, id)
                .executeUpdate();
        CallTrail.goOn();
    }

    private SealedText sealed(long id, String content) {
        return seals.seal(content, DraftSeals.DRAFTS.place(id));
    }

    private Draft begun(String form, long subjectId) {
        Draft draft = new Draft(caller.name(), form, subjectId);
        em.persist(draft);
        return draft;
    }

    /** The caller's draft of a form about a record. */
    @Requires(value = DRAFT_READ, deed = Deed.READ)
    public Optional<OfferedDraft> about(String form, long subjectId) {
        return own(form, subjectId).getResultStream().findFirst().map(this::opened);
    }

    /** The caller's latest draft of a form, whatever record it is about. */
    @Requires(value = DRAFT_READ, deed = Deed.READ)
    public Optional<OfferedDraft> latest(String form) {
        return em.createQuery(
                        "select d from Draft d where d.account = :me and d.form = :form"
                                + " order by d.keptAt desc, d.id desc",
                        Draft.class)
                .setParameter("me", caller.name())
                .setParameter("form", form)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::opened);
    }

    /** Throws the caller's draft away: the form was saved, or nobody wants it any more. */
    @Requires(DRAFT_WRITE)
    public void discard(String form, long subjectId) {
        own(form, subjectId).getResultList().forEach(em::remove);
    }

    private TypedQuery<Draft> own(String form, long subjectId) {
        return em.createQuery(
                        "select d from Draft d where d.account = :me and d.form = :form and d.subjectId = :subject",
                        Draft.class)
                .setParameter("me", caller.name())
                .setParameter("form", form)
                .setParameter("subject", subjectId);
    }

    private OfferedDraft opened(Draft draft) {
        String content = seals.open(draft.getContent(), DraftSeals.DRAFTS.place(draft.getId()));
        return new OfferedDraft(draft.getSubjectId(), draft.getKeptAt(), content);
    }
}
