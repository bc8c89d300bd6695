package de.kommune.sim.matrix;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import jakarta.ejb.EJBAccessException;
import jakarta.validation.ConstraintViolationException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of one call.
 *
 * @param signature what somebody outside can tell it apart by: the kind of failure and its key, or whether anything came
 * @param seen the texts and numbers in the answer
 * @param statements what the database was asked meanwhile
 */
record Attempt(Outcome outcome, String signature, List<String> seen, List<String> statements) {

    private static final String SOMEBODY_WAS_FIRST = "try restarting transaction";

    Attempt(Outcome outcome, String signature, List<String> seen) {
        this(outcome, signature, seen, List.of());
    }

    static Attempt returned(Object answer) {
        String signature = "returned " + (Contents.saysNothing(answer) ? "nothing" : "something");
        return new Attempt(Outcome.RETURNED, signature, Contents.of(answer));
    }

    static Attempt failed(Throwable failure) {
        if (find(failure, AccessDeniedException.class).isPresent()
                || find(failure, EJBAccessException.class).isPresent()) {
            return new Attempt(Outcome.REFUSED, "refused", List.of());
        }
        if (find(failure, NotFoundException.class).isPresent()) {
            return new Attempt(Outcome.NOT_FOUND, "not found", List.of());
        }
        Optional<BusinessException> rule = find(failure, BusinessException.class);
        if (rule.isPresent()) {
            List<String> seen =
                    Stream.of(rule.get().getValues()).map(String::valueOf).toList();
            return new Attempt(Outcome.RULE_SAID_NO, rule.get().getKey(), seen);
        }
        if (find(failure, ConstraintViolationException.class).isPresent()) {
            return new Attempt(Outcome.RULE_SAID_NO, "invalid", List.of());
        }
        return new Attempt(Outcome.BROKE, root(failure), List.of());
    }

    Attempt asking(List<String> sent) {
        return new Attempt(outcome, signature, seen, sent);
    }

    boolean shows(String trace) {
        return seen.stream().anyMatch(text -> text.contains(trace));
    }

    /** The database let another one of the callers at work go first and says: once more. That tells nothing of this call. */
    boolean isToBeRepeated() {
        return outcome == Outcome.BROKE && signature.contains(SOMEBODY_WAS_FIRST);
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        return causes(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    private static String root(Throwable failure) {
        return causes(failure)
                .filter(cause -> !(cause instanceof UndeclaredThrowableException))
                .reduce((first, last) -> last)
                .map(root -> root.getClass().getSimpleName() + hint(String.valueOf(root.getMessage())))
                .orElse("");
    }

    private static String hint(String message) {
        return Stream.of("denied", SOMEBODY_WAS_FIRST)
                .filter(message::contains)
                .findFirst()
                .map(found -> ": " + found)
                .orElse("");
    }
}
