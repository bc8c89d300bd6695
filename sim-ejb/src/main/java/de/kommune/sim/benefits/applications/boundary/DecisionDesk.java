package de.kommune.sim.benefits.applications.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.authorities.competence.boundary.CompetenceAnswer;
import de.kommune.sim.authorities.competence.boundary.Competences;
import de.kommune.sim.authorities.competence.entity.CompetenceDays;
import de.kommune.sim.authorities.competence.entity.CompetenceFacts;
import de.kommune.sim.benefits.applications.entity.ApplicationDeed;
import de.kommune.sim.benefits.applications.entity.BenefitApplication;
import de.kommune.sim.benefits.applications.entity.BenefitDecision;
import de.kommune.sim.benefits.applications.entity.BenefitNotice;
import de.kommune.sim.benefits.applications.entity.RemedyTold;
import de.kommune.sim.benefits.applications.policy.DecisionLetter;
import de.kommune.sim.benefits.applications.policy.DecisionPolicy;
import de.kommune.sim.benefits.applications.policy.RemedyInstructions;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.organisation.boundary.Staff;
import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Lets a decision go out («Bescheid erlassen»), and refuses whoever may not decide. Only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DecisionDesk {

    /** Whom to ask about remedies: the rows on who decides what keep it up to date. */
    private static final String MATTER = "BENEFITS_ASYLUM";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @EJB
    private Competences competences;

    @EJB
    private FormerCounsellors counsellors;

    @Inject
    private Staff staff;

    @Inject
    private ApplicationKeeper keeper;

    @Inject
    private Clock clock;

    /** Refuses the caller who prepared it or counselled the client, and an application that cannot be decided now. */
    void checkMayDecide(BenefitApplication application) {
        if (!application.getState().isDecidable()) {
            throw new BusinessException("benefits.notDecidable", application.getState());
        }
        String refusal = refusal(application);
        if (refusal != null) {
            throw new BusinessException(refusal);
        }
        staff.require(caller.name()); // the database decides by the same list of who is a benefit clerk
        em.flush(); // and has to have it before the decision
    }

    /** The key of the sentence why the caller may not decide on it; null for whoever may. */
    String refusal(BenefitApplication application) {
        if (application.getPerson() == null) {
            return "benefits.withoutPerson";
        }
        String me = caller.name();
        return DecisionPolicy.refusal(
                me, application.getPaper().getPreparedBy(), counsellors.isOne(application.getId(), me));
    }

    /** It goes out today: the letter is written and kept as it is, and the time to object begins. */
    void issue(BenefitDecision decision, String reasons) {
        em.flush(); // the database has accepted the decision before anything rests on it
        BenefitApplication application = decision.getApplication();
        LocalDate today = LocalDate.now(clock);
        RemedyTold remedy = remedy(today);
        BenefitNotice notice = new BenefitNotice(decision, today, remedy);
        byte[] letter = PdfLetter.of(letter(notice, application, decision, reasons, remedy));
        em.persist(notice); // not before the letter: what it asks the database would write a notice without one
        notice.fill(seals.sealBytes(letter, ApplicationSeals.NOTICES.place(notice.getId())));
        application.decide(decision, today, remedy);
        keeper.note(application, ApplicationDeed.DECIDED, null);
    }

    private String letter(
            BenefitNotice notice,
            BenefitApplication application,
            BenefitDecision decision,
            String reasons,
            RemedyTold remedy) {
        Person person = application.getPerson();
        return new DecisionLetter()
                .of(
                        notice.getNoticeNo(),
                        application.getPaper(),
                        person.getPersonNo(),
                        decision,
                        reasons,
                        remedy,
                        notice.getPostedOn(),
                        signed(decision));
    }

    /** By name, where the directory has one for the account. */
    private List<String> signed(BenefitDecision decision) {
        List<String> accounts = Stream.of(decision.getDecidedBy(), decision.getSignedBy())
                .filter(Objects::nonNull)
                .toList();
        Map<String, String> names = staff.names(accounts);
        return accounts.stream()
                .map(account -> names.getOrDefault(account, account))
                .toList();
    }

    private RemedyTold remedy(LocalDate postedOn) {
        CompetenceAnswer answer = competences.ask(MATTER, new CompetenceDays(null, null, postedOn, null));
        CompetenceFacts facts = answer.competence().facts();
        if (answer.answering().remedy() == null) {
            throw new BusinessException("benefits.noRemedyKept");
        }
        return RemedyInstructions.of(
                facts.getRemedyBody(),
                facts.getRemedyStatute(),
                postedOn,
                answer.presumedAfter(),
                answer.presumedBy(),
                answer.answering().remedy());
    }
}
