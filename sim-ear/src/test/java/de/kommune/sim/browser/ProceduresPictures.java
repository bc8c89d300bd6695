package de.kommune.sim.browser;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Takes the handbook's pictures of residence, matters, families that are to come and deadlines anew, into {@code docs/bilder}. Not a test: the
 * README says how to run it.
 */
class ProceduresPictures extends ProceduresTest {

    private static final Iterator<String> INVENTED =
            List.of("Petrenko", "Karimi", "Haddad").iterator();

    private static final Map<String, String> IN_THE_HANDBOOK = Map.of(
            "residence-timeline", "aufenthalt",
            "matters-decided", "angelegenheit",
            "reunion-view", "familiennachzug",
            "deadlines-list", "fristen");

    @Override
    String family() {
        return INVENTED.next();
    }

    @Override
    protected void picture(String name) {
        if (IN_THE_HANDBOOK.containsKey(name)) {
            HandbookPicture.atDesk(page, IN_THE_HANDBOOK.get(name));
        }
    }
}
