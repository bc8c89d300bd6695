package de.kommune.sim.housing.fees.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.housing.fees.entity.DayCount;
import de.kommune.sim.housing.fees.entity.FeeItem;
import de.kommune.sim.housing.fees.entity.FeeNotice;
import de.kommune.sim.housing.fees.entity.FeePrice;
import de.kommune.sim.housing.fees.entity.FeeStatute;
import de.kommune.sim.housing.fees.entity.FeeTariff;
import de.kommune.sim.housing.fees.entity.NoticeMonth;
import de.kommune.sim.housing.fees.entity.Payer;
import de.kommune.sim.housing.fees.entity.PayerGroup;
import de.kommune.sim.housing.fees.entity.TariffBasis;
import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class NoticeLetterTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 2);

    @Test
    void aNoticeCanBeArchivedReadAloudAndCountedAgain() throws Exception {
        byte[] pdf = PdfLetter.of(letter("142.42", "0.00", line()));
        Files.write(Path.of("target/fee-notice.pdf"), pdf);

        assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFUA_1));
        String words = words(pdf);
        assertTrue(words.contains("Betrag: 142,42 €"), words);
        assertTrue(words.contains("18 m² × 9,50 € ÷ 2 Personen im Zimmer × 10/31"), words);
        assertTrue(words.contains("bis zum 02.05.2026"), words);
        assertTrue(words.contains("Klage beim Verwaltungsgericht"), words);
    }

    @Test
    void whatIsLessThanBeforeIsACredit() {
        String letter = letter("100.00", "142.42", line());
        assertTrue(letter.contains("-42,42 €"), letter);
        assertTrue(letter.contains("wird Ihnen gutgeschrieben"), letter);
    }

    private static String letter(String now, String before, FeeItem line) {
        Person person = new Person(
                new PersonName(NameKind.PASSPORT, "Zahra", "Demo", DAY),
                PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990)));
        FeeNotice notice = new FeeNotice(
                "G2026-00001",
                person,
                Payer.SELF,
                null,
                List.of(new NoticeMonth(MARCH, new BigDecimal(before), new BigDecimal(now))),
                DAY,
                DAY.plusDays(30),
                "unterkunft1");
        return new NoticeLetter().of(notice, statute(), Map.of(MARCH, List.of(line)));
    }

    private static FeeItem line() {
        FeePrice price = new FeePrice(
                "Kaiserstr. 1",
                "4",
                TariffBasis.PER_SQUARE_METRE,
                new BigDecimal("9.50"),
                new BigDecimal("18.00"),
                2,
                "Satzung",
                PayerGroup.SELF_PAYER,
                Payer.SELF);
        return new FeeItem(price, MARCH, 10, 31, new BigDecimal("27.58"));
    }

    private static FeeStatute statute() {
        return new FeeStatute(
                "Gebührensatzung Unterkünfte (Beispiel)",
                "Ratsbeschluss vom 12.12.2023",
                DayCount.DAYS_OF_MONTH,
                "Gegen diesen Bescheid ist die Klage beim Verwaltungsgericht möglich.",
                LocalDate.of(2024, 1, 1),
                List.of(new FeeTariff(
                        PayerGroup.SELF_PAYER, null, TariffBasis.PER_SQUARE_METRE, new BigDecimal("9.50"))));
    }

    private static String words(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + ": " + fault.getMessage())
                    .toList();
        }
    }
}
