package de.kommune.sim.intake.policy;

import de.kommune.sim.intake.entity.Acquaintance;
import de.kommune.sim.intake.entity.Suggestion;
import de.kommune.sim.intake.entity.Suggestion.Code;
import de.kommune.sim.intake.entity.Suggestion.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom a request fits («Vorschlag zur Zuteilung»). A common language weighs most, because without one each talk needs an
 * interpreter; then that people need not tell their story anew; then an even load for each full-time post. The lead comes
 * after the counsellors, who is away comes last and is never proposed. Plain rules: no container, no database, no clock.
 */
public final class AssignmentAdvice {

    /** More than the whole span of the load: without a common language every talk takes a third person. */
    private static final int LANGUAGE = 50;

    private static final int PERSON = 30;
    private static final int FAMILY = 20;
    /** Half the average load, or one and a half of it, is worth half of this. */
    private static final int LOAD = 20;

    /** Everybody of the team counsels in it, so it tells nobody apart. */
    private static final String GERMAN = "deu";

    private static final Comparator<Ranked> ORDER = Comparator.comparing((Ranked one) -> one.counsellor.isAway())
            .thenComparing(one -> one.counsellor.leads())
            .thenComparing(one -> -one.points)
            .thenComparing(one -> one.counsellor.load())
            .thenComparing(one -> one.counsellor.account());

    /**
     * All of the team, the best first.
     *
     * @param languages codes of the languages in which the person can talk; none where nobody knows
     */
    public List<Suggestion> rank(Set<String> languages, Collection<Counsellor> team) {
        double average = averageLoad(team);
        List<Ranked> ranked = team.stream()
                .map(counsellor -> new Ranked(counsellor, points(counsellor, languages, average)))
                .sorted(ORDER)
                .toList();
        List<Suggestion> suggestions = new ArrayList<>();
        for (Ranked one : ranked) {
            boolean free = !one.counsellor.isAway();
            suggestions.add(new Suggestion(
                    one.counsellor.account(),
                    one.counsellor.name(),
                    one.points,
                    suggestions.isEmpty() && free,
                    free,
                    reasons(one.counsellor, languages)));
        }
        return suggestions;
    }

    /** Of those who share the work today. In the order of accounts, so that rounding does not depend on the list's. */
    private static double averageLoad(Collection<Counsellor> team) {
        return team.stream()
                .filter(counsellor -> !counsellor.isAway() && !counsellor.leads())
                .sorted(Comparator.comparing(Counsellor::account))
                .mapToDouble(Counsellor::load)
                .average()
                .orElse(0);
    }

    private static int points(Counsellor counsellor, Set<String> languages, double average) {
        int known = counsellor.acquaintance() == Acquaintance.PERSON
                ? PERSON
                : counsellor.acquaintance() == Acquaintance.FAMILY ? FAMILY : 0;
        return (common(counsellor, languages).isPresent() ? LANGUAGE : 0) + known + load(counsellor, average);
    }

    private static int load(Counsellor counsellor, double average) {
        if (average == 0) {
            return 0;
        }
        long points = Math.round(LOAD * (1 - counsellor.load() / average));
        return Math.toIntExact(Math.max(-LOAD, Math.min(LOAD, points)));
    }

    private static Optional<String> common(Counsellor counsellor, Set<String> languages) {
        return new TreeSet<>(languages)
                .stream()
                        .filter(language -> !language.equals(GERMAN))
                        .filter(counsellor.languages()::contains)
                        .findFirst();
    }

    private static List<Reason> reasons(Counsellor counsellor, Set<String> languages) {
        List<Reason> reasons = new ArrayList<>();
        common(counsellor, languages)
                .map(language -> Reason.of(Code.SPEAKS, language))
                .or(() -> needsInterpreter(languages) ? Optional.of(Reason.of(Code.SPEAKS_NONE)) : Optional.empty())
                .ifPresent(reasons::add);
        reasons.add(
                counsellor.share() == null
                        ? Reason.of(Code.CASES_WITHOUT_POST, counsellor.cases())
                        : Reason.of(Code.CASES, counsellor.cases(), counsellor.share()));
        switch (counsellor.acquaintance()) {
            case PERSON -> reasons.add(Reason.of(Code.KNOWS_PERSON));
            case FAMILY -> reasons.add(Reason.of(Code.KNOWS_FAMILY));
            case NONE -> {}
        }
        if (counsellor.leads()) {
            reasons.add(Reason.of(Code.LEADS));
        }
        if (counsellor.isAway()) {
            reasons.add(Reason.of(Code.AWAY, counsellor.awayUntil()));
        }
        return reasons;
    }

    private static boolean needsInterpreter(Set<String> languages) {
        return !languages.isEmpty() && !languages.contains(GERMAN);
    }

    private record Ranked(Counsellor counsellor, int points) {}
}
