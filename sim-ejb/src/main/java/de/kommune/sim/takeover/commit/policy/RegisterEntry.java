package de.kommune.sim.takeover.commit.policy;

import de.kommune.sim.common.Period;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.BirthPrecision;
import de.kommune.sim.persons.entity.Contact;
import de.kommune.sim.persons.entity.IdentifierKind;
import de.kommune.sim.persons.entity.LanguageLevel;
import de.kommune.sim.persons.entity.LanguageSkill;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonIdentifier;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.persons.entity.StringLatin;
import de.kommune.sim.takeover.entity.RowBasis;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One person as the register takes her in, from all rows that are about her («Eintrag aus Zeilen»). The latest list that
 * says something about a fact wins; every spelling of the name is kept; periods are never merged here, the clock does that.
 */
public final class RegisterEntry {

    private static final int LONGEST_NAME = 120;

    private static final Map<String, Sex> SEXES = Map.of("M", Sex.MALE, "F", Sex.FEMALE, "D", Sex.DIVERSE);

    private final List<SubjectRow> latestFirst;
    private final LocalDate today;

    /** @param rows at least one, all of one person */
    public RegisterEntry(List<SubjectRow> rows, LocalDate today) {
        latestFirst = rows.stream()
                .sorted(Comparator.comparing(SubjectRow::fileId)
                        .thenComparing(SubjectRow::rowId)
                        .reversed())
                .toList();
        this.today = today;
    }

    /**
     * The person, with the numbers that nobody else bears.
     *
     * @param languages code by German name in lower case; a language that is not among them is left to a later talk
     */
    public Person toPerson(Set<String> takenNumbers, Map<String, String> languages) {
        List<PersonName> names = names();
        Person person = new Person(names.get(0), facts(languages));
        names.stream().skip(1).forEach(person::add);
        identifiers(takenNumbers).forEach(person::add);
        return person;
    }

    /** The numbers that the rows give, to find out which of them somebody bears already. */
    public Set<String> numbers() {
        Set<String> numbers = new LinkedHashSet<>();
        latestFirst.forEach(row ->
                Stream.of(row.azrNo(), row.bamfNo()).filter(Objects::nonNull).forEach(numbers::add));
        return numbers;
    }

    /** The spans of counselling that the rows' legal bases allow to keep, each once. */
    public List<Period> counselling() {
        return latestFirst.stream()
                .filter(row -> row.basis().allowsPeriods() && row.careFrom() != null)
                .map(row -> Period.ofDays(row.careFrom(), row.careTo()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The most that any of the rows allows. */
    public RowBasis basis() {
        return latestFirst.stream()
                .map(SubjectRow::basis)
                .max(Comparator.naturalOrder())
                .orElse(RowBasis.NONE);
    }

    /** As lists show it. */
    public String name() {
        return names().get(0).getDisplayName();
    }

    /** Whom the contractor cared for without a foreign citizenship was in its accommodation as a homeless person. */
    public boolean isGerman() {
        return "DEU".equals(first(SubjectRow::citizenship));
    }

    private List<PersonName> names() {
        List<PersonName> names = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        List<SubjectRow> readableFirst = latestFirst.stream()
                .sorted(Comparator.comparing(row -> !isReadable(row)))
                .toList();
        for (SubjectRow row : readableFirst) {
            String given = readable(row.givenNames());
            String family = readable(row.familyName());
            if (seen.add(given + "|" + family) && (names.isEmpty() || isReadable(row))) {
                names.add(new PersonName(
                        names.isEmpty() ? NameKind.PASSPORT : NameKind.ALIAS,
                        given,
                        family,
                        null,
                        null,
                        row.fileName(),
                        Period.since(today)));
            }
        }
        return names;
    }

    private PersonFacts facts(Map<String, String> languages) {
        String phone = first(SubjectRow::phone);
        String citizenship = first(SubjectRow::citizenship);
        String language = first(row -> row.language() == null
                ? null
                : languages.get(row.language().strip().toLowerCase(Locale.GERMAN)));
        return PersonFacts.of(
                        SEXES.getOrDefault(Objects.requireNonNullElse(first(SubjectRow::sex), ""), Sex.UNKNOWN),
                        birth())
                .withCitizenships(citizenship == null ? Set.of() : Set.of(citizenship))
                .withLanguages(language == null ? Set.of() : Set.of(new LanguageSkill(language, LanguageLevel.UNKNOWN)))
                .withContact(phone == null ? Contact.none() : new Contact(phone, null));
    }

    /** The most precise birth date; of equally precise ones the latest list's. */
    private BirthDate birth() {
        return latestFirst.stream()
                .filter(row -> row.birthDate() != null && row.birthDate().getYear() >= BirthDate.FIRST_YEAR)
                .filter(row -> !row.birthDate().isAfter(today))
                .min(Comparator.comparing(row -> BirthPrecision.valueOf(row.birthPrecision())))
                .map(RegisterEntry::birth)
                .orElse(null);
    }

    private static BirthDate birth(SubjectRow row) {
        return switch (BirthPrecision.valueOf(row.birthPrecision())) {
            case DAY ->
                row.birthNominal() && BirthDate.looksNominal(row.birthDate())
                        ? BirthDate.nominal(row.birthDate())
                        : BirthDate.of(row.birthDate());
            case MONTH -> BirthDate.of(YearMonth.from(row.birthDate()));
            case YEAR -> BirthDate.ofYear(row.birthDate().getYear());
            case ESTIMATED -> BirthDate.estimated(row.birthDate().getYear());
        };
    }

    private List<PersonIdentifier> identifiers(Set<String> taken) {
        List<PersonIdentifier> identifiers = new ArrayList<>();
        for (SubjectRow row : latestFirst) {
            add(identifiers, IdentifierKind.AZR_NR, row.azrNo(), taken);
            add(identifiers, IdentifierKind.BAMF_AZ, row.bamfNo(), taken);
        }
        return identifiers;
    }

    private void add(List<PersonIdentifier> identifiers, IdentifierKind kind, String value, Set<String> taken) {
        if (value == null || taken.contains(value) || !kind.allows(value)) {
            return;
        }
        if (identifiers.stream()
                .noneMatch(known -> known.getKind() == kind && known.getValue().equals(value))) {
            identifiers.add(new PersonIdentifier(kind, value, today));
        }
    }

    private static boolean isReadable(SubjectRow row) {
        return StringLatin.allows(text(row.givenNames())) && StringLatin.allows(text(row.familyName()));
    }

    /** A name without the characters that the register refuses, such as the question marks of a lost letter. */
    private static String readable(String name) {
        String text = text(name);
        if (!StringLatin.allows(text)) {
            StringBuilder kept = new StringBuilder();
            text.codePoints()
                    .filter(character -> StringLatin.allows(Character.toString(character)))
                    .forEach(kept::appendCodePoint);
            text = kept.toString();
        }
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private <T> T first(Function<SubjectRow, T> fact) {
        return latestFirst.stream()
                .map(fact)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
