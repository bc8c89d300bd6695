package de.kommune.sim.matrix;

import de.kommune.sim.access.Department;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives every text that any method of any boundary takes, in a filter, in a form or by itself, what an attacker would type
 * («Einschleusung an der Grenze»), as somebody of each department that may call it. What comes of it is what comes of a text of
 * the same shape that means nothing to anybody: the database and the directory never get to see it as something to be carried
 * out. Each call is rolled back.
 */
public final class Injections {

    /** A form's name may be of letters alone. */
    private static final Set<String> REFUSES_SIGNS = Set.of("drafts.unreadable");

    /** What a value refuses to be made of gets nowhere. */
    private static final Attempt NO_VALUE = new Attempt(Outcome.RULE_SAID_NO, "no value", List.of());

    private final Identities identities = new Identities();
    private final UserTransaction transaction;
    private final List<RecordSet> sets;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private int tried;

    private Injections(UserTransaction transaction, List<RecordSet> sets) {
        this.transaction = transaction;
        this.sets = sets;
    }

    /** What was found, in words, and how many calls that took. */
    public record Found(List<String> wrong, int calls) {}

    /** With the records that were made before any attack. */
    public static Found run(UserTransaction transaction) throws Exception {
        Injections injections = new Injections(transaction, Attacked.records());
        List<String> wrong = new ArrayList<>();
        for (Tried method : Tried.of(BoundaryRun.classes())) {
            for (Asker asker : injections.oneOfEachDepartment(method)) {
                wrong.addAll(injections.into(method, asker));
            }
        }
        return new Found(wrong, injections.tried);
    }

    private Collection<Asker> oneOfEachDepartment(Tried method) {
        Map<Set<Department>, Asker> askers = Asker.eachRoleAlone().stream()
                .filter(asker -> asker.may(method.requires().value()))
                .filter(asker -> takesText(method, own(asker)))
                .collect(Collectors.toMap(
                        Injections::departments, asker -> asker, (first, other) -> first, HashMap::new));
        return askers.values();
    }

    private static Set<Department> departments(Asker asker) {
        return asker.roles().stream().map(role -> role.department()).collect(Collectors.toSet());
    }

    private RecordSet own(Asker asker) {
        return sets.stream()
                .filter(set -> asker.to(set) == Relation.OWN)
                .findFirst()
                .orElse(sets.get(0));
    }

    private boolean takesText(Tried method, RecordSet own) {
        String probe = RecordSet.unknown().mark();
        return Contents.of(arguments(method, own, probe).of(method.method())).contains(probe);
    }

    private List<String> into(Tried method, Asker asker) throws Exception {
        RecordSet own = own(asker);
        Map<String, Attempt> harmless = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (String typed : Injected.TEXTS) {
            String alike = Injected.harmless(typed);
            if (!harmless.containsKey(alike)) {
                harmless.put(alike, attempt(method, asker, own, alike));
            }
            Attempt attempt = attempt(method, asker, own, typed);
            Attempt plain = harmless.get(alike);
            if (!attempt.signature()
                    .equals(plain.signature())) { // a rule counts letters, or the state is another by now
                plain = attempt(method, asker, own, Injected.asLong(typed));
            }
            told(typed, attempt, plain)
                    .map(told -> method.name() + " as " + asker.name() + " with " + Injected.brief(typed) + " " + told)
                    .forEach(wrong::add);
        }
        return wrong;
    }

    /** What is told by an injected text and not by a harmless one; what breaks with both is short of something else than text. */
    private Stream<String> told(String typed, Attempt attempt, Attempt harmless) {
        List<String> told = new ArrayList<>();
        boolean bothBreak = attempt.outcome() == Outcome.BROKE && harmless.outcome() == Outcome.BROKE;
        boolean gotNowhere = attempt.equals(NO_VALUE) || REFUSES_SIGNS.contains(attempt.signature());
        if (!bothBreak && !gotNowhere && !attempt.signature().equals(harmless.signature())) {
            told.add("comes to " + attempt.signature() + ", and a harmless text to " + harmless.signature());
        }
        if (attempt.seen().stream()
                .map(text -> text.replace(typed, ""))
                .anyMatch(text -> Injected.isCarriedOutIn(typed, text)
                        || Injected.technicalIn(text).isPresent())) {
            told.add("is carried out");
        }
        sets.stream()
                .flatMap(set -> set.traces().stream())
                .distinct()
                .filter(trace -> times(trace, attempt) > times(trace, harmless))
                .forEach(trace -> told.add("finds " + trace));
        return told.stream();
    }

    private static long times(String trace, Attempt attempt) {
        return attempt.seen().stream().filter(text -> text.contains(trace)).count();
    }

    private Arguments arguments(Tried method, RecordSet own, String text) {
        return Arguments.everyText(method.place(), own.marked(text), today);
    }

    private Attempt attempt(Tried method, Asker asker, RecordSet own, String text) throws Exception {
        tried++;
        Arguments made = arguments(method, own, text);
        Object[] arguments = made.of(method.method());
        if (made.areRefused()) {
            return NO_VALUE;
        }
        return identities.as(asker.account(), () -> {
            transaction.begin();
            try {
                return Attempt.returned(method.method().invoke(method.boundary(), arguments));
            } catch (InvocationTargetException failed) {
                return Attempt.failed(failed.getCause());
            } finally {
                transaction.rollback();
            }
        });
    }
}
