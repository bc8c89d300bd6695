package de.kommune.sim.benefits.applications.policy;

import static de.kommune.sim.paper.LetterTemplate.escaped;

import de.kommune.sim.benefits.applications.entity.Applicant;
import de.kommune.sim.benefits.applications.entity.PaperFacts;
import de.kommune.sim.paper.LetterTemplate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Writes the receipt for the client («Eingangsbestätigung») as XHTML: that it was handed in, when, under which number, and word for word what. */
public final class ReceiptLetter {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'");

    private final LetterTemplate letter = LetterTemplate.beside(ReceiptLetter.class, "receipt.xhtml");

    public String of(String paperNo, Applicant applicant, PaperFacts facts, LocalDateTime at) {
        return letter.filled(Map.of(
                "paperNo", escaped(paperNo),
                "name", escaped(applicant.getName()),
                "born", BenefitWords.born(applicant.getBirthDate()),
                "need", BenefitWords.need(facts.need()),
                "from", BenefitWords.day(facts.wantedFrom()),
                "amount", BenefitWords.euros(facts.amount()),
                "at", MOMENT.format(at),
                "words", BenefitWords.paragraphs(escaped(facts.words()))));
    }
}
