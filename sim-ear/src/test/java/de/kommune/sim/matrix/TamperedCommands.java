package de.kommune.sim.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

/**
 * Gives every command of a page about one's own record with the number of another one in the address: of a record of the other
 * side, and of one that does not exist («Befehl mit fremder Nummer»). What is done is done to the own record or not at all.
 */
final class TamperedCommands {

    private final Addresses addresses;
    private final Sessions sessions;
    private final List<RecordSet> sets;
    private final Traces traces;
    private final List<Opened> opened;

    TamperedCommands(Pages pages, Sessions sessions, List<RecordSet> sets, List<Opened> opened) {
        this.addresses = new Addresses(pages);
        this.sessions = sessions;
        this.sets = sets;
        this.traces = new Traces(sets);
        this.opened = opened;
    }

    List<Cell> run(ExecutorService hands) throws Exception {
        return SideBySide.each(hands, Asker.eachRoleAlone(), this::cells).stream()
                .flatMap(Collection::stream)
                .toList();
    }

    private List<Cell> cells(Asker asker) throws Exception {
        List<Cell> cells = new ArrayList<>();
        for (Opened one : opened) {
            if (one.by().equals(asker) && isAboutOwnRecord(one)) {
                for (Map.Entry<Form.Command, Sent> command : one.commands().entrySet()) {
                    for (RecordSet other : others(one)) {
                        cells.add(cell(one, command.getKey(), command.getValue(), other));
                    }
                }
            }
        }
        return cells;
    }

    private boolean isAboutOwnRecord(Opened one) throws Exception {
        return !addresses.numbersIn(one.page()).isEmpty()
                && one.by().to(one.with()) == Relation.OWN
                && addresses.hasAll(one.page(), one.with());
    }

    private List<RecordSet> others(Opened one) throws Exception {
        List<Kind> kinds = addresses.kinds(one.page());
        Stream<RecordSet> foreign = sets.stream()
                .filter(set -> one.by().to(set) == Relation.OTHER_SIDE)
                .filter(set -> kinds.stream().noneMatch(kind -> set.isTold(kind, one.by())))
                .limit(1);
        return Stream.concat(Stream.of(RecordSet.unknown()), foreign).toList();
    }

    /** The page is drawn anew for each, since a command may have changed the record that it shows. */
    private Cell cell(Opened one, Form.Command command, Sent sent, RecordSet other) throws Exception {
        Visit visit = sessions.of(one.by());
        Answer drawn = visit.get(addresses.of(one.page(), one.with(), one.state()));
        Sent fresh = Form.of(drawn.body()).stream().findFirst().map(sent::with).orElse(sent);
        Answer answer = fresh.to(addresses.of(one.page(), other, one.state())).by(visit);
        Outcome outcome = answer.outcomeOfCommand(one.by());
        Optional<Judgement.Finding> finding = traces.in(one.by(), answer.body())
                .or(() -> Judgement.when(outcome == Outcome.BROKE, Verdict.LEAK, "breaks"));
        return Cell.of(
                "Befehl mit fremder Nummer",
                one.page() + " " + command.label(),
                one.by(),
                one.by().to(other),
                outcome,
                finding);
    }
}
