package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.Awaits;
import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.cases.notes.boundary.Notes;
import de.kommune.sim.cases.notes.entity.NoteLevel;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.seal.boundary.CredentialStoreKeys;
import de.kommune.sim.seal.boundary.SealKeys;
import de.kommune.sim.seal.boundary.SealUse;
import de.kommune.sim.seal.policy.SealingKey;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The change of a key: what lies under the older of the town's two keys comes under the newer, and still opens. */
class SealKeysTest extends InServer {

    private static final int OLDER = 1;
    private static final int NEWER = 2;

    @EJB(lookup = "java:global/sim/sim-ejb/SealKeys")
    private SealKeys keys;

    @EJB(lookup = "java:global/sim/sim-ejb/Notes")
    private Notes notes;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(SealKeysTest.class, Awaits.class);
    }

    @Test
    void whatLiesUnderAnOlderKeyComesUnderTheNewestAndABrokenSealStopsNobody() throws Exception {
        long broken = write();
        long note = write();
        assertEquals(NEWER, keyOf(note));
        lay(note, olderKey().seal("aus früherer Zeit".getBytes(StandardCharsets.UTF_8), "case_note:" + note));
        lay(broken, olderKey().seal(new byte[] {1}, "case_note:0"));
        assertEquals("aus früherer Zeit", as("beratung1", () -> notes.open(note)));
        assertTrue(uses().contains(new SealUse("case_note", OLDER, 2, false)), uses().toString());

        as("itbetrieb", () -> {
            keys.reseal();
            return null;
        });
        Awaits.until(Duration.ofMinutes(1), () -> keyOf(note), key -> key == NEWER);

        assertEquals("aus früherer Zeit", as("beratung1", () -> notes.open(note)));
        assertEquals(OLDER, keyOf(broken));
        lay(broken, null);
        assertFalse(uses().stream().anyMatch(use -> use.table().equals("case_note") && !use.current()));
    }

    @Test
    void onlyOperationsSeeToTheKeys() {
        for (String account : List.of("beratung1", "teamleitung", "leistung1", "datenschutz")) {
            assertThrows(AccessDeniedException.class, () -> as(account, keys::uses), account);
        }
    }

    private long write() throws Exception {
        return as("beratung1", () -> {
            PersonName name = new PersonName(NameKind.PASSPORT, "Siglinde", "Siegel", LocalDate.now());
            PersonFacts facts = PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1991));
            long person = persons.register(new Person(name, facts)).getId();
            long simCase = cases.open(new NewCase(person, TargetGroup.REFUGEE, null, LocalDate.now(), null))
                    .getId();
            return notes.write(simCase, NoteLevel.TEAM, "neu", null).getId();
        });
    }

    private List<SealUse> uses() throws Exception {
        return as("itbetrieb", keys::uses);
    }

    private static SealingKey olderKey() throws Exception {
        Map<String, String> secrets = CredentialStoreKeys.startingWith(
                "seal-", System.getProperty("sim.secrets.store"), System.getenv("SIM_SECRETS_PASSWORD"));
        return new SealingKey(OLDER, Base64.getDecoder().decode(secrets.get("seal-" + OLDER)));
    }

    /** Puts bytes into the row as if they had lain there since the time of the older key; without bytes, removes it. */
    private void lay(long note, byte[] sealed) throws SQLException {
        String sql = sealed == null
                ? "delete from case_note where id = ?"
                : "update case_note set key_no = " + OLDER + ", sealed = ? where id = ?";
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            if (sealed != null) {
                statement.setBytes(1, sealed);
            }
            statement.setLong(sealed == null ? 1 : 2, note);
            assertEquals(1, statement.executeUpdate());
        }
    }

    private int keyOf(long note) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement select = connection.prepareStatement("select key_no from case_note where id = ?")) {
            select.setLong(1, note);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
