package de.kommune.sim.matrix;

import de.kommune.sim.access.Permission;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many statements the database is sent for each page («Anweisungen einer Seite»), with a record that has several of
 * everything, as everybody who may open it.
 */
public final class PageStatements {

    /** No page may send more. */
    public static final int MOST = 12;

    private static final int OF_EACH = 3;

    /** A timer may send its own meanwhile; the least of so many tries is the page's. */
    private static final int TRIES = 5;

    private final Pages pages;
    private final List<RecordSet> sets;
    private final String counter;
    private final Map<String, Long> most = new TreeMap<>();
    private final Map<String, Visit> visits = new HashMap<>();

    private PageStatements(Pages pages, List<RecordSet> sets, String counter) {
        this.pages = pages;
        this.sets = sets;
        this.counter = counter;
    }

    /** Inside the server: makes the records. */
    public static void prepare() throws Exception {
        Records records = new Records(new Identities(), LocalDate.now(ZoneId.of("Europe/Berlin")));
        List<RecordSet> sets = records.make();
        for (int i = 1; i < OF_EACH; i++) {
            records.makeMore(sets);
        }
        Handover.inside().leaveRecords(sets);
    }

    /**
     * Outside of it: opens every page as everybody who may.
     *
     * @param counter where the test's archive says how many statements were sent, seen from the application
     * @return by page, account and address the most statements that one opening sent
     */
    public static Map<String, Long> count(String counter) throws Exception {
        Path folder = Path.of(System.getProperty("sim.project"), "sim-ear/target/matrix/war");
        PageStatements counted =
                new PageStatements(new Pages(folder), Handover.outside().records(), counter);
        for (String page : counted.pages.all()) {
            counted.open(page);
        }
        return counted.most;
    }

    /** Where that account finds the page of a filled record of hers. */
    public static String address(String page, String account) throws Exception {
        Path folder = Path.of(System.getProperty("sim.project"), "sim-ear/target/matrix/war");
        PageStatements counted =
                new PageStatements(new Pages(folder), Handover.outside().records(), "");
        return counted.addresses(page, new Asker(account, Asker.rolesOf(account)))
                .get(0);
    }

    private void open(String page) throws Exception {
        Optional<Permission> permission = pages.permissionOf(page);
        if (permission.isEmpty()) {
            return;
        }
        for (Asker asker : Asker.eachRoleAlone()) {
            if (asker.may(permission.get())) {
                open(page, asker);
            }
        }
    }

    private void open(String page, Asker asker) throws Exception {
        Visit visit = visit(asker);
        for (String address : addresses(page, asker)) {
            if (visit.get(address).status() == 200) {
                most.put(page + " " + asker.name() + " " + address, least(visit, address));
            }
        }
    }

    private Visit visit(Asker asker) throws IOException, InterruptedException {
        Visit known = visits.get(asker.account());
        if (known == null) {
            known = Visit.of(asker.account());
            visits.put(asker.account(), known);
        }
        return known;
    }

    /** In each state of the page, with the records of the asker or, if there are none, of a colleague. */
    private List<String> addresses(String page, Asker asker) throws IOException {
        Addresses known = new Addresses(pages);
        RecordSet set = Stream.of(Relation.OWN, Relation.COLLEAGUES)
                .flatMap(relation -> sets.stream().filter(each -> asker.to(each) == relation))
                .findFirst()
                .orElseGet(RecordSet::unknown);
        List<String> addresses = new ArrayList<>();
        for (int state = 0; state < known.states(page); state++) {
            addresses.add(known.of(page, set, state));
        }
        addresses.addAll(known.alone(page, set));
        return addresses;
    }

    private long least(Visit visit, String address) throws IOException, InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES && least > MOST; i++) {
            long before = sent(visit);
            visit.get(address);
            least = Math.min(least, sent(visit) - before);
        }
        return least;
    }

    private long sent(Visit visit) throws IOException, InterruptedException {
        return Long.parseLong(visit.get(counter).body());
    }
}
