package de.kommune.sim.referrals.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.consents.boundary.ConsentRegister;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.planning.boundary.PlannedTask;
import de.kommune.sim.planning.boundary.TaskRegister;
import de.kommune.sim.planning.entity.TaskOrigin;
import de.kommune.sim.referrals.entity.Referral;
import de.kommune.sim.referrals.entity.ReferralDeed;
import de.kommune.sim.referrals.entity.ReferralRule;
import de.kommune.sim.referrals.entity.ReferralState;
import de.kommune.sim.referrals.entity.ReferralStep;
import de.kommune.sim.referrals.policy.PartnerRecipient;
import de.kommune.sim.referrals.policy.ReferralSteps;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Keeps steps, terms and sealed words of referrals («Aktenführung»). Only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReferralKeeper {

    /** As much as a page; whatever is longer is a note. */
    static final int LONGEST_WORDS = 2_000;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private ConsentRegister consents;

    @Inject
    private TaskRegister tasks;

    Referral save(Referral referral, String words, LocalDate today) {
        referral.prepared(today, due(ReferralDeed.PREPARED, today), caller.name());
        em.persist(referral);
        if (words != null && !words.isBlank()) {
            if (words.length() > LONGEST_WORDS) {
                throw new BusinessException("referrals.wordsTooLong", LONGEST_WORDS, words.length());
            }
            referral.say(seals.seal(words.strip(), ReferralSeals.REFERRALS.place(referral.getId())));
        }
        note(referral, ReferralDeed.PREPARED, today);
        return referral;
    }

    /** Writes the step down; what is awaited next becomes a task of whoever took it, instead of the one before. */
    void note(Referral referral, ReferralDeed deed, LocalDate day) {
        em.persist(new ReferralStep(referral, deed, day, caller.name()));
        tasks.settleAll(TaskOrigin.REFERRAL, referral.getId());
        if (referral.getDueOn() != null) {
            tasks.create(new PlannedTask(
                    TaskOrigin.REFERRAL,
                    referral.getId(),
                    referral.getSimCase().getId(),
                    awaited(referral.getState()),
                    null,
                    referral.getDueOn(),
                    null));
        }
    }

    /** Stands in lists, so it does not say to whom: that somebody was sent to a debt adviser is confidential. */
    private static String awaited(ReferralState state) {
        return switch (state) {
            case PREPARED -> "Vermittlung abschicken";
            case SENT -> "Antwort auf die Vermittlung erfragen";
            default -> "Ergebnis der Vermittlung erfragen";
        };
    }

    /** By when the next thing should have happened, by the rule of that day. */
    LocalDate due(ReferralDeed deed, LocalDate day) {
        return em.createQuery("select r from ReferralRule r", ReferralRule.class)
                .getResultStream()
                .filter(rule -> rule.getPeriod().contains(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule for referrals holds on " + day))
                .dueAfter(deed, day);
    }

    /** The day of the last step. */
    LocalDate latest(Referral referral) {
        return steps(referral).stream()
                .map(ReferralStep::getDay)
                .max(LocalDate::compareTo)
                .orElse(referral.getPreparedOn());
    }

    private List<ReferralStep> steps(Referral referral) {
        return em.createQuery(
                        "select s from ReferralStep s where s.referral = :referral order by s.day desc, s.id desc",
                        ReferralStep.class)
                .setParameter("referral", referral)
                .getResultList();
    }

    ReferralView view(Referral referral) {
        referral.getCategories().size(); // the page needs them after the transaction
        Recipient recipient = PartnerRecipient.of(referral.getPartner());
        return new ReferralView(
                referral,
                referral.getWords() == null
                        ? null
                        : seals.open(referral.getWords(), ReferralSeals.REFERRALS.place(referral.getId())),
                steps(referral),
                ReferralSteps.after(referral.getState()),
                recipient,
                consent(referral, recipient));
    }

    private Consent consent(Referral referral, Recipient recipient) {
        if (referral.getDisclosure() != null) {
            Consent consent = referral.getDisclosure().getConsent();
            consent.getRevokedAt(); // read now, for the page needs it after the transaction
            return consent;
        }
        return referral.getState() == ReferralState.PREPARED && referral.isPassing()
                ? consents.covering(referral.getSimCase().getId(), recipient, referral.getCategories())
                        .orElse(null)
                : null;
    }
}
