package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.matrix.BoundaryRun;
import de.kommune.sim.matrix.Ear;
import jakarta.annotation.Resource;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Who may what, tried in full: the matrix test («Matrixtest»). docs/adr/0009 tells how its fields come about. */
@TestMethodOrder(OrderAnnotation.class)
class MatrixTest extends InServer {

    @Resource
    private UserTransaction transaction;

    @Deployment
    static WebArchive archive() throws IOException {
        return archive(MatrixTest.class)
                .addPackage(BoundaryRun.class.getPackage())
                .addAsResource(new StringAsset(String.join("\n", new Ear().ejbClasses())), BoundaryRun.CLASSES);
    }

    @Test
    @Order(1)
    void everyBoundaryAnswersEverybodyAsTheTableSays() throws Exception {
        assertEquals(List.of(), BoundaryRun.run(transaction));
    }
}
