package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.defects.boundary.DefectLine;
import de.kommune.sim.housing.defects.boundary.Defects;
import de.kommune.sim.housing.defects.boundary.NewDefect;
import de.kommune.sim.housing.defects.entity.DefectFacts;
import de.kommune.sim.housing.defects.entity.DefectKind;
import de.kommune.sim.housing.defects.entity.DefectState;
import de.kommune.sim.housing.defects.entity.DefectUrgency;
import de.kommune.sim.housing.estate.boundary.Bed;
import de.kommune.sim.housing.estate.boundary.ClosureLine;
import de.kommune.sim.housing.estate.boundary.Closures;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.RoomSite;
import de.kommune.sim.housing.estate.boundary.Rooms;
import de.kommune.sim.housing.estate.entity.Accessibility;
import de.kommune.sim.housing.estate.entity.FacilityFacts;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.estate.entity.LegalCarrier;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.SexRule;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DefectsTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();

    @EJB(lookup = "java:global/sim/sim-ejb/Defects")
    private Defects defects;

    @EJB(lookup = "java:global/sim/sim-ejb/Closures")
    private Closures closures;

    @EJB(lookup = "java:global/sim/sim-ejb/Estate")
    private Estate estate;

    @EJB(lookup = "java:global/sim/sim-ejb/Rooms")
    private Rooms rooms;

    private long facility;
    private long room;

    @Deployment
    static WebArchive archive() {
        return archive(DefectsTest.class);
    }

    @BeforeEach
    void aRoomOfTwoBeds() throws Exception {
        facility = newFacility();
        room = newRoom(facility);
    }

    @Test
    void aDefectIsAssignedMendedAndLookedAtAgain() throws Exception {
        long defect = report(room);
        assertEquals(DefectState.REPORTED, line(defect).state());
        int seen = line(defect).version();
        clerk(() -> assign(defect, seen, "Firma Hahn"));
        assertRefused("common.staleChange", () -> clerk(() -> assign(defect, seen, "Andere")));
        assertEquals("Firma Hahn", line(defect).assignedTo());
        assertRefused("housing.defectNotInThisState", () -> verify(defect));
        assertRefused("housing.defectMendedBefore", () -> mend(defect, TODAY.minusDays(4)));
        assertRefused("housing.defectDayToCome", () -> mend(defect, TODAY.plusDays(1)));
        mend(defect, TODAY);
        clerk(() -> {
            defects.reopen(defect, line(defect).version(), TODAY.plusDays(2));
            return null;
        });
        assertEquals(DefectState.ASSIGNED, line(defect).state());
        assertNull(line(defect).mendedOn());
        mend(defect, TODAY);
        verify(defect);
        assertEquals("unterkunft1", line(defect).verifiedBy());
        assertTrue(clerk(() -> defects.done()).stream().anyMatch(one -> one.id() == defect));
        assertTrue(clerk(() -> defects.open()).stream().noneMatch(one -> one.id() == defect));
    }

    @Test
    void whileItIsBrokenABedIsClosedAndAfterwardsFree() throws Exception {
        long defect = report(room);
        assertNull(line(defect).closed());
        long bed = bedsOn(TODAY).get(0).id();
        block(defect, bed, null);
        assertEquals(Period.since(TODAY), line(defect).closed());
        assertEquals(
                List.of(true, false), bedsOn(TODAY).stream().map(Bed::closed).toList());
        assertRefused("housing.defectBlocks", () -> block(defect, null, null));
        mend(defect, TODAY);
        assertEquals(
                List.of(false, false),
                bedsOn(TODAY.plusDays(1)).stream().map(Bed::closed).toList());
    }

    @Test
    void whenTheClosureIsDeletedTheDefectStays() throws Exception {
        long defect = report(room);
        block(defect, null, TODAY.plusDays(5));
        ClosureLine closure =
                clerk(() -> estate.get(facility, TODAY)).closures().get(0);
        assertEquals("Der Hahn tropft", closure.remark());
        clerk(() -> {
            closures.remove(closure.id());
            return null;
        });
        assertNull(line(defect).closed());
        mend(defect, TODAY);
    }

    @Test
    void onlyABedOfItsOwnRoomIsClosed() throws Exception {
        long other = newRoom(newFacility());
        long foreign = clerk(() -> rooms.get(other, TODAY)).beds().get(0).id();
        long defect = report(room);
        assertThrows(NotFoundException.class, () -> block(defect, foreign, null));
        assertThrows(NotFoundException.class, () -> report(other));
        long ofHouse = report(null);
        assertRefused("housing.defectOfHouse", () -> block(ofHouse, null, null));
    }

    @Test
    void theSameFormReportsOneDefect() throws Exception {
        NewDefect wanted =
                new NewDefect(facility, room, facts(), UUID.randomUUID().toString());
        long first = clerk(() -> defects.report(wanted)).getId();
        assertEquals(first, clerk(() -> defects.report(wanted)).getId());
    }

    @Test
    void nobodyButTheHousingDeskKnowsOfDefects() throws Exception {
        long defect = report(room);
        for (String account : List.of("beratung1", "teamleitung", "leistung1", "asd1", "itbetrieb", "datenschutz")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> defects.open()), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> defects.get(defect)), account);
        }
    }

    private long report(Long in) throws Exception {
        NewDefect wanted =
                new NewDefect(facility, in, facts(), UUID.randomUUID().toString());
        return clerk(() -> defects.report(wanted)).getId();
    }

    private static DefectFacts facts() {
        return new DefectFacts(
                DefectKind.WATER,
                DefectUrgency.SOON,
                "Der Hahn tropft",
                TODAY.minusDays(3),
                "Hausmeisterei",
                TODAY.plusDays(4));
    }

    private Void assign(long defect, int version, String who) {
        defects.assign(defect, version, who, TODAY.plusDays(3));
        return null;
    }

    private void block(long defect, Long bed, LocalDate lastDay) throws Exception {
        clerk(() -> {
            defects.block(defect, line(defect).version(), bed, lastDay);
            return null;
        });
    }

    private void mend(long defect, LocalDate day) throws Exception {
        clerk(() -> {
            defects.mend(defect, line(defect).version(), day);
            return null;
        });
    }

    private void verify(long defect) throws Exception {
        clerk(() -> {
            defects.verify(defect, line(defect).version());
            return null;
        });
    }

    private List<Bed> bedsOn(LocalDate night) throws Exception {
        return clerk(() -> rooms.get(room, night)).beds();
    }

    private DefectLine line(long defect) throws Exception {
        return clerk(() -> defects.get(defect));
    }

    private long newFacility() throws Exception {
        FacilityFacts facts = new FacilityFacts(
                "Test " + letters(),
                FacilityKind.GEMEINSCHAFTS_UK,
                LegalCarrier.OBG,
                "42781",
                "Haan",
                Accessibility.NONE,
                null);
        return clerk(() -> estate.open(facts, TODAY.minusYears(1)).getId());
    }

    private long newRoom(long in) throws Exception {
        RoomFacts facts = new RoomFacts("1", 0, new BigDecimal("20"), null, SexRule.ANYBODY, false, false, false);
        return clerk(() -> rooms.add(in, new RoomSite("", ""), facts, 2).getId());
    }

    private static <T> T clerk(Callable<T> work) throws Exception {
        return as("unterkunft1", work);
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(12, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
