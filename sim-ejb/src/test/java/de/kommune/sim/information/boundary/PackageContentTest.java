package de.kommune.sim.information.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.information.entity.EntryContent;
import de.kommune.sim.information.entity.Passage;
import de.kommune.sim.information.entity.RedactionGround;
import de.kommune.sim.information.entity.Section;
import de.kommune.sim.information.policy.ClearEntry;
import de.kommune.sim.information.policy.FileList;
import de.kommune.sim.information.policy.InformationLetter;
import de.kommune.sim.information.policy.KnownNames;
import de.kommune.sim.information.policy.NameFinder;
import de.kommune.sim.information.policy.PackageHead;
import de.kommune.sim.paper.PdfLetter;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PackageContentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final PackageHead HEAD = new PackageHead("Rahimi, Zahra", "P-7K3M-9XQ4", "2026-0147", DAY, DAY, 3);
    private static final List<String> GIVEN =
            List.of("Omid", "Nilufar", "Aylin", "Jörg", "Şükran", "Dʼarcy", "Łukasz", "Xan-Mai", "عمر", "ትርሓስ");
    private static final List<String> FAMILY =
            List.of("Kleinschmidt", "Yıldız", "Öztürk", "Baumgärtner", "Nguyễn", "Sant'Anna", "حداد", "Kowalczyk");
    private static final List<String> AROUND = List.of(
            "Gespräch mit %s über die Miete.",
            "%s hat angerufen",
            "(%s)",
            "„%s“ sagt: nein!",
            "Termin bei %s;\nneue Zeile",
            "Frau %s, Jobcenter",
            "%s",
            "heute %s und morgen %s",
            "E-Mail an %s.");

    @Test
    void noNameOfTheHouseholdSurvivesInTheEntriesWhateverIsWrittenAroundIt() {
        Random random = new Random(15);
        for (int run = 0; run < 2_000; run++) {
            String given = any(random, GIVEN);
            String family = any(random, FAMILY);
            String name = random.nextBoolean() ? given + " " + family : given;
            String text = sentences(random, name);
            ClearEntry entry = ClearEntry.of(Section.NOTE, proposed(text, List.of(given, family)), null);
            assertFalse(holds(entry.text(), given), () -> text + " -> " + entry.text());
            assertFalse(name.contains(" ") && holds(entry.text(), family), () -> text + " -> " + entry.text());
        }
    }

    @Test
    void noNameSurvivesInThePdfOrInTheJson() throws IOException {
        Random random = new Random(4);
        List<ClearEntry> entries = new ArrayList<>();
        for (int at = 0; at < 120; at++) {
            String text = sentences(random, any(random, GIVEN) + " " + any(random, FAMILY));
            entries.add(ClearEntry.of(Section.values()[at % Section.values().length], proposed(text, all()), null));
        }
        byte[] json = InformationJson.of(HEAD, entries);
        String pdf = text(PdfLetter.of(new InformationLetter(HEAD, entries).xhtml()));
        String read = new String(json, StandardCharsets.UTF_8);
        for (String name : all()) {
            assertFalse(holds(pdf, name), () -> name + " in the PDF");
            assertFalse(holds(read, name), () -> name + " in the JSON");
        }
        assertTrue(pdf.contains("geschwärzt"));
        assertTrue(pdf.contains("Rahimi, Zahra"), "the client's own name stays");
        assertTrue(read.contains("[geschwärzt]"));
    }

    @Test
    void theAnswerOnPaperCanBeArchivedAndReadAloud() throws Exception {
        EntryContent note = new EntryContent(
                DAY, "Notiz", "Mit Omid\ngesprochen", List.of(new Passage("Omid", RedactionGround.CHOSEN, true)), null);
        byte[] pdf = PdfLetter.of(new InformationLetter(
                        HEAD,
                        List.of(ClearEntry.of(Section.NOTE, note, null), ClearEntry.leftOut(Section.NOTE, "Grund")))
                .xhtml());
        Files.write(Path.of("target/information.pdf"), pdf);
        assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), faults(pdf, PDFAFlavour.PDFUA_1));
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

    @Test
    void whatIsLeftOutTellsItsReasonAndNothingElse() throws IOException {
        EntryContent secret =
                new EntryContent(DAY, "Brief von Omid", "Geheim", List.of(), null).without("Betrifft nur andere.");
        List<ClearEntry> entries = List.of(ClearEntry.leftOut(Section.DOCUMENT, secret.reason()));
        String pdf = text(PdfLetter.of(new InformationLetter(HEAD, entries).xhtml()));
        JsonObject entry = json(entries).getJsonArray("entries").getJsonObject(0);
        assertEquals("Betrifft nur andere.", entry.getString("leftOut"));
        assertFalse(entry.containsKey("title") || entry.containsKey("text") || entry.containsKey("day"));
        assertTrue(pdf.contains("Betrifft nur andere."));
        assertFalse(pdf.contains("Geheim") || pdf.contains("Omid"));
    }

    @Test
    void theJsonHasTheFormThatIsPromised() {
        List<ClearEntry> entries =
                List.of(new ClearEntry(Section.DOCUMENT, DAY, "Pass", "Art: Pass", null, "dokumente/001.pdf"));
        JsonObject answer = json(entries);
        assertEquals("sim-auskunft/1", answer.getString("schema"));
        assertEquals("P-7K3M-9XQ4", answer.getJsonObject("person").getString("personNo"));
        assertEquals("2026-11-03", answer.getString("received"));
        JsonObject entry = answer.getJsonArray("entries").getJsonObject(0);
        assertEquals("DOCUMENT", entry.getString("section"));
        assertEquals("Dokumente", entry.getString("label"));
        assertEquals("2026-11-03", entry.getString("day"));
        assertEquals("dokumente/001.pdf", entry.getString("file"));
        assertEquals(7, answer.getJsonArray("notices").size());
    }

    @Test
    void textThatLooksLikeMarkupStaysText() throws IOException {
        EntryContent content = new EntryContent(DAY, "A & B", "<b>fett</b> & \"so\" ${client}", List.of(), null);
        String pdf = text(PdfLetter.of(
                new InformationLetter(HEAD, List.of(ClearEntry.of(Section.NOTE, content, null))).xhtml()));
        assertTrue(pdf.contains("<b>fett</b> & \"so\""), pdf);
    }

    @Test
    void theContentOfAnEntryComesBackFromUnderSealAsItWas() {
        EntryContent content = new EntryContent(
                DAY,
                "Gespräch",
                "Mit \"Omid\"\nund mehr",
                List.of(new Passage("Omid", RedactionGround.HOUSEHOLD, true)),
                "Grund");
        assertEquals(content, EntryJson.read(EntryJson.write(content)));
        EntryContent closed = new EntryContent(null, "Verschlossene Notiz", null, List.of(), null);
        assertEquals(closed, EntryJson.read(EntryJson.write(closed)));
    }

    @Test
    void aFileThatWasChangedNoLongerFitsTheList() {
        FileList list = new FileList(Map.of("a.pdf", new byte[] {1}, "b.json", new byte[] {2}));
        assertEquals(2, list.text().lines().count());
        assertTrue(list.text().startsWith("4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a  a.pdf\n"));
        assertFalse(list.hash().equals(new FileList(Map.of("a.pdf", new byte[] {1}, "b.json", new byte[] {3})).hash()));
        assertFalse(list.hash().equals(new FileList(Map.of("a.pdf", new byte[] {1}, "c.json", new byte[] {2})).hash()));
    }

    private static EntryContent proposed(String text, List<String> names) {
        String composed = Gathered.composed(text);
        NameFinder finder = new NameFinder(
                new KnownNames(List.of("Zahra", "Rahimi"), List.of()).with(RedactionGround.HOUSEHOLD, names));
        return new EntryContent(DAY, "Notiz", composed, finder.in("Notiz\n" + composed), null);
    }

    private static String sentences(Random random, String name) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < 1 + random.nextInt(4); at++) {
            text.append(any(random, AROUND).replace("%s", name)).append(random.nextBoolean() ? " " : "\n");
        }
        return text.toString();
    }

    /** As a word of its own, in whatever case. */
    private static boolean holds(String text, String name) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{M}])" + Pattern.quote(Gathered.composed(name)) + "(?![\\p{L}\\p{M}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(GIVEN);
        all.addAll(FAMILY);
        return all;
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static JsonObject json(List<ClearEntry> entries) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(InformationJson.of(HEAD, entries)))) {
            return reader.readObject();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
