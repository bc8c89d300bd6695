package de.kommune.sim.matrix;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Everybody's session with the town, for one part of the run; each is used by one thread at a time. */
final class Sessions {

    private final Map<String, Visit> open = new ConcurrentHashMap<>();

    /** Who is not let in has no session that outlives a request, so each request begins with a sign-in of its own. */
    Visit of(Asker asker) throws IOException, InterruptedException {
        if (!asker.isAdmitted()) {
            return straight(asker.account());
        }
        Visit known = open.get(asker.account());
        if (known == null) {
            known = Visit.of(asker.account());
            open.put(asker.account(), known);
        }
        return known;
    }

    private static Visit straight(String account) throws IOException, InterruptedException {
        Visit visit = new Visit();
        if (account != null) {
            visit.sendSignIn(account, Asker.PASSWORD);
        }
        return visit;
    }
}
