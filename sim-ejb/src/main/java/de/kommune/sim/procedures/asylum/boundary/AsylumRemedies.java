package de.kommune.sim.procedures.asylum.boundary;

import de.kommune.sim.authorities.competence.boundary.CompetenceAnswer;
import de.kommune.sim.authorities.competence.boundary.Competences;
import de.kommune.sim.authorities.competence.entity.CompetenceDays;
import de.kommune.sim.authorities.competence.entity.CompetenceFacts;
import de.kommune.sim.common.deadline.DeadlineTerms;
import de.kommune.sim.procedures.asylum.entity.AsylumDecision;
import de.kommune.sim.procedures.asylum.entity.AsylumProcedure;
import de.kommune.sim.procedures.asylum.entity.AsylumRemedy;
import de.kommune.sim.procedures.asylum.entity.AsylumRemedy.Received;
import de.kommune.sim.procedures.asylum.entity.AsylumRemedy.RemedyLaw;
import de.kommune.sim.procedures.asylum.entity.AsylumRule;
import de.kommune.sim.procedures.asylum.policy.AsylumDecisions;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Until when a decision can be answered («Rechtsbehelfsfrist»): by the rows of «Wer entscheidet?» that hold on the day whose law
 * counts. Only guarded boundaries use it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AsylumRemedies {

    @EJB
    private Competences competences;

    @Inject
    private AsylumRows rows;

    /** Reckons anew what application and decision come to. */
    void reckon(AsylumProcedure procedure) {
        AsylumDecision decision = procedure.getDecision();
        AsylumRemedy until = decision == null || decision.arrival() == null
                ? null
                : AsylumDecisions.remedyMatter(decision)
                        .map(matter -> remedy(matter, procedure.getFacts().getAppliedOn(), decision))
                        .orElse(null);
        procedure.answerable(until);
    }

    private AsylumRemedy remedy(String matter, LocalDate applied, AsylumDecision decision) {
        // what was applied for before the oldest rule was decided long ago; nobody answers it any more
        boolean kept = competences.versions(matter).stream()
                .anyMatch(line -> line.valid().contains(applied));
        if (!kept) {
            return null;
        }
        CompetenceAnswer answer = competences.ask(
                matter, new CompetenceDays(applied, null, decision.getPostedOn(), decision.getServedOn()));
        CompetenceFacts facts = answer.competence().facts();
        return facts.remedyTerms()
                .map(terms -> law(answer, terms, decision))
                .map(law -> new AsylumRemedy(
                        law, new Received(answer.days().receivedOn(), answer.presumedBy()), decision.getToldUntil()))
                .orElse(null);
    }

    /** Without instructions, or with wrong ones, the longer time stands for either (§ 58 Abs. 2 VwGO). */
    private RemedyLaw law(CompetenceAnswer answer, DeadlineTerms terms, AsylumDecision decision) {
        CompetenceFacts facts = answer.competence().facts();
        DeadlineTerms urgent = facts.urgentTerms().orElse(null);
        if (!decision.isWithoutInstructions()) {
            return new RemedyLaw(
                    answer.lawOf(),
                    terms,
                    urgent,
                    facts.getRemedyStatute(),
                    facts.getRemedyBody(),
                    facts.isUncertain());
        }
        AsylumRule rule = rows.rule(answer.lawOf());
        return new RemedyLaw(
                answer.lawOf(),
                rule.terms(),
                urgent == null ? null : rule.terms(),
                rule.getStatute(),
                facts.getRemedyBody(),
                facts.isUncertain());
    }
}
