package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.authorities.competence.boundary.CompetenceAnswer;
import de.kommune.sim.authorities.competence.boundary.CompetenceLine;
import de.kommune.sim.authorities.competence.boundary.Competences;
import de.kommune.sim.authorities.competence.entity.CompetenceDays;
import de.kommune.sim.authorities.competence.entity.CompetenceFacts;
import de.kommune.sim.authorities.competence.entity.Decider;
import de.kommune.sim.codes.entity.Language;
import de.kommune.sim.common.BusinessException;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Who decides what: by the law of the day that counts, on both sides of the wall alike. */
class CompetencesTest extends InServer {

    @EJB(lookup = "java:global/sim/sim-ejb/Competences")
    private Competences competences;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(CompetencesTest.class);
    }

    @Test
    void everyMatterHasSomebodyWhoDecidesTodayAndItIsNeverTheCounsellingService() throws Exception {
        List<CompetenceLine> all = as("beratung1", () -> competences.list());

        assertTrue(all.size() >= 20, "only " + all.size());
        all.forEach(line -> {
            assertFalse(
                    line.facts().getAuthority().contains("SIM"), line.facts().getAuthority());
            assertFalse(line.facts().getSource().isBlank());
        });
        assertEquals(
                List.of("Bezirksregierung Arnsberg"),
                all.stream()
                        .filter(line -> line.matter().getCode().equals("ASSIGNMENT"))
                        .map(line -> line.facts().getAuthority())
                        .toList());
    }

    @Test
    void theDatabaseKnowsNoSideThatCounselsAmongThoseWhoDecide() throws Exception {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(
                    SQLException.class,
                    () -> statement.executeUpdate("update competence set decider = 'COUNSELLING' where id = 1"));
            assertTrue(refused.getMessage().contains("ck_competence_decider"), refused.getMessage());
        }
    }

    /** First title up to 31 March 2025: job centre; later: section 50-2. */
    @Test
    void aFamilyFromUkraineWithTitlesOnBothSidesOfTheChangeHasTwoAnswers() throws Exception {
        assertEquals(
                Decider.OTHER,
                ukraine(LocalDate.of(2025, 3, 31)).competence().facts().getDecider());
        assertEquals(
                Decider.OFFICE_50_2,
                ukraine(LocalDate.of(2025, 4, 1)).competence().facts().getDecider());
    }

    private CompetenceAnswer ukraine(LocalDate title) throws Exception {
        return ask("BENEFITS_UKRAINE", new CompetenceDays(null, title, null, null));
    }

    /** Applied for before 12 June 2026 and decided after: the former law goes on holding. */
    @Test
    void asylumLawIsThatOfTheDayOfTheApplication() throws Exception {
        LocalDate received = LocalDate.of(2026, 7, 1);
        CompetenceAnswer before = ask("ASYLUM", new CompetenceDays(LocalDate.of(2026, 6, 11), null, null, received));
        CompetenceAnswer after = ask("ASYLUM", new CompetenceDays(LocalDate.of(2026, 6, 12), null, null, received));

        assertTrue(before.competence().facts().getStatute().contains("§§ 3, 4"));
        assertFalse(before.competence().facts().isUncertain());
        assertTrue(after.competence().facts().getStatute().contains("2024/1348"));
        assertTrue(after.competence().facts().isUncertain());
        assertEquals(LocalDate.of(2026, 7, 15), before.answering().remedy().lastDay());
    }

    /** Three days until the end of 2024, four since; the day on which it truly came goes before. */
    @Test
    void aPostedLetterCountsAsReceivedByTheLawOfTheDayOfPosting() throws Exception {
        assertEquals(LocalDate.of(2025, 1, 3), posted(LocalDate.of(2024, 12, 31), null));
        assertEquals(LocalDate.of(2025, 1, 6), posted(LocalDate.of(2025, 1, 2), null));
        assertEquals(LocalDate.of(2025, 1, 9), posted(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 9)));
        CompetenceAnswer unknown = ask("RESIDENCE_TITLE", CompetenceDays.NONE);
        assertNull(unknown.answering().remedy());
        assertEquals(LocalDate.now(), unknown.lawOf());
    }

    private LocalDate posted(LocalDate posted, LocalDate received) throws Exception {
        return ask("RESIDENCE_TITLE", new CompetenceDays(null, null, posted, received))
                .days()
                .receivedOn();
    }

    private CompetenceAnswer ask(String matter, CompetenceDays days) throws Exception {
        return as("leistung1", () -> competences.ask(matter, days));
    }

    @Test
    void aDayBeforeAnythingWasWrittenDownIsAnsweredWithASentence() {
        BusinessException refused = assertThrows(
                BusinessException.class,
                () -> ask("ASYLUM", new CompetenceDays(LocalDate.of(2010, 1, 1), null, null, null)));
        assertEquals("authorities.competenceNotKept", refused.getKey());
    }

    @Test
    void theNextVersionHoldsFromItsDayOnAndTheFormerOneBefore() throws Exception {
        CompetenceLine last = newest("KITA_PLACE");
        LocalDate from = later(last);
        CompetenceFacts facts = last.facts();
        facts.setAuthority(" Jugendamt, erfunden ");
        as("teamleitung", () -> replace(last, facts, from));

        List<CompetenceLine> versions = as("unterkunft1", () -> competences.versions("KITA_PLACE"));
        assertEquals("Jugendamt, erfunden", versions.get(0).facts().getAuthority());
        assertEquals(from, versions.get(1).valid().getTo());
        assertEquals(last.facts().getAuthority(), versions.get(1).facts().getAuthority());
        assertEquals("common.staleChange", key(() -> replace(last, facts, from.plusDays(1))));
    }

    @Test
    void whatIsHalfIsRefused() throws Exception {
        CompetenceLine last = newest("SCHOOL_PLACE");
        CompetenceFacts nobody = last.facts();
        nobody.setAuthority(" ");
        CompetenceFacts endless = last.facts();
        endless.setRemedyAmount(25);
        CompetenceFacts nowhere = last.facts();
        nowhere.setRemedyBody(null);
        CompetenceFacts urgent = last.facts();
        urgent.setUrgentAmount(1);
        List<String> keys = Stream.of(nobody, endless, nowhere, urgent)
                .map(facts -> key(() -> replace(last, facts, later(last))))
                .collect(Collectors.toList());
        assertEquals(
                List.of(
                        "authorities.competenceIncomplete",
                        "authorities.remedyTooLong",
                        "authorities.remedyIncomplete",
                        "authorities.urgentIncomplete"),
                keys);
        assertEquals(
                "common.versionBefore",
                key(() -> replace(last, last.facts(), last.valid().getFrom())));
    }

    @Test
    void checkingNotesWhoComparedItAndWhen() throws Exception {
        CompetenceLine last = newest("TOLERATION");
        as("leistung2", () -> check(last));
        assertEquals("leistung2", newest("TOLERATION").checkedBy());
        assertEquals(LocalDate.now(), newest("TOLERATION").checkedOn());
    }

    @Test
    void theLetterComesInTheLanguagesOfTheConsentForms() throws Exception {
        List<Language> languages = as("beratung2", () -> competences.languages());
        assertEquals(9, languages.size());
        CompetenceDays days = new CompetenceDays(null, null, null, LocalDate.of(2026, 7, 1));
        for (String account : List.of("beratung1", "unterkunft1", "ehrenamt")) {
            byte[] pdf = as(account, () -> competences.letter("BENEFITS_ASYLUM", days, "ukr"));
            assertTrue(pdf.length > 10_000, account);
        }
    }

    @Test
    void onlyTheTeamLeadAndTheBenefitsDeskKeepIt() throws Exception {
        CompetenceLine last = newest("REMOVAL");
        for (String account :
                List.of("beratung1", "unterkunft1", "ehrenamt", "datenschutz", "itbetrieb", "siga", "asd1")) {
            assertThrows(
                    AccessDeniedException.class,
                    () -> as(account, () -> replace(last, last.facts(), later(last))),
                    account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> check(last)), account);
        }
    }

    private Void replace(CompetenceLine line, CompetenceFacts facts, LocalDate from) {
        competences.replace(line.matter().getCode(), line.version(), facts, from);
        return null;
    }

    private Void check(CompetenceLine line) {
        competences.check(line.matter().getCode(), line.version());
        return null;
    }

    private CompetenceLine newest(String matter) throws Exception {
        return as("leistung1", () -> competences.versions(matter)).get(0);
    }

    /** So late that no other test meets it. */
    private static LocalDate later(CompetenceLine line) {
        LocalDate far = LocalDate.of(2095, 1, 1);
        return line.valid().getFrom().isBefore(far)
                ? far
                : line.valid().getFrom().plusDays(1);
    }

    private String key(Callable<Void> work) {
        return assertThrows(BusinessException.class, () -> as("teamleitung", work))
                .getKey();
    }
}
