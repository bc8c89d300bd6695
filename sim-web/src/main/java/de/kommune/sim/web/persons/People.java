package de.kommune.sim.web.persons;

import de.kommune.sim.common.Period;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.BirthPrecision;
import de.kommune.sim.persons.entity.Contact;
import de.kommune.sim.persons.entity.LanguageSkill;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonStatus;
import de.kommune.sim.web.codes.Codes;
import de.kommune.sim.web.text.Readable;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known about people, in words, the same on every page («Angaben zur Person»). */
@Named
@ApplicationScoped
public class People {

    @Inject
    private Codes codes;

    @Inject
    private Clock clock;

    /** «14.03.1991», «1991 (Tag nicht gesichert)», «etwa 1991 (geschätzt)»; says so if it is unknown. */
    public String birth(BirthDate birth) {
        if (birth == null) {
            return Texts.format("persons.birthDate.unknown");
        }
        String date = switch (birth.getPrecision()) {
            case DAY -> Readable.day(birth.getDate());
            case MONTH -> Readable.day(birth.getDate()).substring(3);
            case YEAR, ESTIMATED -> String.valueOf(birth.getYear());
        };
        if (birth.getPrecision() == BirthPrecision.ESTIMATED) {
            return Texts.format("persons.birthDate.estimated", date);
        }
        return birth.isDaySure() ? date : Texts.format("persons.birthDate.dayNotSure", date);
    }

    /** Full years today; null without a birth date or for somebody who died. */
    public Integer age(BirthDate birth, PersonStatus status) {
        return birth == null || status == PersonStatus.DECEASED ? null : birth.ageOn(LocalDate.now(clock));
    }

    public String countries(Collection<String> countryCodes) {
        return countryCodes.stream().map(codes::country).sorted().collect(Collectors.joining(", "));
    }

    /** «Dari (Erstsprache), Deutsch (A2)». */
    public String languages(Collection<LanguageSkill> skills) {
        return skills.stream()
                .map(skill -> codes.language(skill.getLanguage()) + " (" + Texts.label(skill.getLevel()) + ")")
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public String contact(Contact contact) {
        return Stream.of(contact.getPhone(), contact.getMail())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** «seit 01.03.2022», «01.03.2022 bis 30.06.2023». */
    public String validity(Period period) {
        return period.isOpen()
                ? Texts.format("persons.since", period.getFrom())
                : Texts.format("persons.fromTo", period.getFrom(), period.getLastDay());
    }

    /** All names, each with its kind. */
    public String names(Person person) {
        return person.getNames().stream()
                .map(name -> name.getDisplayName() + " (" + Texts.label(name.getKind()) + ")")
                .collect(Collectors.joining("; "));
    }

    /** All numbers, each with its kind. */
    public String identifiers(Person person) {
        return person.getIdentifiers().stream()
                .map(identifier -> Texts.label(identifier.getKind()) + " " + identifier.getValue())
                .collect(Collectors.joining("; "));
    }

    /** «Herat, Afghanistan», as far as it is known. */
    public String place(Person person) {
        return Stream.of(Objects.toString(person.getBirthPlace(), ""), codes.country(person.getBirthCountry()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The text, or that nobody knows. */
    public String orUnknown(String text) {
        return text == null || text.isEmpty() ? Texts.format("persons.notKnown") : text;
    }

    public String yesNo(boolean yes) {
        return Texts.format(yes ? "persons.yes" : "persons.no");
    }

    /** One of the facts by its name, as {@link PersonFacts#differences} names them. */
    String fact(String name, PersonFacts facts) {
        return switch (name) {
            case "sex" -> Texts.label(facts.sex());
            case "birthDate" -> birth(facts.birthDate());
            case "birthPlace" -> Objects.toString(facts.birthPlace(), "");
            case "birthCountry" -> codes.country(facts.birthCountry());
            case "citizenships" -> countries(facts.citizenships());
            case "languages" -> languages(facts.languages());
            case "interpreterNeeded" -> yesNo(facts.interpreterNeeded());
            case "contact" -> contact(facts.contact());
            case "protectedAddress" -> yesNo(facts.protectedAddress());
            case "deceasedOn" -> facts.deceasedOn() == null ? "" : Readable.day(facts.deceasedOn());
            default -> throw new IllegalArgumentException(name);
        };
    }
}
