package de.kommune.sim.matrix;

import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;

/**
 * Calls every public method of every guarded boundary as everybody, with everybody's records, inside the server. Each call
 * has a transaction of its own that is rolled back, so nothing remains but the lines about refusals. Several call at the same
 * time, each the next method that nobody has called yet; two may meet at the same rows, and one of them waits for a moment.
 */
final class BoundaryMatrix {

    /** Numbers of rows are taken in blocks, so a call may ask for the next block; seldom twice in a row. */
    private static final int TRIES = 6;

    /** One more than processors, for whoever waits for the database. */
    private static final int HANDS = 3;

    private final Identities identities;
    private final UserTransaction transaction;
    private final List<RecordSet> sets;
    private final LocalDate today;
    private final Statements statements;

    BoundaryMatrix(
            Identities identities,
            UserTransaction transaction,
            List<RecordSet> sets,
            LocalDate today,
            Statements statements) {
        this.identities = identities;
        this.transaction = transaction;
        this.sets = sets;
        this.today = today;
        this.statements = statements;
    }

    List<Cell> run(Collection<Tried> methods, ExecutorService hands) throws Exception {
        Queue<Tried> waiting = new ConcurrentLinkedQueue<>(methods);
        return SideBySide.each(hands, Collections.nCopies(HANDS, waiting), this::cells).stream()
                .flatMap(Collection::stream)
                .toList();
    }

    private List<Cell> cells(Queue<Tried> waiting) throws Exception {
        List<Cell> cells = new ArrayList<>();
        for (Tried tried = waiting.poll(); tried != null; tried = waiting.poll()) {
            for (Asker asker : Asker.all()) {
                cells.addAll(tried.requires() == null ? List.of(unguarded(tried, asker)) : cells(tried, asker));
            }
        }
        return cells;
    }

    private static Cell unguarded(Tried tried, Asker asker) {
        return Cell.of(
                "Grenze",
                tried.name(),
                asker,
                Relation.NONE,
                Outcome.BROKE,
                Judgement.when(true, Verdict.LEAK, "names no permission"));
    }

    private List<Cell> cells(Tried tried, Asker asker) throws Exception {
        List<Cell> cells = new ArrayList<>();
        Judgement judgement = tried.judgement();
        Attempt onUnknown = attempt(tried, asker, RecordSet.unknown());
        cells.add(cell(
                tried,
                asker,
                tried.isAboutRecords() ? Relation.UNKNOWN : Relation.NONE,
                onUnknown,
                judgement.on(asker, RecordSet.unknown(), onUnknown, onUnknown, sets)));
        if (tried.isAboutRecords()) {
            for (RecordSet set : asker.tries(sets)) {
                Attempt attempt = attempt(tried, asker, set);
                cells.add(
                        cell(tried, asker, asker.to(set), attempt, judgement.on(asker, set, attempt, onUnknown, sets)));
                if (judgement.mustCostTheSame(asker, set)) {
                    cells.add(statements(tried, asker, set, attempt, onUnknown));
                }
            }
        }
        return cells;
    }

    /** Time must not tell either: a record of the other side costs the same statements as one that does not exist. */
    private Cell statements(Tried tried, Asker asker, RecordSet set, Attempt attempt, Attempt onUnknown)
            throws Exception {
        List<String> ofNone = onUnknown.statements();
        List<String> ofForeign = attempt.statements();
        for (int i = 0; i < TRIES && !ofNone.equals(ofForeign); i++) {
            ofNone = attempt(tried, asker, RecordSet.unknown()).statements();
            ofForeign = attempt(tried, asker, set).statements();
        }
        return Cell.of(
                "Anweisungen",
                tried.name(),
                asker,
                Relation.OTHER_SIDE,
                attempt.outcome(),
                Judgement.when(
                        !ofNone.equals(ofForeign),
                        Verdict.LEAK,
                        "the database is asked " + ofNone + " of nobody's and " + ofForeign + " of the other side's"));
    }

    private static Cell cell(
            Tried tried, Asker asker, Relation relation, Attempt attempt, Optional<Judgement.Finding> finding) {
        return Cell.of("Grenze", tried.name(), asker, relation, attempt.outcome(), finding);
    }

    private Attempt attempt(Tried tried, Asker asker, RecordSet records) throws Exception {
        Object[] arguments = new Arguments(tried.place(), records, today).of(tried.method());
        Attempt attempt = identities.as(asker.account(), () -> rolledBack(tried, arguments));
        for (int i = 0; i < TRIES && attempt.isToBeRepeated(); i++) {
            attempt = identities.as(asker.account(), () -> rolledBack(tried, arguments));
        }
        return attempt;
    }

    private Attempt rolledBack(Tried tried, Object[] arguments) throws Exception {
        transaction.begin();
        statements.beginAnew();
        try {
            Object answer = tried.method().invoke(tried.boundary(), arguments);
            return Attempt.returned(answer).asking(statements.sent());
        } catch (InvocationTargetException failed) {
            return Attempt.failed(failed.getCause()).asking(statements.sent());
        } finally {
            transaction.rollback();
        }
    }
}
