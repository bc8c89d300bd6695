package de.kommune.sim.benefits.regime.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.authorities.residence.entity.ResidenceGroup;
import de.kommune.sim.benefits.regime.entity.BenefitRegime;
import de.kommune.sim.benefits.regime.entity.RegimeFile;
import de.kommune.sim.benefits.regime.entity.RegimeRule;
import de.kommune.sim.benefits.regime.entity.Right;
import de.kommune.sim.common.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What counselling tells people from Ukraine («Wer entscheidet?») and what 50-2's rules make of them name the same office and the same days. */
class UkraineDatesTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Pattern DECIDER = Pattern.compile("\\(\\d+, 0, 'BENEFITS_UKRAINE', '(\\w+)'"
            + "(?:(?!\\n  \\(\\d).)*?'(\\d{4}-\\d\\d-\\d\\d)', '(\\d{4}-\\d\\d-\\d\\d)'\\)[,;]");
    private static final Pattern NOTE =
            Pattern.compile("update competence set version = version \\+ 1,\\s+note = '([^']*)'\\s+where id = 21 ");

    private final RegimeTimeline timeline = new RegimeTimeline(ShippedRules.rules());

    @Test
    void theSameOfficeIsNamedForEachDayOfTheFirstTitle() {
        List<Decider> deciders = deciders();
        assertEquals(2, deciders.size(), "one before the day of change, one from it on");
        LocalDate today = lastChange();
        Stream<LocalDate> days = Stream.concat(
                deciders.stream().map(Decider::from),
                changes()
                        .map(RegimeRule::getCondition)
                        .flatMap(asked -> Stream.of(asked.firstGrantFrom(), asked.firstGrantTo())
                                .filter(Objects::nonNull)));
        days.distinct()
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .filter(day -> !day.isBefore(deciders.get(0).from()))
                .forEach(first -> assertEquals(
                        regime(first, today).isAsylblg() ? "OFFICE_50_2" : "OTHER",
                        decider(first),
                        "first title of " + first + ", asked on " + today));
    }

    @Test
    void theSentenceNamesTheDaysOfTheRules() {
        Matcher note = NOTE.matcher(ShippedRules.migrations());
        assertTrue(note.find(), "the note of 50-2's row");
        RegimeRule newLaw = changes()
                .filter(rule -> rule.getOutcome().given() == BenefitRegime.ASYLBLG_3)
                .filter(rule -> rule.getCondition().firstGrantFrom() != null)
                .findFirst()
                .orElseThrow();
        RegimeRule transition = changes()
                .filter(rule -> rule.getCondition().event() != null)
                .findFirst()
                .orElseThrow();
        for (LocalDate day : List.of(
                newLaw.getCondition().firstGrantFrom().minusDays(1),
                newLaw.getValid().getFrom(),
                newLaw.getValid().getFrom().minusDays(1),
                transition.getValid().getLastDay())) {
            assertTrue(note.group(1).contains(DAY.format(day)), day + " is missing in: " + note.group(1));
        }
    }

    private static Stream<RegimeRule> changes() {
        return ShippedRules.rules().stream()
                .filter(rule -> rule.getCondition().group() == ResidenceGroup.TEMPORARY_PROTECTION);
    }

    /** From that day on no rule for them changes any more. */
    private static LocalDate lastChange() {
        return changes()
                .flatMap(rule ->
                        Stream.of(rule.getValid().getFrom(), rule.getValid().getTo()))
                .filter(day -> !day.equals(Period.OPEN_END))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private BenefitRegime regime(LocalDate firstTitle, LocalDate day) {
        Right right = new Right(
                "AE_24", "§ 24", ResidenceGroup.TEMPORARY_PROTECTION, Period.since(firstTitle), firstTitle, null);
        return timeline.of(new RegimeFile(List.of(right), List.of(), null, List.of())).stream()
                .filter(span -> span.period().contains(day))
                .findFirst()
                .orElseThrow()
                .regime();
    }

    private static String decider(LocalDate firstTitle) {
        return deciders().stream()
                .filter(one -> !firstTitle.isBefore(one.from()) && firstTitle.isBefore(one.to()))
                .findFirst()
                .orElseThrow()
                .who();
    }

    private static List<Decider> deciders() {
        return Pattern.compile(DECIDER.pattern(), Pattern.DOTALL)
                .matcher(ShippedRules.migrations())
                .results()
                .map(row -> new Decider(row.group(1), LocalDate.parse(row.group(2)), LocalDate.parse(row.group(3))))
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
    }

    private record Decider(String who, LocalDate from, LocalDate to) {}
}
