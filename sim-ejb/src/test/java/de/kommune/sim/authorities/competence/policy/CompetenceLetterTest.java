package de.kommune.sim.authorities.competence.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.authorities.competence.entity.CompetenceDays;
import de.kommune.sim.authorities.competence.entity.CompetenceFacts;
import de.kommune.sim.authorities.competence.entity.Decider;
import de.kommune.sim.authorities.competence.entity.Remedy;
import de.kommune.sim.authorities.competence.entity.Sentence.Piece;
import de.kommune.sim.authorities.competence.policy.CompetenceLetter.Column;
import de.kommune.sim.common.deadline.DeadlineUnit;
import de.kommune.sim.paper.LetterLanguage;
import de.kommune.sim.paper.PdfFaults;
import de.kommune.sim.paper.PdfLetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class CompetenceLetterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 16);
    private static final Pattern SENTENCE = Pattern.compile("\\('(\\w{3})', '([A-Z_]+)', '((?:[^']|'')*)', 'DRAFT'\\)");

    /** A letter that no font has would be printed as a crossed box. */
    @ParameterizedTest
    @ValueSource(strings = {"eng", "fra", "tur", "ukr", "kmr", "ara", "prs", "tir"})
    void theLetterSaysEverythingInEachLanguageAndCanBeReadAloud(String language) throws Exception {
        byte[] pdf = PdfLetter.of(letter(language));
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/competence-" + language + ".pdf"), pdf);
        String printed = words(pdf);

        for (Piece piece : List.of(Piece.NEXT, Piece.ACTION, Piece.URGENT, Piece.HELP)) {
            for (String word :
                    shipped(language).get(piece).replaceAll("\\{\\w+}", " ").split("[\\s\\p{Punct}،።፡፦؟()’]+")) {
                assertTrue(printed.contains(folded(word)), piece + ": " + word + " is missing in " + printed);
            }
        }
        assertEquals(List.of(), PdfFaults.of(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), PdfFaults.of(pdf, PDFAFlavour.PDFUA_1));
    }

    @Test
    void itNamesWhoDecidesAndTheLastDaysInGerman() throws Exception {
        String printed = words(PdfLetter.of(letter("deu")));

        for (String words : List.of(
                "Darüber entscheidet: Bundesamt & Co",
                "Die Beratungsstelle der Stadt entscheidet darüber nicht",
                "30.11.2026", // two weeks
                "23.11.2026", // one week
                "klagen beim: Verwaltungsgericht Düsseldorf")) {
            assertTrue(printed.contains(folded(words)), words + " is missing in " + printed);
        }
        assertFalse(printed.contains("Widerspruch"), printed);
        assertFalse(printed.contains("Entwurf"), printed);
        assertFalse(printed.contains("{"), printed);
    }

    @Test
    void whatNobodyKnowsIsLeftOut() throws Exception {
        CompetenceFacts facts = facts();
        String printed = words(PdfLetter.of(new CompetenceLetter()
                .of(
                        facts,
                        CompetenceDays.NONE,
                        new RemedyDeadlines().of(facts, null),
                        List.of(column("deu"), column("eng")),
                        TODAY)));

        assertFalse(printed.contains("Antrag wurde gestellt"), printed);
        assertFalse(printed.contains("letzte Tag"), printed);
        assertTrue(printed.contains("Die Frist steht am Ende des Bescheids"), printed);
        assertTrue(printed.contains("vereidigte Übersetzung prüfen"), printed);
    }

    private static String letter(String language) throws IOException {
        CompetenceFacts facts = facts();
        List<Column> columns =
                language.equals("deu") ? List.of(column("deu")) : List.of(column("deu"), column(language));
        CompetenceDays days = new CompetenceDays(LocalDate.of(2025, 3, 1), null, null, RECEIVED);
        return new CompetenceLetter().of(facts, days, new RemedyDeadlines().of(facts, RECEIVED), columns, TODAY);
    }

    private static CompetenceFacts facts() {
        CompetenceFacts facts = new CompetenceFacts();
        facts.setDecider(Decider.OTHER);
        facts.setAuthority("Bundesamt & Co");
        facts.setStatute("§ 31 AsylG");
        facts.setForm("persönlich");
        facts.setDuration("sechs Monate");
        facts.setWhatNext("Anhörung");
        facts.setToDo("Briefe mitbringen");
        facts.setRemedy(Remedy.ACTION);
        facts.setRemedyAmount(2);
        facts.setRemedyUnit(DeadlineUnit.WEEKS);
        facts.setUrgentAmount(1);
        facts.setUrgentUnit(DeadlineUnit.WEEKS);
        facts.setRemedyBody("Verwaltungsgericht Düsseldorf");
        facts.setRemedyStatute("§ 74 AsylG");
        return facts;
    }

    private static Column column(String language) throws IOException {
        return new Column(new LetterLanguage(language), "Asylantrag", shipped(language), !language.equals("deu"));
    }

    /** The sentences as the migration brings them. */
    private static Map<Piece, String> shipped(String language) throws IOException {
        String sql;
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            sql = Files.readString(files.filter(file -> file.toString().endsWith("__competence.sql"))
                    .findFirst()
                    .orElseThrow());
        }
        Map<Piece, String> sentences = new EnumMap<>(Piece.class);
        for (Matcher row = SENTENCE.matcher(sql); row.find(); ) {
            if (row.group(1).equals(language)) {
                sentences.put(Piece.valueOf(row.group(2)), row.group(3).replace("''", "'"));
            }
        }
        assertEquals(Piece.values().length, sentences.size(), language);
        return sentences;
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return folded(new PDFTextStripper().getText(document));
        }
    }

    /** Letters in the shapes of their places in a word are the same letters. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ");
    }
}
