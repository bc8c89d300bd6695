package de.kommune.sim.reporting.separation.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.Department;
import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Role;
import de.kommune.sim.approvals.entity.ApprovalKind;
import de.kommune.sim.audit.entity.BreakReason;
import de.kommune.sim.audit.entity.ChainBreak;
import de.kommune.sim.audit.entity.LogCheck;
import de.kommune.sim.audit.entity.LogHead;
import de.kommune.sim.organisation.entity.FindingKind;
import de.kommune.sim.organisation.entity.Profession;
import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.reporting.separation.entity.ApprovalCount;
import de.kommune.sim.reporting.separation.entity.Grant;
import de.kommune.sim.reporting.separation.entity.Proof;
import de.kommune.sim.reporting.separation.entity.ProofHead;
import de.kommune.sim.reporting.separation.entity.RefusalCount;
import de.kommune.sim.reporting.separation.entity.RoleCheckState;
import de.kommune.sim.reporting.separation.entity.Sheet;
import de.kommune.sim.reporting.separation.entity.Sheet.Section;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What the proof says to whom, and that its paper can be archived and read aloud. */
class ProofTextTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 19, 0);
    private static final LogHead HEAD = new LogHead(1234567, "ab".repeat(32));
    private static final Grant READ_CASES = new Grant("sim_case", "SELECT", List.of());

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePaperCanBeArchivedAndReadAloud(boolean named) throws Exception {
        byte[] paper = PdfLetter.of(new ProofLetter().of(text(proof(named, longNames(), holds()), Locale.GERMAN)));
        Files.write(Path.of("target/separation-proof.pdf"), paper);
        assertEquals(List.of(), faults(paper, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), faults(paper, PDFAFlavour.PDFUA_1));
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("1234567"), text);
            assertEquals(named, text.contains("Berta <B> & Söhne"));
        }
    }

    @Test
    void everyKindHasItsWordsInBothLanguages() {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Sheet sheet = text(proof(true, Map.of(), holds()), language);
            assertEquals(10, sheet.sections().size());
            assertEquals(
                    Permission.values().length,
                    section(sheet, "permissions").rows().size());
            assertFalse(sheet.toString().contains("''"), "an apostrophe is doubled");
            assertFalse(sheet.toString().contains("{"), "a value is missing");
        }
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertEquals(keys("words.properties"), keys("words_en.properties"));
    }

    @Test
    void theDatabaseIsSaidToBeTightOnlyWhileItIs() {
        Map<Department, List<Grant>> tight = Map.of(
                Department.COUNSELLING,
                List.of(READ_CASES, new Grant("person", "SELECT", List.of())),
                Department.OFFICE,
                List.of(
                        new Grant("person", "SELECT", List.of()),
                        new Grant("house_ban", "SELECT", List.of()),
                        new Grant("access_log", "INSERT", List.of())),
                Department.OPERATIONS,
                List.of(new Grant("house_ban", "SELECT", List.of("key_no"))),
                Department.DATA_PROTECTION,
                List.of(new Grant("access_log", "SELECT", List.of())));
        assertTrue(said(tight, "grants").startsWith("Rechte der Abteilung 50-2 an Fällen, Notizen und allen anderen"));
    }

    /** Every table that somebody else may use counts as counselling's, also one that nobody has thought of yet. */
    @ParameterizedTest
    @CsvSource({"COUNSELLING,sim_case", "COUNSELLING,table_of_tomorrow", "ASD,asd_package", "DATA_PROTECTION,change_log"
    })
    void aRightOf502AtATableOfOthersIsNamed(Department owner, String table) {
        Grant part = new Grant(table, "UPDATE", List.of("id"));
        String open = said(
                Map.of(owner, List.of(new Grant(table, "SELECT", List.of())), Department.OFFICE, List.of(part)),
                "grants");
        assertTrue(open.contains("hat Rechte an diesen Tabellen der Beratung: " + table + "."), open);
    }

    @Test
    void readingTheLogOrEverythingIsNamedToo() {
        for (Grant wide :
                List.of(new Grant("access_log", "SELECT", List.of()), new Grant("*", "ALL PRIVILEGES", List.of()))) {
            Map<Department, List<Grant>> grants = Map.of(
                    Department.DATA_PROTECTION,
                    List.of(new Grant("access_log", "SELECT", List.of())),
                    Department.OFFICE,
                    List.of(wide));
            assertTrue(said(grants, "grants").contains("gilt deshalb zurzeit nicht"), wide.table());
        }
    }

    @Test
    void whatBothSidesCanReadIsNamed() {
        Grant country = new Grant("country", "SELECT", List.of());
        String said = said(
                Map.of(Department.COUNSELLING, List.of(READ_CASES, country), Department.OFFICE, List.of(country)),
                "grants");
        assertTrue(said.contains("Beratung kann 2 Tabellen lesen, die Abteilung 50-2 1. Davon können beide 1 lesen."));
        assertTrue(said.contains("Diese Tabellen können beide lesen: country."), said);
    }

    @Test
    void thatTheDatabaseDoesNotTellRowsApartIsSaid() {
        List<Grant> people = List.of(new Grant("person", "SELECT", List.of()));
        String apart = "beachtet das Programm und nicht die Datenbank";
        assertTrue(said(Map.of(Department.COUNSELLING, people, Department.OFFICE, people), "grants")
                .contains(apart));
        assertFalse(said(Map.of(Department.COUNSELLING, people), "grants").contains(apart));
    }

    @Test
    void aBrokenChainIsNotPraised() {
        LogCheck broken = new LogCheck(NOW, 6, HEAD, new ChainBreak(7, BreakReason.CHANGED));
        Section chain = section(text(proof(false, Map.of(), broken), Locale.GERMAN), "chain");
        assertTrue(chain.statements().get(0).contains("gerissen, zuerst bei Zeile 7"));
    }

    /** Whatever is not named here is of one side only, also a permission that nobody has thought of yet. */
    @Test
    void nothingElseIsAllowedToRolesOfBothSides() {
        Set<Permission> ofBoth = EnumSet.noneOf(Permission.class);
        for (Permission permission : Permission.values()) {
            if (!Collections.disjoint(permission.roles(), Profession.SOCIAL_WORK.roles())
                    && !Collections.disjoint(permission.roles(), Profession.ADMINISTRATION.roles())) {
                ofBoth.add(permission);
            }
        }
        assertEquals(
                EnumSet.of(
                        Permission.SIGNED_IN,
                        Permission.PERSON_READ,
                        Permission.PERSON_WRITE,
                        Permission.DUPLICATE_REVIEW,
                        Permission.HANDOFF_READ,
                        Permission.HANDOFF_WRITE,
                        Permission.COMPETENCE_READ, // about nobody
                        Permission.COMPETENCE_WRITE,
                        Permission.POST_READ,
                        Permission.POST_WRITE),
                ofBoth);
    }

    @Test
    void noRoleOf502MayDoAnythingWithCasesOrNotes() {
        for (Permission permission : Permission.values()) {
            if (permission.name().matches("(CASE|NOTE|CLOCK|TAKEOVER)_.*")) {
                assertTrue(
                        Collections.disjoint(permission.roles(), Profession.ADMINISTRATION.roles()), permission.name());
            }
        }
    }

    @Test
    void theServersAnswerIsReadToTheLastColumn() {
        assertEquals(
                List.of(
                        new Grant("case_note", "SELECT", List.of("id", "key_no")),
                        new Grant("case_note", "UPDATE", List.of("key_no")),
                        new Grant("person", "SELECT", List.of()),
                        new Grant("person", "INSERT", List.of())),
                new GrantReader()
                        .read(List.of(
                                "GRANT USAGE ON *.* TO `sim_system`",
                                "GRANT SELECT (`key_no`, `id`), UPDATE (`key_no`) ON `sim`.`case_note` TO `sim_system`",
                                "GRANT SELECT, INSERT ON `sim`.`person` TO `sim_system`")));
    }

    @Test
    void aLineOfTheServerThatCannotBeReadIsNotLeftOut() {
        for (String line :
                List.of("GRANT `other` TO `sim_office`", "GRANT SELECT; ON `sim`.`person` TO `sim_office`")) {
            assertThrows(IllegalArgumentException.class, () -> new GrantReader().read(List.of(line)), line);
        }
    }

    private static String said(Map<Department, List<Grant>> grants, String section) {
        return String.join(
                " ",
                section(text(proof(false, grants, holds()), Locale.GERMAN), section)
                        .statements());
    }

    private static Sheet text(Proof proof, Locale language) {
        return new ProofText(language).of(proof);
    }

    private static Section section(Sheet sheet, String id) {
        return sheet.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<Department, List<Grant>> longNames() {
        return Map.of(
                Department.SYSTEM,
                List.of(new Grant("emergency_opening_count", "UPDATE", List.of("id", "key_no", "sealed"))));
    }

    private static LogCheck holds() {
        return new LogCheck(NOW, 1234567, HEAD, null);
    }

    /** One of every kind that there is. */
    private static Proof proof(boolean named, Map<Department, List<Grant>> grants, LogCheck check) {
        Map<Role, List<String>> holders = new EnumMap<>(Role.class);
        Arrays.stream(Role.values()).forEach(role -> holders.put(role, List.of(named ? "Berta <B> & Söhne" : "")));
        Map<String, Long> findings = new TreeMap<>();
        Arrays.stream(FindingKind.values()).forEach(kind -> findings.put(kind.name(), 2L));
        return new Proof(
                new ProofHead(named, LocalDate.of(2026, 8, 25), LocalDate.of(2026, 11, 22), NOW),
                holders,
                1,
                grants,
                Optional.empty(),
                List.of("CONFLICT", "PASSWORD", "SIGN_IN", "READ", "PRINT", "CHANGE").stream()
                        .map(kind -> new RefusalCount("BENEFIT_CLERK", "OFFICE", kind, 3))
                        .toList(),
                4,
                new RoleCheckState(NOW, 13, findings),
                Arrays.stream(ApprovalKind.values())
                        .map(kind -> new ApprovalCount(kind.name(), "REQUESTED", 1))
                        .toList(),
                new Proof.Chain(HEAD, Optional.of(check)));
    }

    private static List<String> keys(String file) {
        try (Scanner lines = new Scanner(ProofText.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            return lines.useDelimiter("\n")
                    .tokens()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replaceFirst("=.*", ""))
                    .toList();
        }
    }

    private static List<String> faults(byte[] letter, PDFAFlavour standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser pdf = Foundries.defaultInstance().createParser(new ByteArrayInputStream(letter), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(pdf).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + ": " + fault.getMessage())
                    .toList();
        }
    }
}
