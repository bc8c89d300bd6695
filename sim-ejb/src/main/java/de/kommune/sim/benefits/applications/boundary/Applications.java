package de.kommune.sim.benefits.applications.boundary;

import static de.kommune.sim.access.Permission.BENEFIT_READ;
import static de.kommune.sim.access.Permission.BENEFIT_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.benefits.applications.entity.Applicant;
import de.kommune.sim.benefits.applications.entity.ApplicationDeed;
import de.kommune.sim.benefits.applications.entity.ApplicationPaper;
import de.kommune.sim.benefits.applications.entity.ApplicationState;
import de.kommune.sim.benefits.applications.entity.BenefitApplication;
import de.kommune.sim.benefits.applications.entity.BenefitRule;
import de.kommune.sim.benefits.applications.policy.ApplicationSteps;
import de.kommune.sim.benefits.applications.policy.DueDays;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The applications at section 50-2 («Leistungsanträge»): the worklist, taking down at the counter, and each step but the decision. */
@Stateless
@Guarded
public class Applications {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private ApplicationRows rows;

    @Inject
    private ApplicationKeeper keeper;

    @Inject
    private PaperRegister papers;

    @Inject
    private PersonRows people;

    @EJB
    private FormerCounsellors counsellors;

    @Inject
    private RuleReader rules;

    @Inject
    private Clock clock;

    /** One page of a box, what is due first; what is over, the latest first. */
    @Requires(BENEFIT_READ)
    public List<ApplicationLine> list(ApplicationFilter filter, int first, int size) {
        return rows.lines(filter, first, size);
    }

    @Requires(BENEFIT_READ)
    public long count(ApplicationFilter filter) {
        return rows.count(filter);
    }

    /** What somebody of this side applied for, the latest first. */
    @Requires(BENEFIT_READ)
    public List<ApplicationLine> ofPerson(long personId) {
        CallTrail.person(people.get(personId).getId());
        return rows.ofPerson(personId);
    }

    @Requires(BENEFIT_READ)
    public ApplicationView get(long applicationId) {
        return keeper.view(rows.get(applicationId));
    }

    /** The receipt for the client, word for word what was handed in. */
    @Requires(value = BENEFIT_READ, deed = Deed.PRINT)
    public byte[] receipt(long applicationId) {
        ApplicationPaper paper = rows.get(applicationId).getPaper();
        return papers.receipt(paper.getPaperNo(), paper.getApplicant(), papers.facts(paper), paper.getSubmittedAt());
    }

    /** The letter that tells the client what is missing; as long as the desk waits for it. */
    @Requires(value = BENEFIT_READ, deed = Deed.PRINT)
    public byte[] question(long applicationId) {
        BenefitApplication application = rows.get(applicationId);
        if (application.getState() != ApplicationState.INFO_REQUESTED) {
            throw new BusinessException("benefits.nothingAsked", application.getState());
        }
        return keeper.question(application, rules.on(application.getStateSince()));
    }

    /** Takes an application down at the counter; the same form makes one. Whoever does so may not decide on it. */
    @Requires(value = BENEFIT_WRITE, deed = Deed.CHANGE)
    public long takeDown(NewApplication wanted) {
        Person person =
                people.lock(wanted.personId()); // a double click waits here, and then finds what the first one made
        CallTrail.person(person.getId());
        return before(wanted.form()).orElseGet(() -> {
            long id = papers.takeDown(Applicant.of(person), wanted.facts(), caller.name(), wanted.form())
                    .getId();
            BenefitApplication application = rows.get(id);
            application.assign(person);
            keeper.note(application, ApplicationDeed.RECORDED, null);
            return id;
        });
    }

    private Optional<Long> before(String form) {
        return em.createQuery("select p.id from ApplicationPaper p where p.token = :form", Long.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    /** Says which record of this side is meant. */
    @Requires(BENEFIT_WRITE)
    public void assign(long applicationId, int version, long personId) {
        Person person = people.get(personId);
        rows.lock(applicationId, version).assign(person);
        CallTrail.person(person.getId());
    }

    /** The caller sees to it from now on. */
    @Requires(BENEFIT_WRITE)
    public void take(long applicationId, int version) {
        BenefitApplication application = rows.lock(applicationId, version);
        if (!ApplicationState.waiting().contains(application.getState())) {
            throw new BusinessException("benefits.nothingToTake", application.getState());
        }
        if (counsellors.isOne(applicationId, caller.name())) {
            throw new BusinessException("benefits.notForThisAccount"); // before she has looked into it in vain
        }
        application.take(caller.name(), today());
        keeper.note(application, ApplicationDeed.TAKEN, null);
    }

    /** The client is asked for something, and answers within the term of the rule. */
    @Requires(BENEFIT_WRITE)
    public void ask(long applicationId, int version, String words) {
        BenefitApplication application = step(applicationId, version, ApplicationState.INFO_REQUESTED);
        BenefitRule rule = rules.on(today());
        application.reach(
                ApplicationState.INFO_REQUESTED,
                today(),
                DueDays.ofDesk(rule.getAnswerDays(), "der Nachfrage", today(), rule));
        keeper.note(application, ApplicationDeed.ASKED, ApplicationKeeper.required(words));
    }

    /** What was asked for came, or did not: it goes on. */
    @Requires(BENEFIT_WRITE)
    public void answered(long applicationId, int version, String words) {
        BenefitApplication application = step(applicationId, version, ApplicationState.IN_REVIEW);
        BenefitRule rule = rules.on(today());
        application.reach(
                ApplicationState.IN_REVIEW,
                today(),
                DueDays.ofDesk(rule.getAnswerDays(), "der Antwort auf die Nachfrage", today(), rule));
        keeper.note(application, ApplicationDeed.ANSWERED, ApplicationKeeper.required(words));
    }

    private BenefitApplication step(long applicationId, int version, ApplicationState to) {
        BenefitApplication application = rows.lock(applicationId, version);
        ApplicationSteps.check(application.getState(), to);
        rows.checkNothingProposed(application);
        return application;
    }

    /** The client objects; an objection that is late is noted all the same. */
    @Requires(BENEFIT_WRITE)
    public void object(long applicationId, int version, LocalDate receivedOn, String words) {
        BenefitApplication application = rows.lock(applicationId, version);
        ApplicationSteps.checkObjection(application.getState(), receivedOn, rows.postedOn(application), today());
        BenefitRule rule = rules.on(today());
        application.reach(
                ApplicationState.OBJECTION,
                today(),
                DueDays.ofDesk(rule.getDueDays(), "dem Eingang des Widerspruchs", receivedOn, rule));
        keeper.note(application, ApplicationDeed.OBJECTED, ApplicationKeeper.required(words));
    }

    /** Nothing more can be done against it, or the objection ended otherwise. */
    @Requires(BENEFIT_WRITE)
    public void end(long applicationId, int version, String words) {
        BenefitApplication application = rows.lock(applicationId, version);
        ApplicationSteps.checkEnd(application.getState(), rows.remedyUntil(application), today(), words);
        rows.checkNothingProposed(application);
        application.reach(ApplicationState.FINAL, today(), null);
        keeper.note(application, ApplicationDeed.ENDED, words);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
