package de.kommune.sim.housing.bans.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.housing.bans.entity.BanGround;
import de.kommune.sim.housing.bans.entity.BanSpan;
import de.kommune.sim.housing.bans.policy.BanLetter.BanFacts;
import de.kommune.sim.paper.PdfLetter;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
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

class BanLetterTest {

    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 23, 18, 0);

    private final BanLetter letter = new BanLetter();

    @Test
    void aBanCanBeArchivedAndReadAloud() throws Exception {
        byte[] pdf = PdfLetter.of(letter.of(facts(BanSpan.of(START, null), false)));
        assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFUA_1));
    }

    @Test
    void itSaysWhereWhyHowLongAndWhatCanBeDone() throws Exception {
        String words = words(facts(BanSpan.of(START, START.plusHours(24)), true));
        for (String said : List.of(
                "Łukasz & <Söhne>",
                "Unterkunft Kaiserstraße 12",
                "ab dem 23.11.2026, 18:00 Uhr bis zum 24.11.2026, 18:00 Uhr",
                "beruht auf dem Hausrecht",
                "Anlass: Gewalt.",
                "Am Abend kam es zu einer Schlägerei.",
                "Klage in einem Monat")) {
            assertTrue(words.contains(said), said + " in " + words);
        }
        assertTrue(!words.contains("Entwurf"), words);
    }

    @Test
    void withoutAnEndItSaysFromWhenOnOneCanBeAskedFor() throws Exception {
        String words = words(facts(BanSpan.of(START, null), false));
        assertTrue(words.contains("bis auf Weiteres. Ab dem 23.05.2027 können Sie beantragen"), words);
        assertTrue(words.contains("Der Wortlaut ist nicht geprüft"), words);
    }

    @ParameterizedTest
    @EnumSource(BanGround.class)
    void everyGroundHasAWord(BanGround ground) {
        BanFacts facts = new BanFacts(
                "1", LocalDate.of(2026, 11, 23), "A", "B", ground, BanSpan.of(START, null), "C", "D", "E", 6, true);
        assertTrue(!letter.of(facts).contains("Anlass: null"));
    }

    private static BanFacts facts(BanSpan span, boolean checked) {
        return new BanFacts(
                "50-2-H-1",
                LocalDate.of(2026, 11, 23),
                "Łukasz & <Söhne>",
                "Kaiserstraße 12",
                BanGround.VIOLENCE,
                span,
                "Am Abend kam es zu einer Schlägerei.",
                "dem Hausrecht",
                "Klage in einem Monat",
                6,
                checked);
    }

    private String words(BanFacts facts) throws Exception {
        try (PDDocument paper = Loader.loadPDF(PdfLetter.of(letter.of(facts)))) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
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
