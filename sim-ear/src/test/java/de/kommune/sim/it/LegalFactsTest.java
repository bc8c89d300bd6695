package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.defects.boundary.Defects;
import de.kommune.sim.housing.defects.entity.DefectUrgency;
import de.kommune.sim.housing.law.boundary.LawLine;
import de.kommune.sim.housing.law.boundary.LegalFacts;
import de.kommune.sim.housing.law.entity.LawFacts;
import de.kommune.sim.housing.law.entity.LawKind;
import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The lists that the office keeps itself; what holds today stays, so that no other test meets another law. */
class LegalFactsTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();

    @EJB(lookup = "java:global/sim/sim-ejb/LegalFacts")
    private LegalFacts law;

    @EJB(lookup = "java:global/sim/sim-ejb/Defects")
    private Defects defects;

    @Deployment
    static WebArchive archive() {
        return archive(LegalFactsTest.class);
    }

    @Test
    void everyListHasWhatHoldsTodayWithItsSource() throws Exception {
        for (LawKind kind : LawKind.values()) {
            List<LawLine> lines = clerk(() -> law.of(kind));
            assertFalse(lines.isEmpty(), kind.name());
            lines.forEach(line -> assertFalse(line.facts().source().isBlank(), line.toString()));
        }
    }

    @Test
    void theNextVersionHoldsFromItsDayOnAndTheFormerOneBefore() throws Exception {
        for (LawKind kind : LawKind.values()) {
            LawLine last = latest(kind);
            LocalDate from = later(last);
            LawFacts next = new LawFacts("Neuer Wortlaut", "Neue Klage", 11, true, "Erlass, erfunden");
            clerk(() -> replace(last, next, from));
            List<LawLine> about = clerk(() -> law.of(kind)).stream()
                    .filter(line -> Objects.equals(line.about(), last.about()))
                    .toList();
            assertEquals(from, about.get(0).valid().getFrom(), kind.name());
            assertEquals(next.checkedFor(kind).words(), about.get(0).facts().words());
            assertEquals(next.checkedFor(kind).number(), about.get(0).facts().number());
            assertEquals("unterkunft1", about.get(0).notedBy());
            assertEquals(from, about.get(1).valid().getTo());
            assertEquals(last.facts(), about.get(1).facts());
            assertEquals(
                    "common.staleChange",
                    assertThrows(BusinessException.class, () -> clerk(() -> replace(last, next, from.plusDays(1))))
                            .getKey());
        }
    }

    @Test
    void whatHoldsIsNotReplacedFromItsFirstDayOnAndNothingGoesWithoutWordsAndSource() throws Exception {
        LawLine last = latest(LawKind.ORDER);
        LawFacts words = new LawFacts("Neuer Wortlaut", null, null, false, "Erlass");
        assertRefused("common.versionBefore", last, words, last.valid().getFrom());
        assertRefused("housing.lawWithoutWords", last, new LawFacts(" ", null, null, false, "Erlass"), later(last));
        assertRefused("housing.lawWithoutWords", last, new LawFacts("Wort", null, null, false, null), later(last));
        LawLine ban = latest(LawKind.BAN);
        assertRefused("housing.banMonths", ban, new LawFacts("Wort", "Klage", 61, false, "Erlass"), later(ban));
        assertRefused("housing.lawWithoutNumber", ban, new LawFacts("W", "K", null, false, "Erlass"), later(ban));
    }

    @Test
    void theDeadlineOfADefectIsTheOneInForce() throws Exception {
        int days = clerk(() -> law.of(LawKind.DEFECT)).stream()
                .filter(line ->
                        line.about() == DefectUrgency.SOON && line.valid().contains(TODAY))
                .findFirst()
                .orElseThrow()
                .facts()
                .number();
        assertEquals(TODAY.plusDays(days), clerk(() -> defects.proposedDue(DefectUrgency.SOON)));
    }

    @Test
    void onlyTheHousingDeskKeepsTheLists() throws Exception {
        LawLine last = latest(LawKind.ORDER);
        LawFacts words = new LawFacts("Neuer Wortlaut", null, null, false, "Erlass");
        for (String account : List.of("beratung1", "teamleitung", "leistung1", "asd1", "datenschutz")) {
            assertThrows(
                    AccessDeniedException.class, () -> as(account, () -> replace(last, words, later(last))), account);
        }
    }

    private void assertRefused(String key, LawLine line, LawFacts facts, LocalDate from) {
        assertEquals(
                key,
                assertThrows(BusinessException.class, () -> clerk(() -> replace(line, facts, from)))
                        .getKey());
    }

    /** Far beyond what any other test asks for. */
    private static LocalDate later(LawLine line) {
        LocalDate far = LocalDate.of(2090, 1, 1);
        return line.valid().getFrom().isBefore(far)
                ? far
                : line.valid().getFrom().plusDays(1);
    }

    private LawLine latest(LawKind kind) throws Exception {
        return clerk(() -> law.of(kind)).stream()
                .filter(line -> line.valid().isOpen())
                .findFirst()
                .orElseThrow();
    }

    private Void replace(LawLine line, LawFacts facts, LocalDate from) {
        law.replace(line.kind(), line.id(), line.version(), facts, from);
        return null;
    }

    private static <T> T clerk(Callable<T> work) throws Exception {
        return as("unterkunft1", work);
    }
}
