package de.kommune.sim.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Role;
import de.kommune.sim.web.Sources;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of rooms is whole: each page has its line, each line its page. */
class RoomsTest {

    @Test
    void everyPageHasItsRoomAndEveryRoomItsPage() {
        Set<String> listed = Rooms.ALL.stream().map(Room::page).collect(Collectors.toCollection(TreeSet::new));
        listed.addAll(Rooms.PUBLIC);
        assertEquals(pages(), listed);
    }

    @Test
    void noPageIsListedTwice() {
        assertEquals(
                Rooms.ALL.size(), Rooms.ALL.stream().map(Room::page).distinct().count());
    }

    @Test
    void everyRoleHasTheStartPage() {
        for (Role role : Role.values()) {
            assertFalse(navigation(role).isEmpty(), role + " has no room at all");
        }
    }

    @Test
    void aRoleSeesNoRoomThatItMayNotEnter() {
        for (Role role : Role.values()) {
            navigation(role)
                    .forEach(room -> assertEquals(
                            true, room.permission().roles().contains(role), role + " sees " + room.page()));
        }
    }

    @Test
    void whateverHappensInAHouseStandsUnderTheHouses() {
        for (String page : List.of("/upkeep/defect.xhtml", "/equipment/keys.xhtml", "/housing/place.xhtml")) {
            assertEquals(Rooms.at("/estate/list.xhtml"), Rooms.of(page), page);
        }
        assertEquals(Rooms.at("/figures/ledger.xhtml"), Rooms.of("/figures/forecast.xhtml"));
    }

    @Test
    void theWayBackLeadsOnlyToOurPages() {
        assertEquals("/about.xhtml?id=5", WayBack.checked("/about.xhtml?id=5"));
        for (String trick : List.of(
                "https://evil.example/",
                "//evil.example/index.xhtml",
                "/\\evil.example",
                "/../index.xhtml",
                "/index.xhtml?a=b\r\nSet-Cookie:x",
                "/nowhere.xhtml",
                "",
                "javascript:alert(1)")) {
            assertEquals("/index.xhtml", WayBack.checked(trick), trick);
        }
        assertEquals("/index.xhtml", WayBack.checked(null));
    }

    private static List<Room> navigation(Role role) {
        return Arrays.stream(Room.Section.values())
                .filter(section -> section != Room.Section.NONE)
                .flatMap(section ->
                        Rooms.navigation(
                                section,
                                (Permission permission) -> permission.roles().contains(role))
                                .stream())
                .toList();
    }

    private static Set<String> pages() {
        Path webapp = Path.of("src/main/webapp");
        return Sources.facelets().stream()
                .map(file -> "/" + webapp.relativize(file))
                .filter(page -> !page.startsWith("/WEB-INF/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
