package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.documents.boundary.Documents;
import de.kommune.sim.documents.boundary.NewDocument;
import de.kommune.sim.matrix.Answer;
import de.kommune.sim.matrix.Handover;
import de.kommune.sim.matrix.Visit;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A paper of a case leaves the server only once the log has the line about it. */
@TestMethodOrder(OrderAnnotation.class)
class PreviewTest extends InServer {

    private static final String ADDRESS = "preview-address";
    private static final String WORDS = "words of the paper ";

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Documents")
    private Documents documents;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(PreviewTest.class).addPackage(Handover.class.getPackage());
    }

    @Test
    @Order(1)
    void thereIsAPaperThatFillsNoBufferAndALogThatTakesNoLineAboutIt() throws Exception {
        byte[] paper = ("%PDF-1.7\n" + WORDS.repeat(50_000)).getBytes(StandardCharsets.US_ASCII);
        LocalDate today = LocalDate.now();
        long id = as("beratung1", () -> {
            PersonName name = new PersonName(NameKind.PASSPORT, "Paula", "Papier", today);
            long person = persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990))))
                    .getId();
            long simCase = cases.open(new NewCase(person, TargetGroup.REFUGEE, null, today, null))
                    .getId();
            String token = UUID.randomUUID().toString();
            return documents
                    .add(simCase, new NewDocument("PASSPORT", "Pass", today, null, paper, token))
                    .getId();
        });
        Handover.inside().leave(ADDRESS, List.of("documents/show.xhtml?id=" + id));
        execute("alter table access_log add constraint ck_access_log_preview check (record_id is null or record_id <> "
                + id + " or action <> 'Documents.content' or outcome <> 'DONE')");
    }

    @Test
    @Order(2)
    @RunAsClient
    void nothingOfItIsSent() throws Exception {
        Answer answer = Visit.of("beratung1").get(address());
        assertEquals(500, answer.status());
        assertFalse(answer.body().contains(WORDS));
    }

    @Test
    @Order(3)
    void theLogTakesLinesAgain() throws Exception {
        execute("alter table access_log drop constraint if exists ck_access_log_preview");
    }

    @Test
    @Order(4)
    @RunAsClient
    void nowItIsSent() throws Exception {
        Answer answer = Visit.of("beratung1").get(address());
        assertEquals(200, answer.status());
        assertTrue(answer.body().startsWith("%PDF-1.7\n" + WORDS));
    }

    private static String address() throws Exception {
        return Handover.outside().lines(ADDRESS).get(0);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
