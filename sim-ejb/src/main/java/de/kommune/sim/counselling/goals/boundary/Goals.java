package de.kommune.sim.counselling.goals.boundary;

import static de.kommune.sim.access.Permission.GOAL_READ;
import static de.kommune.sim.access.Permission.GOAL_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.NotYoursException;
import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.counselling.boundary.CaseWork;
import de.kommune.sim.counselling.goals.boundary.GoalRows.Row;
import de.kommune.sim.counselling.goals.entity.Goal;
import de.kommune.sim.counselling.goals.entity.GoalState;
import de.kommune.sim.counselling.goals.entity.GoalWords;
import de.kommune.sim.counselling.goals.policy.GoalDrawer;
import de.kommune.sim.counselling.topics.boundary.TopicRows;
import de.kommune.sim.counselling.topics.entity.Topic;
import de.kommune.sim.drafts.boundary.SentForms;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The goals of a case («Ziele»): setting, rating, aiming anew, and ending them. The team reads, who works on the case writes. */
@Stateless
@Guarded
public class Goals {

    /** As much as a paragraph; a goal that needs more is several. */
    static final int LONGEST = 1_000;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private GoalRows rows;

    @Inject
    private TopicRows topics;

    @Inject
    private CaseWork work;

    @Inject
    private SentForms forms;

    @Inject
    private Clock clock;

    /** The goals of a case with their way so far, those that somebody works on first. */
    @Requires(GOAL_READ)
    public List<GoalLine> ofCase(long caseId) {
        List<Row> found = rows.ofCase(caseId);
        boolean changeable = !found.isEmpty() && mayChange(found.get(0).simCase());
        found.stream().findFirst().ifPresent(row -> CallTrail.person(row.personId()));
        return found.stream().map(row -> line(row, changeable)).toList();
    }

    @Requires(GOAL_READ)
    public GoalLine get(long id) {
        Row row = rows.one(id).stream().findFirst().orElseThrow(NotFoundException::new);
        CallTrail.person(row.personId());
        return line(row, mayChange(row.simCase()));
    }

    /** Sets a goal. A form that is sent twice sets one. */
    @Requires(value = GOAL_WRITE, deed = Deed.CHANGE)
    public Goal agree(NewGoal wanted) {
        SimCase simCase = work.open(wanted.caseId());
        checkMine(simCase);
        return forms.before(wanted.form()).map(id -> em.find(Goal.class, id)).orElseGet(() -> agreed(wanted, simCase));
    }

    private Goal agreed(NewGoal wanted, SimCase simCase) {
        LocalDate today = LocalDate.now(clock);
        if (!simCase.getStatus().isLive()) {
            throw new BusinessException("counselling.contactCaseOver", simCase.getCaseNo(), simCase.getStatus());
        }
        Topic topic = topics.inForce(List.of(wanted.topicCode()), today).stream()
                .findFirst()
                .orElseThrow(() -> new BusinessException("counselling.topicGone"));
        Goal goal = new Goal(simCase, topic, wanted.baseline(), caller.name(), today);
        goal.aim(wanted.target(), wanted.reviewOn());
        String wording = checked(wanted.wording(), "counselling.goalWithoutWording");
        em.persist(goal);
        fill(goal, new GoalWords(wording, null));
        forms.made(wanted.form(), goal.getId());
        return goal;
    }

    /** How far it is reached today. */
    @Requires(GOAL_WRITE)
    public void rate(long id, int version, int value) {
        changeable(id, version).rate(value, LocalDate.now(clock), caller.name());
    }

    /**
     * Words it anew, and says how far it is to go and when to look at it again.
     *
     * @param version of the goal that was on the screen; a stale one is refused, here and above and below
     */
    @Requires(GOAL_WRITE)
    public void aim(long id, int version, String wording, int target, LocalDate reviewOn) {
        Goal goal = changeable(id, version);
        goal.aim(target, reviewOn);
        fill(goal, new GoalWords(checked(wording, "counselling.goalWithoutWording"), null));
    }

    /** It is achieved, or partly. */
    @Requires(GOAL_WRITE)
    public void end(long id, int version, GoalState reached) {
        changeable(id, version).end(reached, LocalDate.now(clock));
    }

    /** Nobody works on it any more. */
    @Requires(GOAL_WRITE)
    public void drop(long id, int version, String reason) {
        Goal goal = changeable(id, version);
        String why = checked(reason, "counselling.goalWithoutReason");
        goal.drop(LocalDate.now(clock));
        fill(goal, new GoalWords(words(goal).wording(), why));
    }

    private Goal changeable(long id, int version) {
        Goal goal = em.find(Goal.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (goal == null) {
            throw new NotFoundException();
        }
        CallTrail.person(goal.getSimCase().getPerson().getId());
        checkMine(goal.getSimCase());
        goal.getSimCase().checkNotHandedOver();
        if (goal.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        return goal;
    }

    private boolean mayChange(SimCase simCase) {
        return caller.may(Permission.GOAL_WRITE)
                && simCase.getStatus() != CaseStatus.HANDED_OVER
                && work.isOfCaller(simCase);
    }

    private void checkMine(SimCase simCase) {
        if (!work.isOfCaller(simCase)) {
            throw new NotYoursException("counselling.goalNotYours", simCase.getResponsible());
        }
    }

    private static String checked(String text, String keyIfMissing) {
        if (text == null || text.isBlank()) {
            throw new BusinessException(keyIfMissing);
        }
        if (text.length() > LONGEST) {
            throw new BusinessException("counselling.textTooLong", LONGEST, text.length());
        }
        return text.strip();
    }

    private void fill(Goal goal, GoalWords words) {
        goal.fill(seals.seal(words.joined(), GoalSeals.GOALS.place(goal.getId())));
    }

    private GoalWords words(Goal goal) {
        return GoalWords.parted(seals.open(goal.getWords(), GoalSeals.GOALS.place(goal.getId())));
    }

    private GoalLine line(Row row, boolean changeable) {
        Goal goal = row.goal();
        return new GoalLine(
                goal.getId(),
                goal.getVersion(),
                row.simCase().getId(),
                row.topic(),
                words(goal),
                goal.getBaseline(),
                goal.getTarget(),
                goal.getReviewOn(),
                goal.getState(),
                goal.getSetOn(),
                goal.getEndedOn(),
                goal.getAuthor(),
                GoalDrawer.draw(goal, row.ratings()),
                changeable && goal.getState().isLive());
    }
}
