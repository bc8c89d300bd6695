package de.kommune.sim.persons.boundary;

import de.kommune.sim.persons.policy.PersonSearch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody typed into a search field, as conditions on a person («Suchbegriffe»): her number, a number of an office, a
 * telephone number, a birth date, beginnings of names. One reading for all lists that are about people. Names are sought
 * by the words of the record that goes on, which bears those of the merged ones; numbers lead from a merged record there.
 */
public final class PersonTerms {

    private static final String SURVIVOR = " in (select coalesce(m0.id, q.id) from ";

    private final PersonSearch search;

    private PersonTerms(PersonSearch search) {
        this.search = search;
    }

    public static PersonTerms of(String typed) {
        return new PersonTerms(PersonSearch.of(typed));
    }

    /** Whether nothing was typed that one could look for. */
    public boolean isEmpty() {
        return search.isEmpty();
    }

    /**
     * The same as several searches, whoever is found by one of them is found: what may be a telephone number and an office's
     * number is each for itself. Asked as one «or», the database would look at everybody.
     */
    List<PersonTerms> readings() {
        return search.phone() == null
                ? List.of(this)
                : List.of(
                        new PersonTerms(new PersonSearch(null, null, search.phone(), Set.of(), Set.of())),
                        new PersonTerms(new PersonSearch(null, null, null, search.numbers(), Set.of())));
    }

    /**
     * The conditions, all of which must hold.
     *
     * @param subject the number of the person in the query, such as {@code p.id}
     * @param parameter takes a value and says under which name the query knows it
     */
    public List<String> conditions(String subject, Function<Object, String> parameter) {
        List<String> conditions = new ArrayList<>();
        if (search.personNo() != null) {
            conditions.add(subject + SURVIVOR + "Person q left join q.mergedInto m0 where q.personNo = "
                    + parameter.apply(search.personNo()) + ")");
        }
        if (search.phone() != null || !search.numbers().isEmpty()) {
            conditions.add(numbers(subject, parameter));
        }
        search.words()
                .forEach(word -> conditions.add(subject
                        + " in (select q.id from Person q join q.words w where w like " + parameter.apply(word + "%")
                        + ")"));
        if (search.bornOn() != null) {
            conditions.add(bornOn(subject, search.bornOn(), parameter));
        }
        return conditions;
    }

    /** All numbers of offices, or the telephone number that they may be as well. */
    private String numbers(String subject, Function<Object, String> parameter) {
        String identified = search.numbers().stream()
                .map(number -> subject + SURVIVOR + "PersonIdentifier i join i.person q left join q.mergedInto m0"
                        + " where i.value like " + parameter.apply(number.replaceAll("[%_\\\\]", "") + "%") + ")")
                .collect(Collectors.joining(" and "));
        if (search.phone() == null) {
            return identified;
        }
        String called = subject + SURVIVOR + "Person q left join q.mergedInto m0 where q.contact.phoneDigits like "
                + parameter.apply(search.phone() + "%") + ")";
        return identified.isEmpty() ? called : "(" + identified + " or " + called + ")";
    }

    /** The very day, or a month or year that the day lies in. */
    private static String bornOn(String subject, LocalDate day, Function<Object, String> parameter) {
        return subject + " in (select q.id from Person q where q.birthDate.date = " + parameter.apply(day)
                + " or q.birthDate.date = " + parameter.apply(day.withDayOfMonth(1))
                + " and q.birthDate.precision = de.kommune.sim.persons.entity.BirthPrecision.MONTH"
                + " or q.birthDate.date = " + parameter.apply(day.withDayOfYear(1))
                + " and q.birthDate.precision = de.kommune.sim.persons.entity.BirthPrecision.YEAR)";
    }
}
