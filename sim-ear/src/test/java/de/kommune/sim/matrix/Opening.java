package de.kommune.sim.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

/** Opens every page as everybody who may, with a record of their own in each of its states, to find its commands («Befehle»). */
final class Opening {

    private final Pages pages;
    private final Addresses addresses;
    private final Sessions sessions;
    private final List<RecordSet> sets;

    Opening(Pages pages, Sessions sessions, List<RecordSet> sets) {
        this.pages = pages;
        this.addresses = new Addresses(pages);
        this.sessions = sessions;
        this.sets = sets;
    }

    List<Opened> run(ExecutorService hands) throws Exception {
        return SideBySide.each(hands, Asker.eachRoleAlone(), this::opened).stream()
                .flatMap(Collection::stream)
                .toList();
    }

    List<Opened> opened(Asker author) throws Exception {
        List<Opened> opened = new ArrayList<>();
        for (String page : pages.all()) {
            if (pages.isFor(page, author)) {
                opened.addAll(opened(page, author));
            }
        }
        return opened;
    }

    private List<Opened> opened(String page, Asker author) throws Exception {
        for (RecordSet set : ownFirst(author, addresses.kinds(page))) {
            List<Opened> found = new ArrayList<>();
            for (int state = 0; state < addresses.states(page); state++) {
                Answer answer = sessions.of(author).get(addresses.of(page, set, state));
                if (answer.status() == 200) {
                    found.add(Opened.of(page, author, state, set, answer));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        Answer empty = sessions.of(author).get(page.substring(1));
        return empty.status() == 200 ? List.of(Opened.of(page, author, 0, RecordSet.unknown(), empty)) : List.of();
    }

    /** With what the other side told the author too; and without any record, for a page may open empty. */
    private List<RecordSet> ownFirst(Asker author, List<Kind> kinds) {
        return Stream.of(
                        sets.stream().filter(set -> author.to(set) == Relation.OWN),
                        sets.stream().filter(set -> author.to(set) == Relation.COLLEAGUES),
                        sets.stream().filter(set -> kinds.stream().anyMatch(kind -> set.isTold(kind, author))),
                        Stream.of(RecordSet.unknown()))
                .flatMap(some -> some)
                .toList();
    }
}
