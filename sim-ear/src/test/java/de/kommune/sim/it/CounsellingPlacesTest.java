package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.counselling.contacts.boundary.Contacts;
import de.kommune.sim.counselling.contacts.boundary.CounsellingPlaces;
import de.kommune.sim.counselling.contacts.entity.CounsellingPlace;
import de.kommune.sim.counselling.hours.boundary.NewArrival;
import de.kommune.sim.counselling.hours.boundary.OpenHours;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CounsellingPlacesTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @EJB(lookup = "java:global/sim/sim-ejb/CounsellingPlaces")
    private CounsellingPlaces places;

    @EJB(lookup = "java:global/sim/sim-ejb/Contacts")
    private Contacts contacts;

    @EJB(lookup = "java:global/sim/sim-ejb/OpenHours")
    private OpenHours hours;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private final String name = "Ort " + ThreadLocalRandom.current().nextInt(1_000_000);

    @Deployment
    static WebArchive archive() {
        return archive(CounsellingPlacesTest.class);
    }

    @Test
    void anAddedPlaceIsOfferedLastAndHasItsOpenHours() throws Exception {
        CounsellingPlace added = add(name, TODAY);
        List<CounsellingPlace> offered = as("beratung1", () -> contacts.places());

        assertEquals(added, offered.get(offered.size() - 1));
        assertEquals(1, (int) as("beratung1", () -> hours.arrive(new NewArrival(added.getId(), null, "Amira", null)))
                .getNumber());
    }

    @Test
    void aPlaceOfTheFutureIsOfferedFromItsDayOn() throws Exception {
        CounsellingPlace added = add(name, TODAY.plusDays(1));

        assertFalse(as("beratung1", () -> contacts.places()).contains(added));
        assertTrue(as("teamleitung", () -> places.list()).contains(added));
        assertRefused("counselling.placeInPast", () -> add(name + " früher", TODAY.minusDays(1)));
        assertRefused("counselling.placeTwice", () -> add(name.toUpperCase(), TODAY));
        assertRefused("counselling.placeWithoutName", () -> add(" ", TODAY));
    }

    @Test
    void aPlaceIsCalledOtherwiseByWhoSeesHowItIsNow() throws Exception {
        CounsellingPlace added = add(name, TODAY);
        lead(() -> places.rename(added.getId(), added.getVersion(), name + " neu"));

        assertEquals(name + " neu", now(added).getName());
        assertRefused(
                "common.staleChange",
                () -> lead(() -> places.rename(added.getId(), added.getVersion(), "aus altem Fenster")));
        CounsellingPlace other = add(name, TODAY);
        assertRefused(
                "counselling.placeTwice",
                () -> lead(() -> places.rename(other.getId(), other.getVersion(), name + " neu")));
    }

    @Test
    void aClosedPlaceIsNotOfferedAnyMoreAndComesBackAsANewOne() throws Exception {
        CounsellingPlace added = add(name, TODAY);
        lead(() -> places.stay(added.getId(), added.getVersion(), TODAY));
        assertTrue(as("beratung1", () -> contacts.places()).contains(added), "today is its last day");
        lead(() -> places.stay(added.getId(), now(added).getVersion(), null));
        assertTrue(now(added).getPeriod().isOpen());

        execute("update counselling_place set valid_from = current_date - interval 9 day, valid_to = current_date"
                + " where id = " + added.getId());
        assertFalse(as("beratung1", () -> contacts.places()).contains(added));
        int version = now(added).getVersion();
        assertRefused("counselling.placeOver", () -> lead(() -> places.stay(added.getId(), version, null)));
        assertThrows(
                NotFoundException.class,
                () -> as("beratung1", () -> hours.arrive(new NewArrival(added.getId(), null, null, null))));
        assertEquals(name, add(name, TODAY).getName());
    }

    @Test
    void theTeamCounselsSomewhere() throws Exception {
        CounsellingPlace last = add(name, TODAY);
        long others = as("teamleitung", () -> places.list()).stream()
                .filter(place -> !place.equals(last) && place.getPeriod().isOpen())
                .count();
        assertTrue(others > 0);
        execute("update counselling_place set valid_to = '9998-01-01' where valid_to = '9999-12-31' and id <> "
                + last.getId());
        try {
            assertRefused(
                    "counselling.placeLast",
                    () -> lead(() -> places.stay(last.getId(), last.getVersion(), LocalDate.of(9998, 1, 1))));
        } finally {
            execute("update counselling_place set valid_to = '9999-12-31' where valid_to = '9998-01-01'");
        }
    }

    @Test
    void onlyTheLeadMaintainsThePlaces() throws Exception {
        CounsellingPlace added = add(name, TODAY);
        for (String account : List.of("beratung1", "leistung1", "unterkunft1", "asd1", "datenschutz", "itbetrieb")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> places.list()), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> places.add("Nein", TODAY)), account);
            assertThrows(
                    AccessDeniedException.class,
                    () -> as(account, () -> {
                        places.stay(added.getId(), added.getVersion(), TODAY);
                        return null;
                    }),
                    account);
        }
    }

    private CounsellingPlace add(String called, LocalDate from) throws Exception {
        return as("teamleitung", () -> places.add(called, from));
    }

    private CounsellingPlace now(CounsellingPlace place) throws Exception {
        return as("teamleitung", () -> places.list()).stream()
                .filter(place::equals)
                .findFirst()
                .orElseThrow();
    }

    private interface Step {
        void run() throws Exception;
    }

    private void lead(Step step) throws Exception {
        as("teamleitung", () -> {
            step.run();
            return null;
        });
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
