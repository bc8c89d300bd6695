package de.kommune.sim.takeover.staging.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.paper.file.ReadLimits;
import de.kommune.sim.takeover.entity.RowBasis;
import de.kommune.sim.takeover.entity.RowKind;
import de.kommune.sim.takeover.entity.RowOutcome;
import de.kommune.sim.takeover.intake.policy.row.FileDates;
import de.kommune.sim.takeover.intake.policy.row.RowInterpreter;
import de.kommune.sim.takeover.intake.policy.table.ColumnMapping;
import de.kommune.sim.takeover.intake.policy.table.TakeoverFileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowDraftingTest {

    private static final String LIST = """
            lfd_nr;Name;Vorname;geb.;AZR;Familie_Nr;Beginn Betreuung;Ende Betreuung;Betreuer;Bemerkung;Einwilligung
            1;Haddad;Rania;12.03.1984;170000000017;7;01.02.2019;lfd.;Brandt;hat Diabetes;ja
            2;Haddad;Omar;12.03.1984;170000000018;7;01.02.2019;lfd.;Brandt;hat Diabetes;nur Stammdaten
            3;Haddad;Aisha;12.03.1984;170000000019;7;01.02.2019;lfd.;Brandt;hat Diabetes;nein

            4;;;12.03.1984;;7;01.02.2019;lfd.;Brandt;hat Diabetes;ja
            Summe;4;;;;;;;;;
            """;

    @TempDir
    private Path folder;

    @Test
    void everyLineHasExactlyOneOutcome() throws IOException {
        assertEquals(
                List.of(
                        RowOutcome.HEADER,
                        RowOutcome.TAKEN_OVER,
                        RowOutcome.TAKEN_OVER,
                        RowOutcome.QUARANTINED,
                        RowOutcome.BLANK,
                        RowOutcome.REFUSED,
                        RowOutcome.TOTAL),
                drafts().stream().map(DraftRow::outcome).toList());
    }

    @Test
    void consentLetsEverythingThroughAndSealsTheRemark() throws IOException {
        DraftRow draft = drafts().get(1);
        assertEquals(RowBasis.CONSENT, draft.basis());
        assertTrue(draft.remark().sensitive());
        assertFalse(draft.cells().contains("Diabetes"), draft.cells());
        assertTrue(draft.cells().contains("Brandt"), draft.cells());
    }

    @Test
    void masterDataOnlyKeepsTheDaysAndNoContent() throws IOException {
        DraftRow draft = drafts().get(2);
        assertEquals(LocalDate.of(2019, 2, 1), draft.care().from());
        assertEquals("7", draft.person().familyNo());
        assertNull(draft.remark());
        assertFalse((draft.cells() + draft.findings()).contains("Brandt"));
    }

    @Test
    void withoutConsentNothingButTheIdentityIsLeft() throws IOException {
        DraftRow draft = drafts().get(3);
        assertEquals("Aisha", draft.person().givenNames());
        assertEquals("170000000019", draft.person().azrNo());
        assertNull(draft.person().familyNo());
        assertNull(draft.care());
        assertNull(draft.remark());
        assertFalse((draft.cells() + draft.findings()).matches(".*(Brandt|2019|Diabetes).*"), draft.cells());
    }

    @Test
    void aRowWithoutANameIsRefusedAndNothingOfItIsKeptApart() throws IOException {
        DraftRow draft = drafts().get(5);
        assertEquals("NO_NAME", draft.reason());
        assertNull(draft.remark());
        assertNull(draft.person());
    }

    @Test
    void aLineIsRecognisedAgainByItsPlaceAndContent() throws IOException {
        assertEquals(drafts().get(1).place().hash(), drafts().get(1).place().hash());
        assertNotEquals(drafts().get(1).place().hash(), drafts().get(2).place().hash());
        assertEquals(RowKind.DATA, drafts().get(1).kind());
    }

    private List<DraftRow> drafts() throws IOException {
        Path file = Files.write(folder.resolve("liste.csv"), LIST.getBytes(StandardCharsets.UTF_8));
        List<DraftRow> drafts = new ArrayList<>();
        try (TakeoverFileReader reader = TakeoverFileReader.open(file, "liste.csv", ReadLimits.standard())) {
            ColumnMapping mapping = ColumnMapping.propose(reader.headers());
            RowInterpreter interpreter = new RowInterpreter(mapping, FileDates.of(LocalDate.of(2021, 11, 30)));
            RowDrafting drafting = new RowDrafting(1, "00", mapping, interpreter);
            reader.forEachRemaining(row -> drafts.add(drafting.draft(row)));
        }
        return drafts;
    }
}
