package de.kommune.sim.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All that an attacker would type into one field of the town, over HTTP («Angriff auf ein Feld»).
 *
 * @param sets whose names and numbers must not turn up
 * @param alike the harmless text that stands beside an injected one
 * @param sameOutcome whether both are texts; where a number is asked for, a text that is none may be answered otherwise
 * @param field takes a text and gives the answer
 */
record Attack(List<RecordSet> sets, UnaryOperator<String> alike, boolean sameOutcome, Field field) {

    /** Whatever can be filled in and sent. */
    interface Field {
        Answer filledWith(String text) throws Exception;
    }

    /** @return in words, what the first text that had any success came to; empty if none had */
    Optional<String> on(String what) throws Exception {
        Map<String, Answer> harmless = new HashMap<>();
        for (String typed : Injected.TEXTS) {
            String plain = alike.apply(typed);
            if (!harmless.containsKey(plain)) {
                harmless.put(plain, field.filledWith(plain));
            }
            Optional<String> told = told(typed, field.filledWith(typed), harmless.get(plain));
            if (told.isPresent()) {
                return Optional.of(what + "=" + Injected.brief(typed) + " " + told.get());
            }
        }
        return Optional.empty();
    }

    private Optional<String> told(String typed, Answer answer, Answer harmless) {
        if (sameOutcome && answer.outcome() != harmless.outcome()) {
            return Optional.of("is answered by " + answer.status() + ", a harmless text by " + harmless.status());
        }
        if (answer.outcome() == Outcome.BROKE) {
            return Optional.of("breaks with " + answer.status());
        }
        Optional<String> technical = Injected.technicalIn(answer.body().replace(typed, ""));
        if (technical.isPresent()) {
            return Optional.of("tells of " + technical.get());
        }
        if (Injected.isCarriedOutIn(typed, answer.body())) {
            return Optional.of("is carried out");
        }
        return sets.stream()
                .flatMap(set -> set.traces().stream())
                .filter(trace -> answer.times(trace) > harmless.times(trace))
                .findFirst()
                .map(trace -> "finds " + trace);
    }
}
