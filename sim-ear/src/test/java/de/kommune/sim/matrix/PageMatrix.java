package de.kommune.sim.matrix;

import de.kommune.sim.access.Permission;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Asks for every page as everybody, with numbers of everybody's records, and sends every command of every page that
 * somebody may open again from everybody else's session.
 */
final class PageMatrix {

    private static final String NO_SUCH_PAGE = "/no/such.xhtml";

    private final Pages pages;
    private final List<RecordSet> sets;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<String, Visit> visits = new HashMap<>();
    private final Map<Asker, Answer> noSuchPages = new HashMap<>();
    private final Set<String> withoutCommands = new TreeSet<>();

    PageMatrix(Pages pages, List<RecordSet> sets) {
        this.pages = pages;
        this.sets = sets;
    }

    List<Cell> run() throws Exception {
        for (String page : pages.all()) {
            openAsEverybody(page);
        }
        for (String servlet : pages.servlets()) {
            askServlet(servlet);
        }
        for (String page : pages.all()) {
            for (Map.Entry<Form.Command, Sent> command : commandsOf(page).entrySet()) {
                replay(page, command.getKey(), command.getValue());
            }
        }
        return cells;
    }

    /** Rooms that nobody could open here, so that their commands were not tried. */
    Set<String> withoutCommands() {
        return withoutCommands;
    }

    // --- opening ---------------------------------------------------------------------------------------------------

    private void openAsEverybody(String page) throws Exception {
        Map<String, List<String>> parameters = pages.parameters(page);
        for (Asker asker : Asker.all()) {
            Answer noSuchPage = noSuchPage(asker);
            Answer onUnknown = visit(asker).get(address(page, parameters, RecordSet.unknown(), 0));
            note(page, asker, RecordSet.unknown(), onUnknown, onUnknown, noSuchPage);
            if (isAboutRecords(page, parameters)) {
                for (RecordSet set : sets) {
                    Answer answer = visit(asker).get(address(page, parameters, set, 0));
                    note(page, asker, set, answer, onUnknown, noSuchPage);
                }
            }
        }
    }

    private Answer noSuchPage(Asker asker) throws IOException, InterruptedException {
        Answer known = noSuchPages.get(asker);
        if (known == null) {
            known = visit(asker).get(NO_SUCH_PAGE.substring(1));
            noSuchPages.put(asker, known);
        }
        return known;
    }

    private void note(String page, Asker asker, RecordSet set, Answer answer, Answer onUnknown, Answer noSuchPage)
            throws Exception {
        Map<String, List<String>> parameters = pages.parameters(page);
        Optional<Judgement.Finding> finding = byDoor(page, asker, answer, noSuchPage)
                .or(() -> byRecord(page, parameters, asker, set, answer, onUnknown));
        Relation relation = isAboutRecords(page, parameters) ? asker.to(set) : Relation.NONE;
        cells.add(cell("Seite", page, asker, relation, answer.outcome(), finding));
    }

    /** What the door must do, whatever the page is about. */
    private Optional<Judgement.Finding> byDoor(String page, Asker asker, Answer answer, Answer noSuchPage)
            throws Exception {
        if (pages.open().contains(page)) {
            return when(answer.outcome() == Outcome.BROKE, Verdict.WITHHELD, "breaks with status " + answer.status());
        }
        if (!asker.isAdmitted()) {
            return when(!answer.asksForSignIn(), Verdict.LEAK, "is answered without being let in: " + answer.status());
        }
        Optional<Permission> permission = pages.permissionOf(page);
        if (permission.filter(asker::may).isEmpty()) {
            return when(
                    answer.status() != 404 || !answer.text().equals(noSuchPage.text()),
                    Verdict.LEAK,
                    "status " + answer.status() + " differs from a page that does not exist");
        }
        return when(
                answer.outcome() == Outcome.REFUSED || answer.outcome() == Outcome.BROKE,
                Verdict.WITHHELD,
                "holds " + permission.get() + ", gets status " + answer.status());
    }

    private Optional<Judgement.Finding> byRecord(
            String page,
            Map<String, List<String>> parameters,
            Asker asker,
            RecordSet set,
            Answer answer,
            Answer onUnknown) {
        String shown = asked(answer, set);
        Optional<Judgement.Finding> trace = traceIn(asker, shown);
        if (trace.isPresent()) {
            return trace;
        }
        List<String> numbers = numbersIn(page, parameters);
        if (asker.to(set) == Relation.OTHER_SIDE) {
            if (numbers.stream()
                    .flatMap(number -> Kind.of(page, number).stream())
                    .anyMatch(kind -> set.isTold(kind, asker))) {
                return Optional.empty(); // written to the asker's own desk, to be read there
            }
            String unknown = asked(onUnknown, RecordSet.unknown());
            return when(
                    answer.status() != onUnknown.status() || !shown.equals(unknown),
                    Verdict.LEAK,
                    "answers otherwise than of an unknown record");
        }
        boolean exact = numbers.size() == 1
                && parameters.values().stream().filter(List::isEmpty).count() == 1
                && Kind.of(page, numbers.get(0)).filter(set::has).isPresent();
        return when(
                asker.isAdmitted()
                        && asker.to(set) == Relation.OWN
                        && exact
                        && answer.status() == 404
                        && isOfAsker(page, asker),
                Verdict.WITHHELD,
                "does not find what is there");
    }

    /** The text without what was asked for, which a page may repeat. */
    private static String asked(Answer answer, RecordSet set) {
        String text = answer.text()
                .replace("=" + set.mark(), "=")
                .replace("\"" + set.mark() + "\"", "\"\"")
                .replace("„" + set.mark() + "“", "„“");
        for (Kind kind : Kind.values()) {
            text = text.replace("=" + set.number(kind), "=");
        }
        return text;
    }

    private boolean isOfAsker(String page, Asker asker) {
        try {
            return pages.permissionOf(page).filter(asker::may).isPresent();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Optional<Judgement.Finding> traceIn(Asker asker, String text) {
        return sets.stream()
                .filter(other -> asker.to(other) == Relation.OTHER_SIDE)
                .flatMap(other -> other.traces(asker).stream())
                .filter(text::contains)
                .findFirst()
                .map(shown -> new Judgement.Finding(Verdict.LEAK, "shows " + shown + " of the other side"));
    }

    private void askServlet(String servlet) throws Exception {
        for (Asker asker : Asker.all()) {
            Answer answer = visit(asker).get(servlet.substring(1));
            cells.add(cell(
                    "Adresse",
                    servlet,
                    asker,
                    Relation.NONE,
                    answer.outcome(),
                    when(answer.status() == 500, Verdict.WITHHELD, "breaks").or(() -> traceIn(asker, answer.body()))));
        }
    }

    // --- commands --------------------------------------------------------------------------------------------------

    /** What a session of somebody who may has sent. */
    private record Sent(String action, List<Map.Entry<String, String>> fields, boolean partial) {}

    /** Every command that anybody who may open the page finds on it, in any of its states. */
    private Map<Form.Command, Sent> commandsOf(String page) throws Exception {
        Map<Form.Command, Sent> commands = new TreeMap<>();
        boolean opened = pages.permissionOf(page).isEmpty();
        for (Asker author : Asker.eachRoleAlone()) {
            if (pages.permissionOf(page).filter(author::may).isPresent()) {
                for (Answer answer : opened(page, author)) {
                    opened = true;
                    Form.of(answer.body())
                            .forEach(form -> form.commands()
                                    .forEach(command -> commands.putIfAbsent(
                                            command, new Sent(form.action(), form.sent(command), command.partial()))));
                }
            }
        }
        if (!opened) {
            withoutCommands.add(page);
        }
        return commands;
    }

    private List<Answer> opened(String page, Asker author) throws Exception {
        Map<String, List<String>> parameters = pages.parameters(page);
        int states = parameters.values().stream().mapToInt(List::size).max().orElse(0);
        Visit visit = Visit.of(author.account());
        List<Answer> answers = new ArrayList<>();
        for (RecordSet set : ownFirst(author)) {
            for (int state = 0; state < Math.max(1, states); state++) {
                Answer answer = visit.get(address(page, parameters, set, state));
                if (answer.status() == 200) {
                    answers.add(answer);
                }
            }
            if (!answers.isEmpty()) {
                return answers;
            }
        }
        Answer empty = visit.get(page.substring(1));
        return empty.status() == 200 ? List.of(empty) : List.of();
    }

    /** Without any record as well: a page may open empty. */
    private List<RecordSet> ownFirst(Asker author) {
        return Stream.concat(
                        Stream.concat(
                                sets.stream().filter(set -> author.to(set) == Relation.OWN),
                                sets.stream().filter(set -> author.to(set) == Relation.COLLEAGUES)),
                        Stream.of(RecordSet.unknown()))
                .toList();
    }

    /** Whoever sends it again does so with a view state that is none of theirs: nobody may get anything done by it. */
    private void replay(String page, Form.Command command, Sent sent) throws Exception {
        String subject = page + " " + command.name() + (command.partial() ? " (partiell)" : "");
        String[] headers = sent.partial() ? new String[] {"Faces-Request", "partial/ajax"} : new String[0];
        for (Asker asker : Asker.all()) {
            Answer answer = visit(asker).post(sent.action(), sent.fields(), headers);
            Outcome outcome = outcomeOfReplay(asker, answer);
            Optional<Judgement.Finding> finding =
                    traceIn(asker, answer.body()).or(() -> byReplay(page, asker, outcome));
            cells.add(cell("Befehl", subject, asker, Relation.NONE, outcome, finding));
        }
    }

    /** A partial request of somebody who is not signed in is told to open its page anew, which then asks for the sign-in. */
    private static Outcome outcomeOfReplay(Asker asker, Answer answer) {
        if (answer.leadsOn() && !answer.asksForSignIn()) {
            return asker.isAdmitted() ? Outcome.RULE_SAID_NO : Outcome.REFUSED;
        }
        return answer.outcome();
    }

    private Optional<Judgement.Finding> byReplay(String page, Asker asker, Outcome outcome) {
        if (!asker.isAdmitted()) {
            return when(outcome != Outcome.REFUSED, Verdict.LEAK, "is answered without being let in");
        }
        if (!isOfAsker(page, asker)) {
            return when(outcome != Outcome.NOT_FOUND, Verdict.LEAK, "may not even know of the page");
        }
        return when(outcome != Outcome.RULE_SAID_NO, Verdict.LEAK, "acts with somebody else's view state");
    }

    // --- what all of it needs --------------------------------------------------------------------------------------

    /** Who is not let in has no session that outlives a request, so each request begins with a sign-in of its own. */
    private Visit visit(Asker asker) throws IOException, InterruptedException {
        if (!asker.isAdmitted()) {
            return Visit.of(asker.account());
        }
        Visit known = visits.get(asker.account());
        if (known == null) {
            known = Visit.of(asker.account());
            visits.put(asker.account(), known);
        }
        return known;
    }

    private static boolean isAboutRecords(String page, Map<String, List<String>> parameters) {
        return !numbersIn(page, parameters).isEmpty() || parameters.containsKey("q");
    }

    private static List<String> numbersIn(String page, Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .filter(name -> Kind.isRecordNumber(name) || Kind.of(page, name).isPresent())
                .toList();
    }

    private static String address(String page, Map<String, List<String>> parameters, RecordSet set, int state) {
        List<String> query = new ArrayList<>();
        parameters.forEach((name, constants) -> {
            if (!constants.isEmpty()) {
                query.add(name + "=" + constants.get(state % constants.size()));
            } else if (numbersIn(page, parameters).contains(name)) {
                query.add(name + "=" + Kind.of(page, name).map(set::number).orElseGet(() -> set.number(Kind.PERSON)));
            } else if (name.equals("q")) {
                query.add(name + "=" + set.mark());
            }
        });
        return page.substring(1) + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static Cell cell(
            String area,
            String subject,
            Asker asker,
            Relation relation,
            Outcome outcome,
            Optional<Judgement.Finding> finding) {
        return new Cell(
                area,
                subject,
                asker.name(),
                relation,
                outcome,
                finding.map(Judgement.Finding::verdict).orElse(Verdict.AS_EXPECTED),
                finding.map(Judgement.Finding::why).orElse(""));
    }

    private static Optional<Judgement.Finding> when(boolean wrong, Verdict verdict, String why) {
        return wrong ? Optional.of(new Judgement.Finding(verdict, why)) : Optional.empty();
    }
}
