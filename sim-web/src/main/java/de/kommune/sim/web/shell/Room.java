package de.kommune.sim.web.shell;

import de.kommune.sim.access.Permission;

/**
 * A page that can be entered («Raum»).
 *
 * @param page its path below the context, {@code /persons/list.xhtml}
 * @param permission what one needs to enter, the same that its bean's first call asks for
 * @param section where it stands in the navigation, {@link Section#NONE} for a page that is reached from others
 */
public record Room(String page, Permission permission, Section section) {

    /** The parts of the navigation («Bereich»), in their order. */
    public enum Section {
        DAILY,
        /** Whoever helps beside the town: partners, volunteers, measures. */
        HELPERS,
        TEAM,
        NONE
    }

    /** The key of its name in the navigation: {@code /persons/list.xhtml} reads {@code persons.list.room}. */
    public String getLabelKey() {
        String path = page.substring(1, page.length() - ".xhtml".length());
        return (path.contains("/") ? path.replace('/', '.') : "shell." + path) + ".room";
    }

    /** The first folder, which is the feature; empty for the pages of the shell. */
    public String getFeature() {
        int slash = page.indexOf('/', 1);
        return slash < 0 ? "" : page.substring(1, slash);
    }

    boolean inNavigation() {
        return section != Section.NONE;
    }
}
