package de.kommune.sim.benefits.applications.policy;

import static de.kommune.sim.paper.LetterTemplate.escaped;

import de.kommune.sim.benefits.applications.entity.ApplicationPaper;
import de.kommune.sim.benefits.applications.entity.BenefitDecision;
import de.kommune.sim.benefits.applications.entity.RemedyTold;
import de.kommune.sim.paper.LetterTemplate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes a notice («Leistungsbescheid») as XHTML: what was applied for, what was decided and why, on what it rests, and how to go against it. */
public final class DecisionLetter {

    private final LetterTemplate letter = LetterTemplate.beside(DecisionLetter.class, "notice.xhtml");

    /**
     * @param personNo of this side's record
     * @param signed who decided, and who signed as the second, by name
     */
    public String of(
            String noticeNo,
            ApplicationPaper paper,
            String personNo,
            BenefitDecision decision,
            String reasons,
            RemedyTold remedy,
            LocalDate postedOn,
            List<String> signed) {
        return letter.filled(Map.ofEntries(
                Map.entry("noticeNo", noticeNo),
                Map.entry("paperNo", paper.getPaperNo()),
                Map.entry("name", escaped(paper.getApplicant().getName())),
                Map.entry("born", BenefitWords.born(paper.getApplicant().getBirthDate())),
                Map.entry("personNo", escaped(personNo)),
                Map.entry("day", BenefitWords.day(postedOn)),
                Map.entry("need", BenefitWords.need(paper.getNeed())),
                Map.entry("submitted", BenefitWords.day(paper.getSubmittedAt().toLocalDate())),
                Map.entry("outcome", BenefitWords.outcome(decision.getOutcome())),
                Map.entry("grant", grant(decision)),
                Map.entry("reasons", BenefitWords.paragraphs(escaped(reasons))),
                Map.entry("statute", escaped(decision.getStatute())),
                Map.entry("signed", escaped(String.join(" und ", signed))),
                Map.entry("term", remedy.term()),
                Map.entry("body", escaped(remedy.body())),
                Map.entry("remedyStatute", escaped(remedy.statute()))));
    }

    /** Nothing where nothing is granted. */
    private static String grant(BenefitDecision decision) {
        if (decision.getAmount() == null) {
            return "";
        }
        String total = decision.getTotal().compareTo(decision.getAmount()) == 0
                ? ""
                : " Das sind zusammen höchstens " + BenefitWords.euros(decision.getTotal()) + ".";
        return "<p class=\"sum\">Sie erhalten " + BenefitWords.euros(decision.getAmount()) + " "
                + BenefitWords.rhythm(decision.getRhythm()) + ", für die Zeit vom "
                + BenefitWords.day(decision.getPeriod().getFrom()) + " bis "
                + BenefitWords.day(decision.getPeriod().getLastDay()) + "." + total + "</p>";
    }
}
