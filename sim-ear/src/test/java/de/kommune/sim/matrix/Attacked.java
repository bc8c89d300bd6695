package de.kommune.sim.matrix;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an attacker aims at: two counsellors' records, the pages about them, and the search fields of all pages. */
public final class Attacked {

    private Attacked() {}

    /** Inside the server, before any attack. */
    public static void make() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        Handover.inside().leaveRecords(new Records(new Identities(), today).make());
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

    private static Pages pages() throws IOException {
        return new Pages(Path.of(System.getProperty("sim.project"), "sim-ear/target/matrix/war"));
    }
}
