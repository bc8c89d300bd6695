package de.kommune.sim.web.shell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where to return after a choice. Only a page of this application: the path must stand in {@link Rooms}, so that no
 * link can use SIM to lead somebody elsewhere.
 */
final class WayBack {

    private static final Pattern PAGE_AND_QUERY = Pattern.compile("(/[a-z/]+\\.xhtml)(\\?[\\w=&%.+*~-]*)?");

    private WayBack() {}

    /** The wish if it is one of our pages, else the start page. */
    static String checked(String wish) {
        Matcher parts = PAGE_AND_QUERY.matcher(wish == null ? "" : wish);
        boolean ours =
                parts.matches() && (Rooms.at(parts.group(1)).isPresent() || Rooms.PUBLIC.contains(parts.group(1)));
        return ours ? wish : "/index.xhtml";
    }

    /** The page that is shown, so that it can be returned to. */
    static String to(String page, String query) {
        return checked(query == null ? page : page + "?" + query);
    }
}
