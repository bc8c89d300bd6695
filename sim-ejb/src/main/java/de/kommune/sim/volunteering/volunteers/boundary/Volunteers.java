package de.kommune.sim.volunteering.volunteers.boundary;

import static de.kommune.sim.access.Permission.VOLUNTEER_READ;
import static de.kommune.sim.access.Permission.VOLUNTEER_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.codes.entity.Language;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.drafts.boundary.SentForms;
import de.kommune.sim.volunteering.volunteers.entity.StepReason;
import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerFacts;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerPapers;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerStep;
import de.kommune.sim.volunteering.volunteers.policy.VolunteerSteps;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Volunteers («Ehrenamtliche»): entering an interest, describing who it is, and going on step by step until the end. */
@Stateless
@Guarded
public class Volunteers {

    private final VolunteerSteps steps = new VolunteerSteps();

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private VolunteerRows rows;

    @Inject
    private VolunteerReader reader;

    @Inject
    private ClearanceKeeper clearances;

    @Inject
    private SentForms forms;

    @Inject
    private Event<VolunteerEnded> ended;

    @Inject
    private Clock clock;

    /** One page of a list, by name. */
    @Requires(VOLUNTEER_READ)
    public List<VolunteerRow> list(VolunteerFilter filter, int first, int size) {
        return rows.page(filter, first, size);
    }

    @Requires(VOLUNTEER_READ)
    public long count(VolunteerFilter filter) {
        return rows.count(filter);
    }

    /** The volunteer with what her page shows. */
    @Requires(VOLUNTEER_READ)
    public VolunteerView get(long volunteerId) {
        return reader.view(rows.get(volunteerId));
    }

    /** Takes an interest down; the same form makes one volunteer, also when it is sent twice in the same moment. */
    @Requires(value = VOLUNTEER_WRITE, deed = Deed.CHANGE)
    public Volunteer enter(NewVolunteer wanted) {
        Optional<Long> before = forms.before(wanted.form());
        if (before.isPresent()) {
            return em.find(Volunteer.class, before.get());
        }
        Volunteer volunteer = entered(wanted);
        forms.made(wanted.form(), volunteer.getId());
        return volunteer;
    }

    private Volunteer entered(NewVolunteer wanted) {
        if (wanted.heardOn().isAfter(today())) {
            throw new BusinessException("volunteering.heardToCome", wanted.heardOn());
        }
        checkLanguages(wanted.facts());
        Volunteer volunteer = new Volunteer(wanted.form(), wanted.heardOn(), wanted.facts(), caller.name());
        em.persist(volunteer);
        em.persist(new VolunteerStep(volunteer, VolunteerState.PROSPECT, wanted.heardOn(), null, caller.name()));
        return volunteer;
    }

    /** Writes down anew who she is and what she offers. */
    @Requires(VOLUNTEER_WRITE)
    public void describe(long volunteerId, int version, VolunteerFacts facts) {
        checkLanguages(facts);
        Volunteer volunteer = rows.lock(volunteerId, version);
        // languages stand in a table of their own, and whoever saw the old ones must be told as well
        em.lock(volunteer, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        volunteer.describe(facts, caller.name());
    }

    private void checkLanguages(VolunteerFacts facts) {
        if (facts.languages().stream().anyMatch(code -> em.find(Language.class, code) == null)) {
            throw new NotFoundException();
        }
    }

    /** Notes what she has signed and shown. */
    @Requires(VOLUNTEER_WRITE)
    public void show(long volunteerId, int version, VolunteerPapers papers) {
        Volunteer volunteer = rows.lock(volunteerId, version);
        checkPast(papers.secrecyOn());
        checkPast(papers.measlesSeenOn());
        volunteer.show(papers, today(), caller.name());
        clearances.begin(volunteer);
    }

    private void checkPast(LocalDate day) {
        if (day != null && day.isAfter(today())) {
            throw new BusinessException("volunteering.paperToCome", day);
        }
    }

    /**
     * The next step.
     *
     * @param reason null where the step needs none
     */
    @Requires(VOLUNTEER_WRITE)
    public void step(long volunteerId, int version, VolunteerState to, LocalDate day, StepReason reason) {
        Volunteer volunteer = rows.lock(volunteerId, version);
        VolunteerSteps.Standing standing = new VolunteerSteps.Standing(
                volunteer.getState(),
                volunteer.getStateSince(),
                volunteer.getSecrecyOn(),
                volunteer.isMinors(),
                clearances.clears(volunteer, day));
        steps.check(standing, new VolunteerSteps.Wanted(to, day, reason), today());
        volunteer.become(to, day, caller.name());
        em.persist(new VolunteerStep(volunteer, to, day, reason, caller.name()));
        clearances.begin(volunteer);
        if (to == VolunteerState.ENDED) {
            ended.fire(new VolunteerEnded(volunteerId, day));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
