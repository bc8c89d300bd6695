package de.kommune.sim.authorities.boundary;

import de.kommune.sim.authorities.entity.AssignmentBasis;
import de.kommune.sim.authorities.entity.LetterField;
import de.kommune.sim.authorities.policy.LetterReader;
import de.kommune.sim.authorities.policy.LetterValues;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts what stands in a letter into the fields of a form («Deutung»), and what it does not understand with the lines left for the clerk. */
class LetterInterpreter {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REF = 60;

    private final LetterValues values = new LetterValues();
    private final LetterReader.Found found;
    private final List<String> unread;

    LetterInterpreter(LetterReader.Found found) {
        this.found = found;
        this.unread = new ArrayList<>(found.unread());
    }

    LetterContent content(List<String> lines, List<AssignmentBasis> bases) {
        Map<LetterField, String> facts = found.facts();
        String basis = understood(
                facts, LetterField.BASIS, words -> values.basis(words, bases).map(AssignmentBasis::getCode));
        String ref = understood(facts, LetterField.ORDER_REF, words -> upTo(words, LONGEST_REF));
        var announced = understood(facts, LetterField.ANNOUNCED_ON, values::day);
        var planned = understood(facts, LetterField.ARRIVAL_PLANNED, values::day);
        List<LetterContent.Named> people =
                found.people().stream().map(this::named).toList();
        return new LetterContent(basis, ref, announced, planned, people, lines, unread);
    }

    private LetterContent.Named named(Map<LetterField, String> person) {
        Sex sex = understood(person, LetterField.SEX, values::sex);
        return new LetterContent.Named(
                understood(person, LetterField.FAMILY_NAME, words -> upTo(words, LONGEST_NAME)),
                understood(person, LetterField.GIVEN_NAMES, words -> upTo(words, LONGEST_NAME)),
                understood(
                        person,
                        LetterField.BIRTH_DATE,
                        words -> values.day(words)
                                .filter(day -> day.getYear() >= BirthDate.FIRST_YEAR)
                                .map(BirthDate::of)),
                sex == null ? Sex.UNKNOWN : sex,
                understood(person, LetterField.AZR_NUMBER, values::azrNumber));
    }

    private <T> T understood(
            Map<LetterField, String> said, LetterField field, Function<String, Optional<T>> understanding) {
        String words = said.get(field);
        Optional<T> meant = words == null ? Optional.empty() : understanding.apply(words);
        if (words != null && meant.isEmpty()) {
            unread.add(words);
        }
        return meant.orElse(null);
    }

    private static Optional<String> upTo(String words, int longest) {
        return words.length() > longest ? Optional.empty() : Optional.of(words);
    }
}
