package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.Awaits;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.takeover.boundary.JobView;
import de.kommune.sim.takeover.boundary.TakeoverJobs;
import de.kommune.sim.takeover.boundary.Takeovers;
import de.kommune.sim.takeover.entity.LegalGround;
import de.kommune.sim.takeover.entity.PairDecision;
import de.kommune.sim.takeover.mapping.boundary.SheetColumn;
import de.kommune.sim.takeover.mapping.boundary.SheetView;
import de.kommune.sim.takeover.mapping.boundary.Sheets;
import de.kommune.sim.takeover.receiving.boundary.Receipts;
import de.kommune.sim.takeover.review.boundary.PairCounts;
import de.kommune.sim.takeover.review.boundary.Pairs;
import jakarta.ejb.EJB;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What people say about a list before it is taken over: what its columns mean, and who is the same person. */
class TakeoverReviewTest extends InServer {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SAYINGS = "lfd_nr;Name;Vorname;geb.;Geschl.;Staatsang.;Lieblingsspruch;Einwilligung\n";

    @EJB(lookup = "java:global/sim/sim-ejb/Takeovers")
    private Takeovers takeovers;

    @EJB(lookup = "java:global/sim/sim-ejb/Receipts")
    private Receipts receipts;

    @EJB(lookup = "java:global/sim/sim-ejb/Sheets")
    private Sheets sheets;

    @EJB(lookup = "java:global/sim/sim-ejb/TakeoverJobs")
    private TakeoverJobs jobs;

    @EJB(lookup = "java:global/sim/sim-ejb/Pairs")
    private Pairs pairs;

    @Deployment
    static WebArchive archive() {
        return archive(TakeoverReviewTest.class);
    }

    @Test
    void whatSomebodySaidOfAColumnIsRememberedForTheNextListWithTheSameHeaders() throws Exception {
        long id = receive(SAYINGS + "1;Merkmann;Ida;03.04.1971;w;AFG;lacht gern;ja\n");
        SheetView sheet = onlySheet(id);
        assertNotEquals("REMARK", meaning(sheet, "Lieblingsspruch"));
        assertEquals(List.of("lacht gern"), column(sheet, "Lieblingsspruch").samples());

        say(sheet, "Lieblingsspruch", "REMARK");

        assertEquals("REMARK", meaning(onlySheet(id), "Lieblingsspruch"));
        assertEquals(
                List.of(""), column(onlySheet(id), "Lieblingsspruch").samples(), "free text is under its seal now");
        assertEquals(List.of("Merkmann"), column(onlySheet(id), "Name").samples());
        long next = receive(SAYINGS + "1;Merkmann;Udo;04.05.1972;m;AFG;weint nie;ja\n");
        assertEquals("REMARK", meaning(onlySheet(next), "Lieblingsspruch"));
        assertEquals(List.of(""), column(onlySheet(next), "Lieblingsspruch").samples());
    }

    @Test
    void twoColumnsCannotMeanTheSame() throws Exception {
        SheetView sheet = onlySheet(receive(SAYINGS + "1;Zwiemann;Ida;03.04.1971;w;AFG;singt;ja\n"));
        BusinessException refused =
                assertThrows(BusinessException.class, () -> say(sheet, "Lieblingsspruch", meaning(sheet, "Vorname")));
        assertEquals("takeover.columnTwice", refused.getKey());
    }

    @Test
    void whoeverHasTheSameNumberAndTheSameBirthDateIsCalledTheSameAtOnceAndNobodyElse() throws Exception {
        long id = receive("""
                lfd_nr;Name;Vorname;geb.;Geschl.;Staatsang.;AZR;Einwilligung
                1;Zahlenmann;Melisande;17.11.1938;w;ERI;170000000901;ja
                2;Zahlenman;Melisanda;17.11.1938;w;ERI;170000000901;ja
                3;Wortmann;Eulalia;23.10.1947;w;DEU;;ja
                4;Wortman;Eulalie;23.10.1947;w;DEU;;ja
                """);
        as("teamleitung", () -> {
            jobs.read(id, LegalGround.CONSENT_ONLY);
            return null;
        });
        Optional<JobView> done = Awaits.until(
                PATIENCE,
                () -> as("beratung1", () -> jobs.watch(id)),
                job -> !job.orElseThrow().isRunning());
        assertEquals(JobView.State.DONE, done.orElseThrow().state());
        PairCounts before = counts(id);
        assertEquals(1, before.openWithSameNumbers());
        assertTrue(before.open() > 1, "the pair without a number is proposed too");

        assertEquals(1, as("beratung1", () -> pairs.sameNumbersAreSame(id)));
        assertEquals(before.open() - 1, counts(id).open());
        assertEquals(1, counts(id).same());
        assertEquals(0, as("beratung1", () -> pairs.sameNumbersAreSame(id)), "a second time there is nothing to do");

        long first = as("beratung1", () -> pairs.latest(id, 1)).get(0);
        as("beratung1", () -> {
            pairs.decide(first, PairDecision.DIFFERENT); // a reviewer may know better until the commit
            return null;
        });
        assertEquals(0, counts(id).same());
    }

    private PairCounts counts(long id) throws Exception {
        return as("beratung1", () -> pairs.counts(id));
    }

    private long receive(String list) throws Exception {
        long id = as(
                "teamleitung",
                () -> takeovers.open("Liste mit Spalten", "EHC gGmbH").getId());
        Path file = Files.createTempFile("review-test", ".tmp");
        try {
            Files.write(file, list.getBytes(StandardCharsets.UTF_8));
            as("teamleitung", () -> receipts.receive(id, "spalten.csv", file));
        } finally {
            Files.delete(file);
        }
        return id;
    }

    private SheetView onlySheet(long id) throws Exception {
        List<SheetView> found = as("teamleitung", () -> sheets.of(id));
        assertEquals(1, found.size());
        return found.get(0);
    }

    private void say(SheetView sheet, String header, String meaning) throws Exception {
        List<String> meanings = new ArrayList<>(
                sheet.columns().stream().map(SheetColumn::meaning).toList());
        meanings.set(sheet.columns().indexOf(column(sheet, header)), meaning);
        as("teamleitung", () -> {
            sheets.map(sheet.id(), meanings);
            return null;
        });
    }

    private static String meaning(SheetView sheet, String header) {
        return column(sheet, header).meaning();
    }

    private static SheetColumn column(SheetView sheet, String header) {
        return sheet.columns().stream()
                .filter(column -> column.header().equals(header))
                .findFirst()
                .orElseThrow();
    }
}
