package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.matrix.PageStatements;
import de.kommune.sim.matrix.Visit;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A page costs a few statements, however much there is to show on it. */
@TestMethodOrder(OrderAnnotation.class)
class PageStatementsTest extends InServer {

    @Deployment
    static WebArchive archive() {
        return archive(PageStatementsTest.class, SentStatements.class, SentSql.class)
                .addPackage(PageStatements.class.getPackage());
    }

    @Test
    @Order(1)
    void theRecordsAreMade() throws Exception {
        PageStatements.prepare();
    }

    @Test
    @RunAsClient
    @Order(2)
    void noPageSendsMoreThanTwelveStatements() throws Exception {
        Map<String, Long> counted = PageStatements.count("../PageStatementsTest/statements");
        counted.forEach((page, number) -> System.out.println("[statements] " + number + " " + page));
        assertTrue(counted.size() >= 190, () -> counted.size() + " pages opened");
        tell(counted);
        List<String> tooMany = counted.entrySet().stream()
                .filter(page -> page.getValue() > PageStatements.MOST)
                .map(page -> page.getValue() + " statements: " + page.getKey())
                .toList();
        assertEquals(List.of(), tooMany);
    }

    /** Which statements they are, where there are many; an installed database lets nobody look on as root. */
    private static void tell(Map<String, Long> counted) throws Exception {
        if (Boolean.getBoolean("sim.installed")) {
            return;
        }
        try (Connection root = SentSql.root()) {
            for (Map.Entry<String, Long> page : counted.entrySet()) {
                if (page.getValue() > PageStatements.MOST) {
                    String[] opened = page.getKey().split(" ", 3);
                    Visit visit = Visit.of(opened[1]);
                    visit.get(opened[2]);
                    System.out.println("[statements] of " + page.getKey());
                    SentSql.during(root, () -> visit.get(opened[2]))
                            .forEach(statement -> System.out.println("[statements]   " + statement));
                }
            }
        }
    }
}
