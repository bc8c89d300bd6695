package de.kommune.sim.matrix;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an attacker aims at: two counsellors' records, the pages about them, and the search fields of all pages. */
public final class Attacked {

    /** Where the archive of the attacks has them made, seen from the application. */
    private static final String MADE_AT = "../AttacksTest/attacked";

    /** By this test run; inside the server, by this archive. */
    private static List<RecordSet> made;

    private Attacked() {}

    /** Inside the server: makes what attacks aim at, unless it was made already. */
    public static synchronized void make() throws Exception {
        if (made == null) {
            Records records = new Records(new Identities(), LocalDate.now(ZoneId.of("Europe/Berlin")));
            made = records.make();
            records.makeNamesakes();
            Handover.inside().leaveRecords(made);
        }
    }

    /** The records to aim at. Whichever attack asks first has them made, so that each can be tried by itself. */
    static synchronized List<RecordSet> records() throws Exception {
        if (Handover.isInside()) {
            make();
        } else if (made == null) {
            Answer answer = new Visit().get(MADE_AT);
            if (answer.status() != 200) {
                throw new IllegalStateException("The records could not be made: " + answer);
            }
            made = Handover.outside().records();
        }
        return made;
    }

    /** Outside: the family name, the numbers of person and case, and the records' numbers, of one maker. */
    public record Target(String name, List<String> traces, long person, long household, long simCase) {}

    public static Target of(String maker) throws Exception {
        return records().stream()
                .filter(set -> set.maker().equals(maker))
                .map(set -> new Target(
                        set.mark(),
                        set.traces(),
                        set.number(Kind.PERSON),
                        set.number(Kind.HOUSEHOLD),
                        set.number(Kind.CASE)))
                .findFirst()
                .orElseThrow();
    }

    public static Target unknown() {
        RecordSet none = RecordSet.unknown();
        return new Target(
                none.mark(), List.of(), none.number(Kind.PERSON), none.number(Kind.HOUSEHOLD), none.number(Kind.CASE));
    }

    /** The pages that take a record's number, opened for that target. */
    public static List<String> addresses(Target target) throws IOException {
        List<String> addresses = new ArrayList<>();
        Pages pages = pages();
        for (String page : pages.all()) {
            for (String parameter : pages.parameters(page).keySet()) {
                Kind.of(page, parameter)
                        .filter(kind -> kind != Kind.PERIOD && kind != Kind.REQUEST && kind != Kind.TAKEOVER)
                        .ifPresent(kind ->
                                addresses.add(page.substring(1) + "?" + parameter + "=" + number(target, kind)));
            }
        }
        return addresses;
    }

    private static long number(Target target, Kind kind) {
        return switch (kind) {
            case HOUSEHOLD -> target.household();
            case CASE -> target.simCase();
            default -> target.person();
        };
    }

    /** A field into which one types what is looked for: a page with its form, or a page that takes the text in its address. */
    public record SearchField(String page, String name, Form form) {

        /** What comes of a text. */
        public Answer filledWith(Visit visit, String text) throws Exception {
            if (form == null) {
                return visit.get(page + "?" + name + "=" + Visit.encoded(text));
            }
            Form drawn = Form.of(visit.get(page).body()).stream()
                    .filter(each -> each.searches().contains(name))
                    .findFirst()
                    .orElseThrow();
            List<Map.Entry<String, String>> fields = new ArrayList<>(Form.with(drawn.fields(), name, text));
            fields.add(Map.entry("jakarta.faces.source", name));
            fields.add(Map.entry("jakarta.faces.behavior.event", "input"));
            fields.add(Map.entry("jakarta.faces.partial.ajax", "true"));
            fields.add(Map.entry("jakarta.faces.partial.execute", name));
            fields.add(Map.entry("jakarta.faces.partial.render", "@all"));
            return visit.post(drawn.action(), fields, "Faces-Request", "partial/ajax");
        }

        /** Types all that an attacker would. @return in words, what came of it; empty if nothing */
        public Optional<String> attack(Visit visit) throws Exception {
            return new Attack(records(), Injected::harmless, form != null, text -> filledWith(visit, text))
                    .on(page + " " + name);
        }
    }

    /** Every search field of every page that this account may open, found by opening them. */
    public static List<SearchField> searchFields(Visit visit, Target target) throws IOException, InterruptedException {
        List<SearchField> found = new ArrayList<>();
        Pages pages = pages();
        for (String page : pages.all()) {
            Map<String, List<String>> parameters = pages.parameters(page);
            if (parameters.containsKey("q") && visit.get(page.substring(1)).status() == 200) {
                found.add(new SearchField(page.substring(1), "q", null));
            }
            String query = parameters.keySet().stream()
                    .flatMap(parameter ->
                            Kind.of(page, parameter).stream().map(kind -> parameter + "=" + number(target, kind)))
                    .findFirst()
                    .map(first -> "?" + first)
                    .orElse("");
            String address = page.substring(1) + query;
            for (Form form : Form.of(visit.get(address).body())) {
                form.searches().forEach(name -> found.add(new SearchField(address, name, form)));
            }
        }
        return found;
    }

    /** A form of one page that was sent with the state of another page of the same session. */
    public record Crossing(String page, String stateOf, Answer answer) {}

    /** Sends a form of every page that this account may open, each with the state of the page that was opened before it. */
    public static List<Crossing> crossings(String account) throws Exception {
        List<Crossing> crossings = new ArrayList<>();
        Asker asker = Asker.eachRoleAlone().stream()
                .filter(each -> each.account().equals(account))
                .findFirst()
                .orElseThrow();
        Pages pages = pages();
        Addresses addresses = new Addresses(pages);
        Visit visit = Visit.of(account);
        Opened before = null;
        Form stateOf = null;
        for (Opened one : new Opening(pages, new Sessions(), records()).opened(asker)) {
            String address = addresses.of(one.page(), one.with(), one.state());
            Optional<Form> drawn = Form.of(visit.get(address).body()).stream()
                    .filter(form -> !form.commands().isEmpty())
                    .findFirst();
            if (drawn.isPresent() && before != null && !before.page().equals(one.page())) {
                Sent sent =
                        Sent.of(drawn.get(), drawn.get().commands().iterator().next());
                crossings.add(new Crossing(
                        one.page(), before.page(), sent.with(stateOf).by(visit)));
            }
            if (drawn.isPresent()) {
                before = one;
                stateOf = drawn.get();
            }
        }
        return crossings;
    }

    private static Pages pages() throws IOException {
        return new Pages(Path.of(System.getProperty("sim.project"), "sim-ear/target/matrix/war"));
    }
}
