package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.audit.boundary.MatrixRuns;
import de.kommune.sim.audit.entity.MatrixRun;
import de.kommune.sim.matrix.BoundaryRun;
import de.kommune.sim.matrix.Ear;
import de.kommune.sim.matrix.Effects;
import de.kommune.sim.matrix.PageRun;
import de.kommune.sim.matrix.Report;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Who may what, tried in full: the matrix test («Matrixtest»). docs/adr/0009 tells how its fields come about. */
@TestMethodOrder(OrderAnnotation.class)
class MatrixTest extends InServer {

    /** Outside of the server, from one part of the run to the next. */
    private static PageRun pages;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService hands;

    @Deployment
    static WebArchive archive() throws IOException {
        return archive(MatrixTest.class)
                .addPackage(BoundaryRun.class.getPackage())
                .addAsResource(new StringAsset(String.join("\n", new Ear().ejbClasses())), BoundaryRun.CLASSES);
    }

    @EJB(lookup = "java:global/sim/sim-ejb/MatrixRuns")
    private MatrixRuns runs;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Test
    @Order(1)
    void everyBoundaryAnswersEverybodyAsTheTableSays() throws Exception {
        assertEquals(List.of(), BoundaryRun.run(transaction, hands));
        new Effects(owner).begin();
    }

    @Test
    @RunAsClient
    @Order(2)
    void everyPageAndEveryCommandAnswersEverybodyAsTheTableSays() throws Exception {
        pages = new PageRun();
        assertEquals(List.of(), pages.pagesAndForbiddenCommands());
    }

    @Test
    @Order(3)
    void noneOfTheseCommandsHasChangedAnything() throws Exception {
        assertEquals(List.of(), new Effects(owner).ofForbiddenCommands());
    }

    @Test
    @RunAsClient
    @Order(4)
    void noCommandReachesARecordWhoseNumberWasPutIntoTheAddress() throws Exception {
        assertEquals(List.of(), pages.tamperedCommands());
    }

    @Test
    @Order(5)
    void noRecordOfTheOtherSideHasChanged() throws Exception {
        assertEquals(List.of(), new Effects(owner).ofTamperedCommands());
    }

    @Test
    @RunAsClient
    @Order(6)
    void theReportIsWrittenAndSpeaksOfNoLeak() throws Exception {
        String line = Report.write();
        System.out.println(line);
        Report.effort().forEach(System.out::println);
        assertTrue(line.endsWith("leaks: 0"), line);
    }

    @Test
    @Order(7)
    void whatTheBuildWroteCanBeRecordedAndRead() throws Exception {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(Report.statement()));
            assertEquals(0, statement.executeUpdate(Report.statement()), "loading it twice does no harm");
        }
        for (String account : List.of("datenschutz", "teamleitung", "siga")) {
            MatrixRun latest = as(account, () -> runs.latest()).orElseThrow();
            assertEquals(0, latest.getLeaks(), account);
            assertTrue(latest.getCells() > 1000, account);
        }
    }
}
