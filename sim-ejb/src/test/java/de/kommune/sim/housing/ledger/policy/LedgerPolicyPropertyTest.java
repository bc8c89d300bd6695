package de.kommune.sim.housing.ledger.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.authorities.entity.ReceptionGroup;
import de.kommune.sim.authorities.residence.entity.ResidenceGroup;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import de.kommune.sim.housing.ledger.entity.NightEntry;
import de.kommune.sim.housing.ledger.entity.NightSpan;
import de.kommune.sim.housing.ledger.entity.Verdict;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever happened to somebody: each night has one answer, and it is the same however the facts are written down. */
class LedgerPolicyPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Period YEARS = Period.between(FIRST, LocalDate.of(2027, 7, 1));

    private final LedgerPolicy policy = new LedgerPolicy(DeliveredRules.all());

    @RepeatedTest(60)
    void eachNightThatSomebodyIsHousedHasExactlyOneAnswer(RepetitionInfo run) {
        Dossier dossier = dossier(new Random(run.getCurrentRepetition()));
        Map<LocalDate, NightEntry> answered = new HashMap<>();
        for (NightSpan span : policy.spans(dossier, YEARS)) {
            span.nights().getFrom().datesUntil(span.nights().getTo()).forEach(night -> {
                Optional<NightEntry> before = Optional.ofNullable(answered.put(night, span.entry()));
                assertTrue(before.isEmpty(), () -> "two answers for " + night);
            });
        }
        YEARS.getFrom().datesUntil(YEARS.getTo()).forEach(night -> {
            boolean housed =
                    dossier.stays().stream().anyMatch(stay -> stay.nights().contains(night));
            assertEquals(housed, answered.containsKey(night));
            assertEquals(policy.night(dossier, night), Optional.ofNullable(answered.get(night)));
        });
    }

    @RepeatedTest(60)
    void orderAndSplittingOfFactsChangeNothing(RepetitionInfo run) {
        Random random = new Random(1000L + run.getCurrentRepetition());
        Dossier dossier = dossier(random);
        Dossier written = new Dossier(
                shuffled(split(dossier.stays(), Stay::nights, LedgerPolicyPropertyTest::with, random), random),
                rewritten(dossier.rights(), random),
                dossier.grownUpOn(),
                dossier.parents().stream()
                        .map(parent -> new Rights.Parent(parent.together(), rewritten(parent.rights(), random)))
                        .toList());
        assertEquals(policy.spans(dossier, YEARS), policy.spans(written, YEARS));
    }

    /** A month counts if and only if one of its nights does. */
    @RepeatedTest(60)
    void aMonthCountsBecauseOfANight(RepetitionInfo run) {
        Dossier dossier = dossier(new Random(2000L + run.getCurrentRepetition()));
        for (LocalDate month = FIRST; month.isBefore(YEARS.getTo()); month = month.plusMonths(1)) {
            List<NightSpan> spans = policy.spans(dossier, Period.between(month, month.plusMonths(1)));
            boolean anyNight = month.datesUntil(month.plusMonths(1))
                    .map(night -> policy.night(dossier, night))
                    .flatMap(Optional::stream)
                    .anyMatch(entry -> entry.in(LedgerQuestion.FLUEAG).verdict() == Verdict.COUNTED);
            boolean counts = policy.decisive(spans, LedgerQuestion.FLUEAG)
                    .filter(span -> span.entry().in(LedgerQuestion.FLUEAG).verdict() == Verdict.COUNTED)
                    .isPresent();
            assertEquals(anyNight, counts);
        }
    }

    private static Dossier dossier(Random random) {
        List<Rights.Parent> parents = random.nextInt(3) == 0
                ? List.of(new Rights.Parent(Period.since(FIRST.plusDays(random.nextInt(300))), rights(random)))
                : List.of();
        return new Dossier(stays(random), rights(random), FIRST.plusDays(random.nextInt(2000)), parents);
    }

    private static List<Stay> stays(Random random) {
        List<Stay> stays = new ArrayList<>();
        for (Period nights : periods(random, 5)) {
            stays.add(new Stay(nights, "Haus " + random.nextInt(3), one(LegalBasis.values(), random)));
        }
        return stays;
    }

    private static Rights rights(Random random) {
        List<Standing> standings = new ArrayList<>();
        for (Period period : periods(random, 5)) {
            ResidenceGroup group = one(ResidenceGroup.values(), random);
            standings.add(new Standing(
                    period,
                    group,
                    group.name(),
                    maybe(period.getFrom().minusDays(random.nextInt(400)), random),
                    maybe(period.getFrom().minusDays(random.nextInt(1200)), random)));
        }
        List<Reception> receptions = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            ReceptionGroup group = ReceptionGroup.values()[1 + random.nextInt(ReceptionGroup.values().length - 1)];
            receptions.add(new Reception(group, maybe(FIRST.plusDays(random.nextInt(500)), random)));
        }
        return new Rights(standings, receptions);
    }

    /** Some that follow one another, some with gaps between them. */
    private static List<Period> periods(Random random, int most) {
        List<Period> periods = new ArrayList<>();
        LocalDate from = FIRST.minusDays(random.nextInt(200));
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            LocalDate to = from.plusDays(1L + random.nextInt(400));
            periods.add(Period.between(from, to));
            from = to.plusDays(random.nextBoolean() ? 0 : random.nextInt(60));
        }
        return periods;
    }

    private static Rights rewritten(Rights rights, Random random) {
        return new Rights(
                shuffled(split(rights.standings(), Standing::period, LedgerPolicyPropertyTest::with, random), random),
                shuffled(rights.receptions(), random));
    }

    private static <T> List<T> split(
            List<T> facts,
            java.util.function.Function<T, Period> period,
            BiFunction<T, Period, T> with,
            Random random) {
        List<T> split = new ArrayList<>();
        for (T fact : facts) {
            Period whole = period.apply(fact);
            if (whole.days() < 2 || random.nextBoolean()) {
                split.add(fact);
            } else {
                LocalDate cut = whole.getFrom().plusDays(1 + random.nextInt((int) whole.days() - 1));
                split.add(with.apply(fact, Period.between(whole.getFrom(), cut)));
                split.add(with.apply(fact, Period.between(cut, whole.getTo())));
            }
        }
        return split;
    }

    private static Stay with(Stay stay, Period nights) {
        return new Stay(nights, stay.facility(), stay.basis());
    }

    private static Standing with(Standing standing, Period period) {
        return new Standing(period, standing.group(), standing.words(), standing.firstGrant(), standing.entry());
    }

    private static <T> List<T> shuffled(List<T> facts, Random random) {
        List<T> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static LocalDate maybe(LocalDate day, Random random) {
        return random.nextInt(4) == 0 ? null : day;
    }
}
