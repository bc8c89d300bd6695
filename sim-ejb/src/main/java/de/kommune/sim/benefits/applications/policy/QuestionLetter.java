package de.kommune.sim.benefits.applications.policy;

import static de.kommune.sim.paper.LetterTemplate.escaped;

import de.kommune.sim.benefits.applications.entity.ApplicationPaper;
import de.kommune.sim.paper.LetterTemplate;
import java.time.LocalDate;
import java.util.Map;

/** Writes to somebody what is missing for a decision («Nachfrage») as XHTML: what, until when, and what follows otherwise. */
public final class QuestionLetter {

    private final LetterTemplate letter = LetterTemplate.beside(QuestionLetter.class, "question.xhtml");

    /**
     * @param words what is missing, as the desk said it
     * @param askedOn the day of the letter
     * @param until the last day to answer
     * @param silence what follows otherwise
     * @param statute by which
     */
    public String of(
            ApplicationPaper paper, String words, LocalDate askedOn, LocalDate until, String silence, String statute) {
        return letter.filled(Map.of(
                "paperNo", escaped(paper.getPaperNo()),
                "name", escaped(paper.getApplicant().getName()),
                "born", BenefitWords.born(paper.getApplicant().getBirthDate()),
                "need", BenefitWords.need(paper.getNeed()),
                "submitted", BenefitWords.day(paper.getSubmittedAt().toLocalDate()),
                "day", BenefitWords.day(askedOn),
                "until", BenefitWords.day(until),
                "words", BenefitWords.paragraphs(escaped(words)),
                "silence", escaped(silence),
                "statute", escaped(statute)));
    }
}
