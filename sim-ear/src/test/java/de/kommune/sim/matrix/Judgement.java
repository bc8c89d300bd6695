package de.kommune.sim.matrix;

import de.kommune.sim.access.Permission;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds an attempt against the table of permissions and the rules of rows.
 *
 * @param permission what the method requires
 * @param kinds the kinds of record that its parameters number
 * @param exact whether each of its numbers is of a kind that the run has records of
 */
record Judgement(Permission permission, Set<Kind> kinds, boolean exact) {

    private static final Set<Permission> BESIDE_THE_CASE = Set.of(
            Permission.NOTE_WRITE,
            Permission.PLANNING_WRITE,
            Permission.CONTACT_WRITE, // in the open hours everybody counsels whoever comes
            Permission.OPEN_HOUR_WRITE);
    private static final String REFUSED_BY_DATABASE = "denied";
    private static final String NOT_YOURS = "cases.notYours";

    /** What is wrong with the attempt; empty if it went as the tables say. */
    record Finding(Verdict verdict, String why) {}

    /**
     * Deciding on a request takes the permission of its kind as well, so whoever may take part can still be refused.
     *
     * @param all every set of this run, to look for traces of those that the asker must not know of
     */
    Optional<Finding> on(Asker asker, RecordSet records, Attempt attempt, Attempt onUnknown, List<RecordSet> all) {
        if (!asker.may(permission)) {
            return when(attempt.outcome() != Outcome.REFUSED, Verdict.LEAK, "holds no " + permission);
        }
        if (attempt.outcome() == Outcome.REFUSED) {
            return when(!kinds.contains(Kind.APPROVAL), Verdict.WITHHELD, "holds " + permission);
        }
        if (attempt.outcome() == Outcome.BROKE && attempt.signature().contains(REFUSED_BY_DATABASE)) {
            return finding(Verdict.WITHHELD, "the database refuses what " + permission + " allows");
        }
        if (permission == Permission.AUDIT_READ) {
            return Optional.empty(); // the log is about the records of all sides, and is there to be read
        }
        return trace(asker, records, attempt, all).or(() -> byRelation(asker, records, attempt, onUnknown));
    }

    private Optional<Finding> byRelation(Asker asker, RecordSet records, Attempt attempt, Attempt onUnknown) {
        return switch (asker.to(records)) {
            case OTHER_SIDE ->
                when(
                        !asker.watches()
                                && !isTold(asker, records)
                                && !attempt.signature().equals(onUnknown.signature()),
                        Verdict.LEAK,
                        "answers " + attempt.signature() + ", and of an unknown record " + onUnknown.signature());
            case COLLEAGUES ->
                when(
                        attempt.outcome() == Outcome.RETURNED
                                && isChangeOfACase()
                                && !asker.may(Permission.CASE_ASSIGN),
                        Verdict.LEAK,
                        "changes a case that somebody else is responsible for");
            case OWN, DEPUTY ->
                when(
                                attempt.outcome() == Outcome.NOT_FOUND && exact && isReading() && hasAll(records),
                                Verdict.WITHHELD,
                                "does not find what is there")
                        .or(() -> when(
                                attempt.signature().equals(NOT_YOURS),
                                Verdict.WITHHELD,
                                "answers for the case and may not change it"));
            default -> Optional.empty();
        };
    }

    /** A name that the asker typed may come back, as the title of something new; a number never does. */
    private static Optional<Finding> trace(Asker asker, RecordSet typed, Attempt attempt, List<RecordSet> all) {
        return all.stream()
                .filter(set -> asker.to(set) == Relation.OTHER_SIDE)
                .flatMap(set -> set.traces(asker).stream())
                .filter(trace -> !trace.equals(typed.mark()))
                .filter(attempt::shows)
                .findFirst()
                .flatMap(shown -> finding(Verdict.LEAK, "shows " + shown + " of the other side"));
    }

    /** Whether the set has a record of each kind; who may read one kind need not be able to make it. */
    private boolean hasAll(RecordSet records) {
        return kinds.stream().allMatch(records::has);
    }

    /** What was written to the asker's own desk is there to be read. */
    private boolean isTold(Asker asker, RecordSet records) {
        return kinds.stream().anyMatch(kind -> records.isTold(kind, asker));
    }

    /** Whether the asker may call it and must not learn, by what the database is asked, that there is such a record. */
    boolean mustCostTheSame(Asker asker, RecordSet records) {
        return asker.to(records) == Relation.OTHER_SIDE
                && asker.may(permission)
                && permission != Permission.AUDIT_READ
                && !asker.watches()
                && !isTold(asker, records);
    }

    private boolean isReading() {
        return permission.isReading();
    }

    /** Notes and tasks are their writer's own, on whichever case of the team, and change nothing of the case. */
    private boolean isChangeOfACase() {
        return kinds.contains(Kind.CASE) && !isReading() && !BESIDE_THE_CASE.contains(permission);
    }

    static Optional<Finding> when(boolean wrong, Verdict verdict, String why) {
        return wrong ? finding(verdict, why) : Optional.empty();
    }

    private static Optional<Finding> finding(Verdict verdict, String why) {
        return Optional.of(new Finding(verdict, why));
    }
}
