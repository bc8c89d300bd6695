package de.kommune.sim.housing.orders.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.orders.entity.OrderKind;
import de.kommune.sim.housing.orders.entity.OrderPiece;
import de.kommune.sim.housing.orders.entity.OrderPlace;
import de.kommune.sim.housing.orders.entity.OrderTemplate;
import de.kommune.sim.housing.placement.entity.PlacementState;
import de.kommune.sim.paper.PdfLetter;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class OrderLetterTest {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 23);

    private final OrderLetter letter = new OrderLetter();

    @ParameterizedTest
    @EnumSource(OrderKind.class)
    void anOrderCanBeArchivedAndReadAloud(OrderKind kind) throws Exception {
        byte[] pdf =
                PdfLetter.of(letter.of(new OrderTemplate(kind, 1, wording(), true), facts("Frau <A> & Söhne", null)));
        assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFUA_1));
    }

    @Test
    void everythingThatAnOrderNeedsStandsInIt() throws Exception {
        String text = text(wording(), facts("Łukasz & <Söhne>", FROM.plusDays(6)));
        for (String said : List.of(
                "Einweisungsverfügung",
                "Łukasz & <Söhne>, 14.03.1991, Kaiserstraße 12, 2a, 1",
                "§ 14 OBG",
                "Wegen der Kündigung.",
                "bis zum 29.11.2026",
                "Rechtsbehelfsbelehrung",
                "Klage in einem Monat")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
        assertFalse(text.contains("{"), text);
    }

    @Test
    void whatNobodyHasCheckedSaysSo() {
        String draft = letter.of(new OrderTemplate(OrderKind.MOVE, 2, wording(), false), facts("A", null));
        String checked = letter.of(new OrderTemplate(OrderKind.MOVE, 2, wording(), true), facts("A", null));
        assertTrue(draft.contains("Der Wortlaut ist nicht geprüft"));
        assertFalse(checked.contains("Der Wortlaut ist nicht geprüft"));
        assertTrue(checked.contains("bis auf Weiteres"));
    }

    /** What a clerk types in curly brackets is her word, not a place. */
    @Test
    void aValueIsNeverReadAsAPlace() throws Exception {
        assertTrue(text(wording(), facts("{statute} $1", null)).contains("{statute} $1, 14.03.1991"));
    }

    @Test
    void aTemplateKeepsItsPlacesAndNamesNoOthers() {
        assertRefused("housing.orderTemplateWithout", OrderPiece.RULING, "Ich weise {person} ein.");
        assertRefused("housing.orderTemplateUnknown", OrderPiece.TERM, "bis {untill}");
        assertRefused("housing.orderTemplateEmpty", OrderPiece.REMEDY, " ");
    }

    @Test
    void theGermanNamesOfPlacesSayTheSameAsTheFormerOnes() {
        Map<OrderPiece, String> german = new EnumMap<>(OrderPiece.class);
        wording().forEach((piece, words) -> german.put(piece, OrderPlace.inGerman(words)));
        assertEquals("{Person}, {Geburtsdatum}, {Unterkunft}, {Zimmer}, {Platz}", german.get(OrderPiece.RULING));
        OrderLetter.OrderFacts facts = facts("Anna", FROM.plusDays(6));
        assertEquals(
                letter.of(new OrderTemplate(OrderKind.PLACEMENT, 1, wording(), true), facts),
                letter.of(new OrderTemplate(OrderKind.PLACEMENT, 1, german, true), facts));
        for (OrderPlace place : OrderPlace.values()) {
            assertEquals(place.written(), OrderPlace.inGerman(place.written()));
        }
    }

    @Test
    void aPlaceThatNobodyFillsIsNamedAsItWasWritten() {
        Map<OrderPiece, String> wording = wording();
        wording.put(OrderPiece.TERM, "bis {Anschrift}");
        BusinessException refused =
                assertThrows(BusinessException.class, () -> new OrderTemplate(OrderKind.PLACEMENT, 1, wording, true));
        assertEquals("housing.orderTemplateUnknown", refused.getKey());
        assertTrue(List.of(refused.getValues()).contains("{Anschrift}"));
    }

    @Test
    void whatIsOnlyKeptIsNotOrderedAndWhatLivesIsNotEnded() {
        assertFalse(OrderKind.PLACEMENT.fits(PlacementState.PROPOSED));
        assertTrue(OrderKind.PLACEMENT.fits(PlacementState.ORDERED));
        assertTrue(OrderKind.MOVE.fits(PlacementState.OCCUPIED));
        assertFalse(OrderKind.MOVE.fits(PlacementState.ENDED));
        assertFalse(OrderKind.ENDING.fits(PlacementState.OCCUPIED));
        assertTrue(OrderKind.ENDING.fits(PlacementState.ENDED));
    }

    private static void assertRefused(String key, OrderPiece piece, String words) {
        Map<OrderPiece, String> wording = wording();
        wording.put(piece, words);
        assertEquals(
                key,
                assertThrows(BusinessException.class, () -> new OrderTemplate(OrderKind.PLACEMENT, 1, wording, true))
                        .getKey());
    }

    private String text(Map<OrderPiece, String> wording, OrderLetter.OrderFacts facts) throws Exception {
        byte[] pdf = PdfLetter.of(letter.of(new OrderTemplate(OrderKind.PLACEMENT, 1, wording, true), facts));
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper);
        }
    }

    private static Map<OrderPiece, String> wording() {
        Map<OrderPiece, String> wording = new EnumMap<>(OrderPiece.class);
        wording.put(OrderPiece.TITLE, "Einweisungsverfügung");
        wording.put(OrderPiece.RULING, "{person}, {birthDate}, {facility}, {room}, {place}");
        wording.put(OrderPiece.REASONS, "{statute}\n\n{individual}");
        wording.put(OrderPiece.TERM, "vom {from} {until}");
        wording.put(OrderPiece.REMEDY, "{remedy}");
        return wording;
    }

    private static OrderLetter.OrderFacts facts(String person, LocalDate lastNight) {
        return new OrderLetter.OrderFacts(
                "50-2-1",
                FROM,
                person,
                "14.03.1991",
                "Kaiserstraße 12",
                "2a",
                "1",
                FROM,
                lastNight,
                "§ 14 OBG",
                "Klage in einem Monat",
                "Wegen der Kündigung.");
    }

    private static List<String> faults(byte[] letter, PDFAFlavour standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser pdf = Foundries.defaultInstance().createParser(new ByteArrayInputStream(letter), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(pdf).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + ": " + fault.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
