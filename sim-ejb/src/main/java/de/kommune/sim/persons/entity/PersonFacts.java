package de.kommune.sim.persons.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is known about a person besides names and numbers («Stammdaten»), as one value: made by whoever enters it,
 * handed to the person as a whole, and compared when two people changed the same record.
 *
 * @param birthDate null if nothing about it is known
 * @param birthCountry code in the list of countries, null if unknown
 * @param citizenships codes in the list of countries; stateless and unclear ones are entries of that list
 * @param deceasedOn null for the living
 */
public record PersonFacts(
        Sex sex,
        BirthDate birthDate,
        String birthPlace,
        String birthCountry,
        Set<String> citizenships,
        Set<LanguageSkill> languages,
        boolean interpreterNeeded,
        Contact contact,
        boolean protectedAddress,
        LocalDate deceasedOn) {

    public PersonFacts {
        Objects.requireNonNull(sex, "sex");
        citizenships = Set.copyOf(citizenships);
        languages = Set.copyOf(languages);
        Objects.requireNonNull(contact, "contact");
        birthPlace = blankToNull(birthPlace);
        birthCountry = blankToNull(birthCountry);
    }

    /** The least that one enters; the rest is unknown. */
    public static PersonFacts of(Sex sex, BirthDate birthDate) {
        return new PersonFacts(sex, birthDate, null, null, Set.of(), Set.of(), false, Contact.none(), false, null);
    }

    public PersonFacts withCitizenships(Set<String> codes) {
        return new PersonFacts(
                sex,
                birthDate,
                birthPlace,
                birthCountry,
                codes,
                languages,
                interpreterNeeded,
                contact,
                protectedAddress,
                deceasedOn);
    }

    public PersonFacts withLanguages(Set<LanguageSkill> skills) {
        return new PersonFacts(
                sex,
                birthDate,
                birthPlace,
                birthCountry,
                citizenships,
                skills,
                interpreterNeeded,
                contact,
                protectedAddress,
                deceasedOn);
    }

    public PersonFacts withContact(Contact reachedBy) {
        return new PersonFacts(
                sex,
                birthDate,
                birthPlace,
                birthCountry,
                citizenships,
                languages,
                interpreterNeeded,
                reachedBy,
                protectedAddress,
                deceasedOn);
    }

    /** The names of the facts in which the other one differs, in the order of an entry form. */
    public List<String> differences(PersonFacts other) {
        List<String> differing = new ArrayList<>();
        compare(differing, "sex", sex, other.sex);
        compare(differing, "birthDate", birthDate, other.birthDate);
        compare(differing, "birthPlace", birthPlace, other.birthPlace);
        compare(differing, "birthCountry", birthCountry, other.birthCountry);
        compare(differing, "citizenships", citizenships, other.citizenships);
        compare(differing, "languages", languages, other.languages);
        compare(differing, "interpreterNeeded", interpreterNeeded, other.interpreterNeeded);
        compare(differing, "contact", contact, other.contact);
        compare(differing, "protectedAddress", protectedAddress, other.protectedAddress);
        compare(differing, "deceasedOn", deceasedOn, other.deceasedOn);
        return differing;
    }

    private static void compare(List<String> differing, String name, Object mine, Object theirs) {
        if (!Objects.equals(mine, theirs)) {
            differing.add(name);
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
