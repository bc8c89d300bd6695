package de.kommune.sim.benefits.applications.boundary;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.benefits.applications.entity.ApplicationState;
import de.kommune.sim.benefits.applications.entity.BenefitApplication;
import de.kommune.sim.benefits.applications.entity.BenefitDecision;
import de.kommune.sim.benefits.applications.entity.BenefitNotice;
import de.kommune.sim.benefits.applications.entity.DecisionState;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Applications as rows («Sicht auf Anträge»): all of section 50-2's, and nobody else's. Only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApplicationRows {

    private static final String LINE =
            "select new de.kommune.sim.benefits.applications.boundary.ApplicationLine(a.id, p.paperNo, p.applicant.name,"
                    + " p.need, p.submittedAt, a.state, a.stateSince, a.dueOn, a.takenBy)";
    private static final String FROM = " from BenefitApplication a join a.paper p where ";
    private static final String TEXT = " and (:text is null or p.applicant.name like :text or p.paperNo like :text)";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    /** The application with its paper and its person; the log of the call names the person beside the record. */
    BenefitApplication get(long id) {
        BenefitApplication found = em.createQuery(
                        "select a from BenefitApplication a join fetch a.paper left join fetch a.person"
                                + " left join fetch a.decision where a.id = :id",
                        BenefitApplication.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (found.getPerson() != null) {
            CallTrail.person(found.getPerson().getId());
        }
        return found;
    }

    /** Reads the row anew, keeps others from changing it, and refuses who saw an older state of it. */
    BenefitApplication lock(long id, int version) {
        BenefitApplication found = get(id);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        if (found.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return found;
    }

    List<ApplicationLine> lines(ApplicationFilter filter, int first, int size) {
        String order = filter.which() == ApplicationBox.OVER ? " order by a.id desc" : " order by a.dueOn, a.id";
        return bound(em.createQuery(LINE + FROM + filter.which().where() + TEXT + order, ApplicationLine.class), filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(ApplicationFilter filter) {
        return bound(em.createQuery("select count(a)" + FROM + filter.which().where() + TEXT, Long.class), filter)
                .getSingleResult();
    }

    List<ApplicationLine> ofPerson(long personId) {
        return em.createQuery(LINE + FROM + "a.person.id = :person order by a.id desc", ApplicationLine.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Refuses a step while a decision waits for its second signature. */
    void checkNothingProposed(BenefitApplication application) {
        long waiting = em.createQuery(
                        "select count(d) from BenefitDecision d where d.application = :application and d.state = :proposed",
                        Long.class)
                .setParameter("application", application)
                .setParameter("proposed", DecisionState.PROPOSED)
                .getSingleResult();
        if (waiting > 0) {
            throw new BusinessException("benefits.waitsForSignature");
        }
    }

    /** When the notice of the decision that stands was posted; null before there is one. */
    LocalDate postedOn(BenefitApplication application) {
        return notice(application).map(BenefitNotice::getPostedOn).orElse(null);
    }

    /** Until when the client can object to the decision that stands; null before there is one. */
    LocalDate remedyUntil(BenefitApplication application) {
        return notice(application).map(BenefitNotice::getRemedyUntil).orElse(null);
    }

    private Optional<BenefitNotice> notice(BenefitApplication application) {
        return application.getDecision() == null
                ? Optional.empty()
                : notice(application.getDecision().getId());
    }

    /** The notice of a decision; empty as long as it did not go out. */
    Optional<BenefitNotice> notice(long decisionId) {
        return em.createQuery("select n from BenefitNotice n where n.decision.id = :decision", BenefitNotice.class)
                .setParameter("decision", decisionId)
                .getResultStream()
                .findFirst();
    }

    BenefitDecision decision(long id) {
        return em.createQuery(
                        "select d from BenefitDecision d join fetch d.application a join fetch a.paper where d.id = :id",
                        BenefitDecision.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, ApplicationFilter filter) {
        switch (filter.which()) {
            case OPEN -> query.setParameter("waiting", ApplicationState.waiting());
            case MINE ->
                query.setParameter("waiting", ApplicationState.waiting()).setParameter("me", caller.name());
            case TO_SIGN -> query.setParameter("proposed", DecisionState.PROPOSED);
            case DECIDED -> query.setParameter("decided", ApplicationState.DECIDED);
            case OVER -> query.setParameter("over", ApplicationState.FINAL);
        }
        return query.setParameter("text", beginning(filter.text()));
    }

    /** What somebody types is no pattern. */
    private static String beginning(String text) {
        return text == null || text.isBlank()
                ? null
                : text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
