package de.kommune.sim.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

/**
 * Sends every command (button, link, partial request) that anybody finds on any page in any state, as those who must not get
 * anything done by it: with the view state of whoever found it, and from the sender's own session where the page is none of
 * theirs or does not offer them the command.
 */
final class CommandMatrix {

    private final Pages pages;
    private final Addresses addresses;
    private final Sessions sessions;
    private final Traces traces;
    private final List<Opened> opened;

    CommandMatrix(Pages pages, Sessions sessions, List<RecordSet> sets, List<Opened> opened) {
        this.pages = pages;
        this.addresses = new Addresses(pages);
        this.sessions = sessions;
        this.traces = new Traces(sets);
        this.opened = opened;
    }

    List<Cell> run(ExecutorService hands) throws Exception {
        Map<String, Map<Form.Command, Sent>> found = new TreeMap<>();
        opened.forEach(one -> one.commands()
                .forEach((command, sent) -> found.computeIfAbsent(one.page(), page -> new TreeMap<>())
                        .putIfAbsent(command, sent)));
        return SideBySide.each(hands, Asker.all(), asker -> cells(asker, found)).stream()
                .flatMap(Collection::stream)
                .toList();
    }

    /** Rooms that nobody could open here, so that their commands were not tried. */
    Set<String> unopened() throws Exception {
        Set<String> unopened = new TreeSet<>();
        for (String page : pages.all()) {
            if (pages.permissionOf(page).isPresent()
                    && opened.stream().noneMatch(one -> one.page().equals(page))) {
                unopened.add(page);
            }
        }
        return unopened;
    }

    private List<Cell> cells(Asker asker, Map<String, Map<Form.Command, Sent>> found) throws Exception {
        List<Cell> cells = new ArrayList<>();
        Optional<Form> own = anyForm(asker);
        for (Map.Entry<String, Map<Form.Command, Sent>> page : found.entrySet()) {
            Set<Form.Command> offered = offeredTo(asker, page.getKey());
            for (Map.Entry<Form.Command, Sent> command : page.getValue().entrySet()) {
                String subject = page.getKey() + " " + command.getKey().label();
                cells.add(replayed(page.getKey(), subject, asker, command.getValue()));
                if (own.isPresent() && !pages.isFor(page.getKey(), asker)) {
                    cells.add(forged(subject, asker, command.getValue().with(own.get())));
                } else if (own.isPresent() && !offered.contains(command.getKey())) {
                    cells.add(notOffered(page.getKey(), subject, asker, command.getValue(), own.get()));
                }
            }
        }
        return cells;
    }

    private Set<Form.Command> offeredTo(Asker asker, String page) {
        return opened.stream()
                .filter(one -> one.page().equals(page) && one.by().equals(asker))
                .flatMap(one -> one.commands().keySet().stream())
                .collect(Collectors.toSet());
    }

    /** A form that the asker's own session has drawn just now, of whichever page. */
    private Optional<Form> anyForm(Asker asker) throws Exception {
        for (Opened one : opened) {
            if (one.by().equals(asker) && one.hasForms()) {
                return anew(one).stream().findFirst();
            }
        }
        return Optional.empty();
    }

    private List<Form> anew(Opened one) throws Exception {
        return Form.of(sessions.of(one.by())
                .get(addresses.of(one.page(), one.with(), one.state()))
                .body());
    }

    /** With a view state that is none of the sender's: nobody may get anything done by it. */
    private Cell replayed(String page, String subject, Asker asker, Sent sent) throws Exception {
        Answer answer = sent.by(sessions.of(asker));
        Outcome outcome = answer.outcomeOfCommand(asker);
        Optional<Judgement.Finding> finding = traces.in(asker, answer.body());
        if (finding.isEmpty()) {
            finding = byReplay(page, asker, outcome);
        }
        return Cell.of("Befehl", subject, asker, Relation.NONE, outcome, finding);
    }

    private Optional<Judgement.Finding> byReplay(String page, Asker asker, Outcome outcome) throws Exception {
        if (!asker.isAdmitted()) {
            return Judgement.when(outcome != Outcome.REFUSED, Verdict.LEAK, "is answered without being let in");
        }
        if (!pages.isFor(page, asker)) {
            return Judgement.when(outcome != Outcome.NOT_FOUND, Verdict.LEAK, "may not even know of the page");
        }
        return Judgement.when(outcome != Outcome.RULE_SAID_NO, Verdict.LEAK, "acts with somebody else's view state");
    }

    /** From the sender's own session, to a page that is none of theirs. */
    private Cell forged(String subject, Asker asker, Sent sent) throws Exception {
        Answer answer = sent.by(sessions.of(asker));
        Outcome outcome = answer.outcomeOfCommand(asker);
        Optional<Judgement.Finding> finding = traces.in(asker, answer.body())
                .or(() -> Judgement.when(outcome != Outcome.NOT_FOUND, Verdict.LEAK, "may not even know of the page"));
        return Cell.of("Befehl aus eigener Sitzung", subject, asker, Relation.NONE, outcome, finding);
    }

    /** From the sender's own page, which has no such button: nothing happens, as the log of changes shows. */
    private Cell notOffered(String page, String subject, Asker asker, Sent sent, Form any) throws Exception {
        Optional<Opened> ownPage = opened.stream()
                .filter(one -> one.page().equals(page) && one.by().equals(asker) && one.hasForms())
                .findFirst();
        Form form = any;
        if (ownPage.isPresent()) {
            form = anew(ownPage.get()).stream().findFirst().orElse(any);
        }
        Answer answer = sent.with(form).by(sessions.of(asker));
        Outcome outcome = answer.outcomeOfCommand(asker);
        Optional<Judgement.Finding> finding = traces.in(asker, answer.body())
                .or(() -> Judgement.when(outcome == Outcome.BROKE, Verdict.LEAK, "breaks"));
        return Cell.of("Befehl nicht angeboten", subject, asker, Relation.NONE, outcome, finding);
    }
}
