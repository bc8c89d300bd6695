package de.kommune.sim.takeover.intake.policy.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.takeover.intake.policy.cell.Consent;
import de.kommune.sim.takeover.intake.policy.cell.Country;
import de.kommune.sim.takeover.intake.policy.cell.ExportText;
import de.kommune.sim.takeover.intake.policy.cell.FamilyPosition;
import de.kommune.sim.takeover.intake.policy.cell.LegalBasis;
import de.kommune.sim.takeover.intake.policy.cell.PersonName;
import de.kommune.sim.takeover.intake.policy.cell.Phone;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import de.kommune.sim.takeover.intake.policy.cell.Remark;
import de.kommune.sim.takeover.intake.policy.cell.ResidenceCode;
import de.kommune.sim.takeover.intake.policy.cell.ResidenceStatus;
import de.kommune.sim.takeover.intake.policy.cell.Room;
import de.kommune.sim.takeover.intake.policy.cell.SensitiveHit.Topic;
import de.kommune.sim.takeover.intake.policy.cell.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    private static final ConsentReader CONSENTS = new ConsentReader(LocalDate.of(2021, 11, 30));

    @ParameterizedTest
    @ValueSource(strings = {"1,70103E+11", "1.70103E+11", "1,7E11", "1.70103456789E11", "1,70103e+011"})
    void aRoundedRegisterNumberIsNeverKept(String text) {
        for (RawCell cell : List.of(RawCell.text(text), RawCell.number(text))) {
            Reading<String> read = new AzrNumberReader().read(cell);
            assertNull(read.value());
            assertTrue(read.has("azr.scientific"));
            assertEquals(text, read.original());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "206192006762, 206192006762, NOTE",
        "206 192 006 762, 206192006762, REPAIRED",
        "AZR-Nr. 206192006762, 206192006762, REPAIRED",
        "206192006762.0, 206192006762, REPAIRED",
        "206192006762 / 168586758716, 206192006762, DOUBTFUL"
    })
    void aRegisterNumberHasTwelveDigits(String text, String number, Severity gravest) {
        Reading<String> read = new AzrNumberReader().read(RawCell.text(text));
        assertEquals(number, read.value());
        assertEquals(gravest != Severity.NOTE, read.has(Severity.REPAIRED));
        assertEquals(gravest == Severity.DOUBTFUL, read.has(Severity.DOUBTFUL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"20619200676", "2061920067", "1234", "2061920067621", "000000000000", "abc", "20619200676O"})
    void anythingElseIsNoRegisterNumber(String text) {
        Reading<String> read = new AzrNumberReader().read(RawCell.text(text));
        assertNull(read.value());
        assertTrue(read.has(Severity.INVALID));
    }

    @ParameterizedTest
    @CsvSource({
        "ja, CONSENT", "j, CONSENT", "J, CONSENT", "ja 12.11.2021, CONSENT", "ja (12.11.2021), CONSENT",
                "ja vom 12.11.21, CONSENT",
        "12.11.2021, CONSENT", "44512, CONSENT", "nein, NONE", "n, NONE", "'nein, verweigert', NONE",
                "nur Stammdaten, MASTER_DATA_ONLY",
        "ja (nur Stammdaten), MASTER_DATA_ONLY", "'', NONE", "-, NONE", "'ja, widerrufen am 1.11.2021', NONE"
    })
    void aConsentIsReadAsItIsMeant(String text, LegalBasis basis) {
        assertEquals(basis, CONSENTS.read(RawCell.text(text)).value().basis());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "evtl.", "ja?", "mündlich", "jain", "ja 31.02.2021", "s. Akte", "1", "nicht nein"})
    void whatIsNoUnmistakableConsentIsNone(String text) {
        Reading<Consent> read = CONSENTS.read(RawCell.text(text));
        assertFalse(read.isPresent());
        assertTrue(read.has("consent.unclear"));
    }

    @ParameterizedTest
    @CsvSource({
        "Syrien, SYR, 475",
        "syrisch, SYR, 475",
        "SYR, SYR, 475",
        "475, SYR, 475",
        "syr., SYR, 475",
        "SY, SYR, 475",
        "syrische, SYR, 475",
        "syrische Staatsangehörigkeit, SYR, 475",
        "D, DEU, 000",
        "0, DEU, 000",
        "000, DEU, 000",
        "deutsch, DEU, 000",
        "türk., TUR, 163",
        "Tuerkei, TUR, 163",
        "TÜRKEI, TUR, 163",
        "afghan., AFG, 423",
        "guineisch, GIN, 261",
        "staatenlos, XXA, 997",
        "ungeklärt, XXX, 998",
        "o.A., XXX, 999",
        "Elfenbeinküste, CIV, 231",
        "Côte d'Ivoire, CIV, 231",
        "Kongo, COG, 245",
        "iran., IRN, 439"
    })
    void aCitizenshipIsReadInAllItsForms(String text, String iso3, String key) {
        Country country = new CitizenshipReader().read(RawCell.text(text)).value();
        assertEquals(iso3, country.iso3());
        assertEquals(key, country.destatis());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis", "777", "gu.", "s", "syrrien"})
    void anUnknownCitizenshipIsNotGuessed(String text) {
        assertTrue(new CitizenshipReader().read(RawCell.text(text)).has("citizenship.unknown"));
    }

    @Test
    void ofSeveralCitizenshipsTheFirstIsReadAndTheCellDoubtful() {
        Reading<Country> read = new CitizenshipReader().read(RawCell.text("syrisch / türkisch"));
        assertEquals("SYR", read.value().iso3());
        assertTrue(read.has("citizenship.several"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Haddad;Ahmad;Haddad;Ahmad",
                "Haddad, Ahmad;;Haddad;Ahmad",
                ";Haddad, Ahmad;Haddad;Ahmad",
                "HADDAD;Maryam;Haddad;Maryam",
                "AL-HAMAD;Maryam;Al-Hamad;Maryam",
                "ŞAHİN;ÖMER;Şahin;Ömer",
                "haddad;ahmad;Haddad;Ahmad",
                "al-Hamad;Ahmad;al-Hamad;Ahmad",
                "?AHIN;?engül;?ahin;?engül",
                "O'NEIL;Ann;O'Neil;Ann",
                "-;Najib;'';Najib",
                "FNU;Najib;'';Najib"
            })
    void namesAreTidiedAndTheirLostLettersStayLost(String family, String given, String familyName, String givenNames) {
        PersonName name =
                name(family == null ? "" : family, given == null ? "" : given).value();
        assertEquals(familyName, name.familyName());
        assertEquals(givenNames, name.givenNames());
    }

    @Test
    void spacesOfAllKindsAreRemovedAndLettersComposed() {
        Reading<PersonName> read = name("\u00A0Mu\u0308ller\u200B ", "Ahmad  Ali");
        assertEquals(new PersonName("Ahmad Ali", "Müller"), read.value());
        assertTrue(read.has("name.spaces"));
    }

    @Test
    void whatIsOddAboutANameIsNamed() {
        assertTrue(name("Sa?in", "Ömer").has("name.lostCharacters"));
        assertTrue(name("Haddad2", "Ahmad").has("name.oddCharacters"));
        assertTrue(name("Haddad", "").has("name.onlyOne"));
        assertTrue(name("", "").has("name.missing"));
        assertTrue(name("=HYPERLINK(1)", "Ahmad").has("formulaText"));
    }

    private static Reading<PersonName> name(String family, String given) {
        return new NameReader().read(RawCell.text(family), RawCell.text(given));
    }

    @ParameterizedTest
    @CsvSource({
        "Duld., DULDUNG, ",
        "Duldung §60a, DULDUNG, 60a",
        "Gest., GESTATTUNG, ",
        "AE 25.2, AUFENTHALTSERLAUBNIS, 25 Abs. 2",
        "AE §25 Abs. 2, AUFENTHALTSERLAUBNIS, 25 Abs. 2",
        "AE 25 II, AUFENTHALTSERLAUBNIS, 25 Abs. 2",
        "§ 25 Abs. 3 AufenthG, AUFENTHALTSERLAUBNIS, 25 Abs. 3",
        "AE 24, AUFENTHALTSERLAUBNIS, 24",
        "AE §25b, AUFENTHALTSERLAUBNIS, 25b",
        "Fikt. §81, FIKTION, 81",
        "abgel. / Klage, ABGELEHNT_KLAGE, ",
        "NE, NIEDERLASSUNGSERLAUBNIS, ",
        "AE §25 Abs. 2 Satz 1, AUFENTHALTSERLAUBNIS, 25 Abs. 2",
        "BüMA, ANKUNFTSNACHWEIS, "
    })
    void aResidenceStatusIsReadFromFreeText(String text, ResidenceCode code, String section) {
        ResidenceStatus status =
                new ResidenceStatusReader().read(RawCell.text(text)).value();
        assertEquals(code, status.code());
        assertEquals(section, status.section());
    }

    @Test
    void anUnknownResidenceStatusIsNotGuessed() {
        assertTrue(new ResidenceStatusReader().read(RawCell.text("siehe Akte")).has("status.unknown"));
        assertTrue(new ResidenceStatusReader().read(RawCell.text("Blau 25.2")).has("status.unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        "0171/1234567, +491711234567",
        "+49 2129 000000, +492129000000",
        "0049 171 1234567, +491711234567",
        "+49 (0)171 1234567, +491711234567",
        "02129-12345, +49212912345",
        "1711234567, +491711234567",
        "+90 532 1234567, +905321234567"
    })
    void aTelephoneNumberComesOutInternational(String text, String number) {
        assertEquals(
                number,
                new PhoneReader().read(RawCell.text(text)).value().get(0).number());
    }

    @Test
    void telephoneNumbersInRemarksAreFoundAndDatesAreNot() {
        Remark remark = remark("Tel. Bruder 0151 2345678, geb. 01.02.1990, §25 Abs. 2, Az. 7233907-475");
        assertEquals(
                List.of("+491512345678"),
                remark.phones().stream().map(Phone::number).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'HIV pos., vertraulich!', HEALTH",
        "Depression, HEALTH",
        "in Behandlung Dr. H., HEALTH",
        "ist schwanger, HEALTH",
        "nach Schlaganfall gehbehindert, HEALTH",
        "laufendes Verfahren §242 StGB, OFFENCE",
        "war in U-Haft, OFFENCE",
        "wegen Ladendiebstahl angezeigt, OFFENCE",
        "wurde getauft, RELIGION",
        "lebt offen schwul, SEXUALITY",
        "Mitglied der Gewerkschaft, POLITICS",
        "häusliche Gewalt, VIOLENCE",
        "gilt als faul, JUDGEMENT"
    })
    void aRemarkThatTellsTooMuchIsMarkedWithTheReason(String text, Topic topic) {
        assertTrue(remark(text).sensitive().stream().anyMatch(hit -> hit.topic() == topic), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "braucht Dolmetscher (tel.)",
                "zuverlässig",
                "Termin ABH offen",
                "zieht evtl. nach Köln",
                "Wohnungssuche läuft, WBS beantragt",
                "Kind 2 ohne Kitaplatz\nNachfrage Jugendamt",
                "Tel. Bruder 0151 2345678",
                "Krankenkasse gewechselt",
                "Haftpflicht abgeschlossen",
                "=cmd|' /C calc'!A0",
                "Christian holt den Schlüssel",
                "Zeugnis anerkannt"
            })
    void anEverydayRemarkIsNotMarked(String text) {
        assertEquals(List.of(), remark(text).sensitive());
    }

    @Test
    void aRemarkIsKeptLetterByLetter() {
        String text = "  =HYPERLINK(\"file:///etc/passwd\";\"Akte\")\u00A0\n ";
        Reading<Remark> read = new RemarkReader().read(RawCell.text(text));
        assertEquals(text, read.value().text());
        assertTrue(read.has("remark.formula"));
    }

    private static Remark remark(String text) {
        return new RemarkReader().read(RawCell.text(text)).value();
    }

    @ParameterizedTest
    @CsvSource({"12/2a, 12, 2a", "7, 7, ", "Zi. 3/1, 3, 1"})
    void aRoomMayHavePlaces(String text, String room, String place) {
        assertEquals(new Room(room, place), TextReader.room(RawCell.text(text)).value());
    }

    @Test
    void aRoomThatBecameADateIsNoRoom() {
        assertTrue(TextReader.room(RawCell.date("44604", LocalDate.of(2022, 2, 12)))
                .has("room.date"));
    }

    @ParameterizedTest
    @CsvSource({
        "HV, HEAD",
        "Ehefr., SPOUSE",
        "Kind, CHILD",
        "Kind 2, CHILD",
        "Tochter, CHILD",
        "Oma, GRANDPARENT",
        "Schwester, SIBLING"
    })
    void aPositionInTheFamilyIsReadFromItsWord(String text, FamilyPosition position) {
        assertEquals(
                position, new FamilyPositionReader().read(RawCell.text(text)).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", " =1", "\u00A0=1", "\uFF1D1", "|calc"})
    void noTextLeavesAsAFormula(String text) {
        assertEquals("'" + text, ExportText.escapeForExport(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Haddad", "'=1", "1-2", "a=b", "  "})
    void ordinaryTextLeavesUnchanged(String text) {
        assertEquals(text, ExportText.escapeForExport(text));
    }
}
