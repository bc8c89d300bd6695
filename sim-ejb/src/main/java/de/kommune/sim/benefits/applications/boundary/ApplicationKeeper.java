package de.kommune.sim.benefits.applications.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.benefits.applications.entity.ApplicationDeed;
import de.kommune.sim.benefits.applications.entity.ApplicationStep;
import de.kommune.sim.benefits.applications.entity.BenefitApplication;
import de.kommune.sim.benefits.applications.entity.BenefitDecision;
import de.kommune.sim.benefits.applications.entity.BenefitNotice;
import de.kommune.sim.benefits.applications.entity.BenefitRule;
import de.kommune.sim.benefits.applications.entity.PaperFacts;
import de.kommune.sim.benefits.applications.policy.ApplicationSteps;
import de.kommune.sim.benefits.applications.policy.QuestionLetter;
import de.kommune.sim.common.BusinessException;
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
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps steps and sealed words of applications («Aktenführung»). Only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApplicationKeeper {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private PaperRegister papers;

    @Inject
    private Clock clock;

    /** Writes down what the caller did, and under seal what was said with it. */
    void note(BenefitApplication application, ApplicationDeed deed, String words) {
        ApplicationStep step = new ApplicationStep(application, deed, caller.name(), LocalDateTime.now(clock));
        em.persist(step);
        if (words != null && !words.isBlank()) {
            step.fill(seals.seal(checked(words), ApplicationSeals.STEPS.place(step.getId())));
        }
    }

    /** Refuses nothing said where something has to be. */
    static String required(String words) {
        if (words == null || words.isBlank()) {
            throw new BusinessException("benefits.withoutWords");
        }
        return words;
    }

    private static String checked(String words) {
        if (words.strip().length() > PaperFacts.LONGEST) {
            throw new BusinessException(
                    "benefits.wordsTooLong", PaperFacts.LONGEST, words.strip().length());
        }
        return words.strip();
    }

    ApplicationView view(BenefitApplication application) {
        Person person = application.getPerson();
        return new ApplicationView(
                application,
                application.getPaper(),
                papers.words(application.getPaper()),
                person == null ? null : person.getId(),
                person == null ? null : person.getDisplayName(),
                steps(application),
                decisions(application),
                ApplicationSteps.after(application.getState()));
    }

    private List<ApplicationView.Step> steps(BenefitApplication application) {
        return em
                .createQuery(
                        "select s from ApplicationStep s where s.application = :application order by s.id desc",
                        ApplicationStep.class)
                .setParameter("application", application)
                .getResultList()
                .stream()
                .map(step -> new ApplicationView.Step(step.getDeed(), step.getAccount(), step.getAt(), text(step)))
                .toList();
    }

    /** What was asked for last, as a letter (PDF). */
    byte[] question(BenefitApplication application, BenefitRule rule) {
        String asked = steps(application).stream()
                .filter(step -> step.deed() == ApplicationDeed.ASKED)
                .findFirst()
                .orElseThrow()
                .text();
        return PdfLetter.of(new QuestionLetter()
                .of(
                        application.getPaper(),
                        asked,
                        application.getStateSince(),
                        application.getDueOn(),
                        rule.getSilence(),
                        rule.getSilenceStatute()));
    }

    private String text(ApplicationStep step) {
        return step.getWords() == null ? null : seals.open(step.getWords(), ApplicationSeals.STEPS.place(step.getId()));
    }

    private List<DecisionView> decisions(BenefitApplication application) {
        List<BenefitDecision> all = em.createQuery(
                        "select d from BenefitDecision d where d.application = :application order by d.id desc",
                        BenefitDecision.class)
                .setParameter("application", application)
                .getResultList();
        Map<Long, BenefitNotice> notices = em.createQuery(
                        "select n from BenefitNotice n where n.decision.application = :application",
                        BenefitNotice.class)
                .setParameter("application", application)
                .getResultStream()
                .collect(Collectors.toMap(notice -> notice.getDecision().getId(), Function.identity()));
        return all.stream().map(one -> decision(one, notices.get(one.getId()))).toList();
    }

    private DecisionView decision(BenefitDecision decision, BenefitNotice notice) {
        return new DecisionView(
                decision,
                reasons(decision),
                notice == null ? null : notice.getNoticeNo(),
                notice == null ? null : notice.getPostedOn(),
                notice == null ? null : notice.getRemedyUntil(),
                notice == null ? null : notice.getRemedyWords());
    }

    String reasons(BenefitDecision decision) {
        return seals.open(decision.getReasons(), ApplicationSeals.DECISIONS.place(decision.getId()));
    }
}
