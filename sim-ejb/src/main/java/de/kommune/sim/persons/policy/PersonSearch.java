package de.kommune.sim.persons.policy;

import de.kommune.sim.persons.entity.Contact;
import de.kommune.sim.persons.entity.PersonIdentifier;
import de.kommune.sim.persons.entity.PersonNumber;
import de.kommune.sim.persons.entity.SearchWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what somebody typed into the one search field («Suchtext»): a person's number, else a birth date, numbers of
 * offices and beginnings of names, in any order. All of them must fit.
 *
 * @param personNo the person's number, null if none was typed
 * @param bornOn the birth date, null if none was typed
 * @param phone the digits of a telephone number, null if the whole text is none
 * @param numbers beginnings of identifiers, normalized
 * @param words beginnings of names, folded
 */
public record PersonSearch(String personNo, LocalDate bornOn, String phone, Set<String> numbers, Set<String> words) {

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    /** Digits alone may be an office's number; a zero, a plus or a gap say that it is a telephone. */
    private static final Pattern PHONE = Pattern.compile("(?=.*[ /+()]|0)\\+?[0-9][0-9 ()/.-]{4,58}");

    private static final Pattern NUMBER = Pattern.compile(".*\\d.*");

    public static PersonSearch of(String typed) {
        String text = typed == null ? "" : typed.strip();
        Optional<String> number = PersonNumber.parse(text);
        if (number.isPresent()) {
            return new PersonSearch(number.get(), null, null, Set.of(), Set.of());
        }
        if (PHONE.matcher(text).matches() && day(text).isEmpty()) {
            return new PersonSearch(null, null, Contact.digitsOf(text).orElse(null), numbersOf(text), Set.of());
        }
        LocalDate bornOn = null;
        Set<String> numbers = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        for (String token : text.split("[\\s,;]+")) {
            Optional<LocalDate> day = day(token);
            if (day.isPresent()) {
                bornOn = day.get();
            } else if (NUMBER.matcher(token).matches()) {
                numbers.add(PersonIdentifier.normalized(token));
            } else {
                names.add(token);
            }
        }
        return new PersonSearch(null, bornOn, null, numbers, SearchWords.of(names));
    }

    /** A telephone number may be an office's number as well: whoever bears either is found. */
    private static Set<String> numbersOf(String text) {
        return Set.of(PersonIdentifier.normalized(text));
    }

    private static Optional<LocalDate> day(String token) {
        Matcher date = DATE.matcher(token);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(3)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether nothing was typed that one could look for. */
    public boolean isEmpty() {
        return personNo == null && bornOn == null && phone == null && numbers.isEmpty() && words.isEmpty();
    }
}
