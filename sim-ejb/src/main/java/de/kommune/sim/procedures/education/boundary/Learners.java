package de.kommune.sim.procedures.education.boundary;

import static de.kommune.sim.access.Permission.PROCEDURE_READ;
import static de.kommune.sim.access.Permission.PROCEDURE_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseScope;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.procedures.education.entity.CourseFacts;
import de.kommune.sim.procedures.education.entity.Learner;
import de.kommune.sim.procedures.education.entity.LearnerPlace;
import de.kommune.sim.procedures.education.entity.LearningKind;
import de.kommune.sim.procedures.education.entity.StrikeReason;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** School, kindergarten and course of a client and her household («Schule, Kita, Sprache»): what is known, and places found. */
@Stateless
@Guarded
public class Learners {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows cases;

    @Inject
    private CaseScope scope;

    @Inject
    private LearnerRows rows;

    @Inject
    private EducationTasks tasks;

    @Inject
    private Clock clock;

    /** The client first, then whoever lives in her household. */
    @Requires(PROCEDURE_READ)
    public List<LearnerView> ofCase(long caseId) {
        return rows.ofCase(cases.get(caseId));
    }

    @Requires(PROCEDURE_READ)
    public LearnerView get(long caseId, long personId) {
        LearnerView view = rows.of(cases.get(caseId), personId);
        CallTrail.person(personId);
        return view;
    }

    /**
     * Notes since when somebody is in the town, and what others decided about her course.
     *
     * @param version that the page saw; null where nothing was entered yet
     */
    @Requires(value = PROCEDURE_WRITE, deed = Deed.CHANGE)
    public void note(long caseId, long personId, Integer version, LocalDate inTownSince, CourseFacts course) {
        LearnerView view = changing(caseId, personId);
        Learner learner = view.learner() == null ? new Learner(view.simCase(), view.person()) : view.learner();
        if (version == null ? learner.getId() != null : learner.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        learner.note(inTownSince, course, LocalDate.now(clock), caller.name());
        em.persist(learner);
        if (course.getBeganOn() != null) {
            tasks.settle(learner, LearningKind.COURSE);
        }
    }

    /** Somebody has a place from a day on. The same form makes one. */
    @Requires(value = PROCEDURE_WRITE, deed = Deed.CHANGE)
    public LearnerPlace place(long caseId, long personId, NewPlace wanted) {
        LearnerView view = changing(caseId, personId);
        if (view.learner() == null) {
            throw new BusinessException("procedures.inTownFirst");
        }
        return before(wanted.form()).orElseGet(() -> placed(view.learner(), wanted));
    }

    private LearnerView changing(long caseId, long personId) {
        SimCase simCase = cases.lock(caseId); // a double click waits here, and then finds what the first one made
        scope.checkMayChange(simCase);
        simCase.checkNotHandedOver();
        CallTrail.person(personId);
        return rows.of(simCase, personId);
    }

    private Optional<LearnerPlace> before(String form) {
        return em.createQuery("select l from LearnerPlace l where l.token = :form", LearnerPlace.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    private LearnerPlace placed(Learner learner, NewPlace wanted) {
        LearnerPlace place = new LearnerPlace(learner, wanted.kind(), wanted.name(), wanted.since(), wanted.form())
                .notedBy(caller.name());
        em.persist(place);
        tasks.settle(learner, wanted.kind());
        return place;
    }

    /** A place with its case, to be put right. */
    @Requires(value = PROCEDURE_WRITE, deed = Deed.READ)
    public PlaceView place(long learnerPlaceId) {
        LearnerPlace place = rows.place(learnerPlaceId);
        Learner learner = place.getLearner();
        CallTrail.person(learner.getPerson().getId());
        return new PlaceView(
                learner.getSimCase().getId(),
                learner.getPerson().getId(),
                learner.getPerson().getDisplayName(),
                place);
    }

    /** The place was never hers: it stays readable with the reason and counts no longer. */
    @Requires(PROCEDURE_WRITE)
    public void strikePlace(long learnerPlaceId, StrikeReason because) {
        changing(learnerPlaceId).strike(because, LocalDate.now(clock), caller.name());
    }

    /** What was entered about the place was wrong: it counts no longer, and the right one takes its place, with its last day. */
    @Requires(value = PROCEDURE_WRITE, deed = Deed.CHANGE)
    public LearnerPlace correctPlace(long learnerPlaceId, StrikeReason because, NewPlace right) {
        LearnerPlace wrong = changing(learnerPlaceId);
        return before(right.form()).orElseGet(() -> {
            wrong.strike(because, LocalDate.now(clock), caller.name());
            LearnerPlace placed = placed(wrong.getLearner(), right);
            if (wrong.getUntil() != null) {
                placed.end(wrong.getUntil(), caller.name());
            }
            return placed;
        });
    }

    /** Somebody who waits becomes a task for whoever answers for the case; says whether there was none yet. */
    @Requires(value = PROCEDURE_WRITE, deed = Deed.CHANGE)
    public boolean remind(long caseId, long personId, LearningKind kind) {
        LearnerView view = changing(caseId, personId);
        if (view.learner() == null) {
            throw new BusinessException("procedures.inTownFirst");
        }
        return tasks.create(view, kind);
    }

    /** The place is over after that day; entered again, another day takes its place. */
    @Requires(value = PROCEDURE_WRITE, deed = Deed.CHANGE)
    public void endPlace(long learnerPlaceId, LocalDate lastDay) {
        changing(learnerPlaceId).end(lastDay, caller.name());
    }

    private LearnerPlace changing(long learnerPlaceId) {
        LearnerPlace place = rows.place(learnerPlaceId);
        SimCase simCase = cases.lock(place.getLearner().getSimCase().getId());
        scope.checkMayChange(simCase);
        simCase.checkNotHandedOver();
        em.refresh(place); // whoever changes it holds the case
        CallTrail.person(place.getLearner().getPerson().getId());
        return place;
    }
}
