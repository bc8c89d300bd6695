package de.kommune.sim.benefits.applications.policy;

import static de.kommune.sim.paper.LetterTemplate.escaped;

import de.kommune.sim.benefits.applications.entity.Applicant;
import de.kommune.sim.benefits.applications.entity.PaperFacts;
import de.kommune.sim.paper.LetterTemplate;
import java.time.LocalDate;
import java.util.Map;

/** Writes an application on a sheet to be signed («Antrag zum Mitnehmen») as XHTML, for a client who takes it to the counter herself. */
public final class ApplicationForm {

    private final LetterTemplate letter = LetterTemplate.beside(ApplicationForm.class, "form.xhtml");

    public String of(Applicant applicant, PaperFacts facts, LocalDate today) {
        return letter.filled(Map.of(
                "name", escaped(applicant.getName()),
                "born", BenefitWords.born(applicant.getBirthDate()),
                "need", BenefitWords.need(facts.need()),
                "from", BenefitWords.day(facts.wantedFrom()),
                "amount", BenefitWords.euros(facts.amount()),
                "day", BenefitWords.day(today),
                "words", BenefitWords.paragraphs(escaped(facts.words()))));
    }
}
