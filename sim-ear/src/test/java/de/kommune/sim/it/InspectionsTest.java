package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.defects.boundary.DefectLine;
import de.kommune.sim.housing.defects.boundary.Defects;
import de.kommune.sim.housing.defects.entity.DefectKind;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.entity.Accessibility;
import de.kommune.sim.housing.estate.entity.FacilityFacts;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.estate.entity.LegalCarrier;
import de.kommune.sim.housing.inspections.boundary.FindingLine;
import de.kommune.sim.housing.inspections.boundary.InspectionLine;
import de.kommune.sim.housing.inspections.boundary.Inspections;
import de.kommune.sim.housing.inspections.boundary.PointResult;
import de.kommune.sim.housing.inspections.entity.InspectionPoint;
import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class InspectionsTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();

    @EJB(lookup = "java:global/sim/sim-ejb/Inspections")
    private Inspections inspections;

    @EJB(lookup = "java:global/sim/sim-ejb/Defects")
    private Defects defects;

    @EJB(lookup = "java:global/sim/sim-ejb/Estate")
    private Estate estate;

    private long facility;

    @Deployment
    static WebArchive archive() {
        return archive(InspectionsTest.class);
    }

    @BeforeEach
    void aHouse() throws Exception {
        FacilityFacts facts = new FacilityFacts(
                "Test " + letters(),
                FacilityKind.GEMEINSCHAFTS_UK,
                LegalCarrier.OBG,
                "42781",
                "Haan",
                Accessibility.NONE,
                null);
        facility = clerk(() -> estate.open(facts, TODAY.minusYears(1)).getId());
    }

    @Test
    void whatIsNotInOrderIsADefectAtOnce() throws Exception {
        long inspection = plan(TODAY);
        hold(inspection, results("Melder fehlt im Flur"));
        InspectionLine line = clerk(() -> inspections.get(inspection));
        assertEquals(TODAY, line.heldOn());
        assertEquals("unterkunft1", line.heldBy());
        assertEquals(1, line.defects());
        List<FindingLine> findings = clerk(() -> inspections.findings(inspection));
        assertEquals(clerk(() -> inspections.points()).size(), findings.size());
        FindingLine found = findings.get(1);
        DefectLine defect = clerk(() -> defects.get(found.defectId()));
        assertEquals(found.wording() + ": Melder fehlt im Flur", defect.summary());
        assertEquals(DefectKind.FIRE_PROTECTION, defect.kind());
        assertEquals(TODAY.plusDays(1), defect.dueOn());
        assertEquals("Begehung", defect.reportedBy());
        assertTrue(clerk(() -> inspections.held()).stream().anyMatch(one -> one.id() == inspection));
    }

    @Test
    void aListWithAGapOrWithoutWordsLeavesNothing() throws Exception {
        long inspection = plan(TODAY);
        List<PointResult> gap = results("Melder fehlt").subList(1, 4);
        assertRefused("housing.inspectionIncomplete", () -> hold(inspection, gap));
        assertRefused("housing.inspectionWithoutWords", () -> hold(inspection, results(" ")));
        assertEquals(List.of(), clerk(() -> inspections.findings(inspection)));
        assertTrue(clerk(() -> inspections.planned()).stream().anyMatch(one -> one.id() == inspection));
    }

    @Test
    void aHouseHasOneInspectionAheadWhichCanBeMoved() throws Exception {
        long inspection = plan(TODAY.plusDays(3));
        assertRefused("housing.inspectionPlanned", () -> plan(TODAY.plusDays(9)));
        assertRefused("housing.inspectionPast", () -> move(inspection, TODAY.minusDays(1)));
        int seen = version(inspection);
        move(inspection, TODAY.plusDays(5));
        assertEquals(TODAY.plusDays(5), clerk(() -> inspections.get(inspection)).plannedOn());
        assertRefused(
                "common.staleChange",
                () -> clerk(() -> {
                    inspections.move(inspection, seen, TODAY.plusDays(6));
                    return null;
                }));
        hold(inspection, results("Melder fehlt"));
        assertRefused("housing.inspectionHeld", () -> move(inspection, TODAY.plusDays(7)));
        plan(TODAY.plusDays(90));
    }

    @Test
    void everyPointOfTheListHasItsSource() throws Exception {
        clerk(() -> inspections.points())
                .forEach(point -> assertTrue(!point.getSource().isBlank(), point.getWording()));
    }

    @Test
    void nobodyButTheHousingDeskKnowsOfInspections() throws Exception {
        long inspection = plan(TODAY);
        for (String account : List.of("beratung1", "teamleitung", "leistung1", "asd1", "itbetrieb", "datenschutz")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> inspections.planned()), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> inspections.get(inspection)), account);
        }
    }

    /** All in order but the second. */
    private List<PointResult> results(String remark) throws Exception {
        List<InspectionPoint> points = clerk(() -> inspections.points());
        List<PointResult> results = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            results.add(new PointResult(points.get(i).getId(), i != 1, i == 1 ? remark : null));
        }
        return results;
    }

    private long plan(LocalDate day) throws Exception {
        return clerk(() -> inspections.plan(facility, day)).getId();
    }

    private void hold(long inspection, List<PointResult> results) throws Exception {
        clerk(() -> {
            inspections.hold(inspection, version(inspection), TODAY, results);
            return null;
        });
    }

    private void move(long inspection, LocalDate day) throws Exception {
        clerk(() -> {
            inspections.move(inspection, version(inspection), day);
            return null;
        });
    }

    private int version(long inspection) throws Exception {
        return clerk(() -> inspections.get(inspection)).version();
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
