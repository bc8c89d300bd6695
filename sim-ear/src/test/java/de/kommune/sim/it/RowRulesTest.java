package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.matrix.BoundaryRun;
import de.kommune.sim.matrix.MixedData;
import jakarta.annotation.Resource;
import jakarta.transaction.UserTransaction;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Lists and single records ask with the same words, in every feature that does not show every row to everybody. */
class RowRulesTest extends InServer {

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(RowRulesTest.class).addPackage(BoundaryRun.class.getPackage());
    }

    @Test
    void whateverAListShowsCanBeOpenedAndWhatNoListShowsCannot() throws Exception {
        assertEquals(List.of(), MixedData.differences(transaction, owner));
    }
}
