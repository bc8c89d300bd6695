package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.drafts.boundary.DraftErasure;
import de.kommune.sim.drafts.boundary.Drafts;
import de.kommune.sim.drafts.boundary.OfferedDraft;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

class DraftsTest extends InServer {

    private static final String FORM = "test.form";
    private static final String TYPED = "{\"fields\":{\"sentence\":\"Sie fürchtet den Bruder\"}}";

    @EJB(lookup = "java:global/sim/sim-ejb/Drafts")
    private Drafts drafts;

    @EJB(lookup = "java:global/sim/sim-ejb/DraftErasure")
    private DraftErasure erasure;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private final long subject = ThreadLocalRandom.current().nextLong(1, 1_000_000_000);

    @Deployment
    static WebArchive archive() {
        return archive(DraftsTest.class);
    }

    @Test
    void whatWasTypedIsOfferedToWhoTypedItAndToNobodyElse() throws Exception {
        keep("beratung1", TYPED);

        assertEquals(TYPED, offered("beratung1").orElseThrow().content());
        assertEquals(Optional.empty(), offered("beratung2"));
        assertEquals(Optional.empty(), offered("teamleitung"));
        assertEquals(
                subject,
                as("beratung1", () -> drafts.latest(FORM)).orElseThrow().subjectId());
    }

    @Test
    void aFormHasOneDraftForARecordAndItIsTheLatest() throws Exception {
        keep("beratung1", "erst");
        keep("beratung1", TYPED);

        assertEquals(TYPED, offered("beratung1").orElseThrow().content());
        assertEquals(1, count());
    }

    /** Who types how fast is nobody's business; that somebody began a draft, opened it and threw it away is told. */
    @Test
    void goingOnWithADraftLeavesNoLineInTheLog() throws Exception {
        long before = lines();
        keep("beratung1", "e");
        assertEquals(before + 1, lines());
        keep("beratung1", "erst");
        keep("beratung1", TYPED);
        assertEquals(before + 1, lines());

        assertEquals(TYPED, offered("beratung1").orElseThrow().content());
        assertEquals(before + 2, lines());
        assertThrows(BusinessException.class, () -> keep("beratung1", "x".repeat(60_001)));
        assertEquals(before + 3, lines(), "what fails is told");
    }

    /** What the doors to the drafts left there, and changes that no line tells of. */
    private long lines() throws SQLException {
        return number("select count(*) from access_log where action like 'Drafts.%' or action = 'Timer'");
    }

    @Test
    void aSavedFormHasNoDraftAnyMore() throws Exception {
        keep("beratung1", TYPED);
        as("beratung1", () -> {
            drafts.discard(FORM, subject);
            return null;
        });

        assertEquals(Optional.empty(), offered("beratung1"));
    }

    @Test
    void theDatabaseDoesNotKnowWhatWasTyped() throws Exception {
        keep("beratung1", TYPED);

        String stored = new String(stored(), StandardCharsets.UTF_8);
        assertFalse(stored.contains("Bruder"), stored);
    }

    @Test
    void aDraftThatNobodyCameBackToIsRemovedAtNight() throws Exception {
        keep("beratung1", TYPED);
        erasure.eraseOld();
        assertTrue(offered("beratung1").isPresent());

        execute("update draft set kept_at = kept_at - interval 8 day where subject_id = " + subject);
        erasure.eraseOld();
        assertEquals(0, count());
        assertEquals(
                1,
                number("select hits from access_log where action = 'DraftErasure.eraseOld' and account = 'sim'"
                        + " order by seq desc limit 1"));
    }

    @Test
    void anOddNameOrAnEndlessTextIsRefused() {
        assertEquals(
                "drafts.unreadable",
                assertThrows(BusinessException.class, () -> keep("beratung1", "x".repeat(60_001)))
                        .getKey());
        assertThrows(
                BusinessException.class,
                () -> as("beratung1", () -> {
                    drafts.keep("form; drop", subject, "x");
                    return null;
                }));
    }

    @Test
    void theOtherDepartmentsHaveNoDraftsHere() {
        for (String account : List.of("leistung1", "unterkunft1", "asd1", "datenschutz", "itbetrieb", "siga")) {
            assertThrows(AccessDeniedException.class, () -> keep(account, TYPED), account);
            assertThrows(AccessDeniedException.class, () -> offered(account), account);
        }
    }

    private void keep(String account, String content) throws Exception {
        as(account, () -> {
            drafts.keep(FORM, subject, content);
            return null;
        });
    }

    private Optional<OfferedDraft> offered(String account) throws Exception {
        return as(account, () -> drafts.about(FORM, subject));
    }

    private long count() throws SQLException {
        return number("select count(*) from draft where subject_id = " + subject);
    }

    private long number(String query) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private byte[] stored() throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select sealed from draft where subject_id = " + subject);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getBytes(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
