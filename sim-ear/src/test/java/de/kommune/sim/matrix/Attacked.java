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

    private Attacked() {}

    /** Inside the server, before any attack. */
    public static void make() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        Records records = new Records(new Identities(), today);
        Handover.inside().leaveRecords(records.make());
        records.makeNamesakes();
    }

    /** Outside: the family name, the numbers of person and case, and the records' numbers, of one maker. */
    public record Target(String name, List<String> traces, long person, long household, long simCase) {}

    public static Target of(String maker) throws IOException {
        return Handover.outside().records().stream()
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

        public boolean isInAddress() {
            return form == null;
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
        for (Opened one : new Opening(pages, new Sessions(), Handover.outside().records()).opened(asker)) {
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
