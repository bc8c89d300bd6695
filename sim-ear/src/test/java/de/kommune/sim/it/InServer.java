package de.kommune.sim.it;

import de.kommune.sim.Awaits;
import de.kommune.sim.access.Department;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Arrays;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/**
 * A test that runs inside the server, beside the deployed EAR and on its classes. The test class says
 *
 * <pre>{@code @Deployment static WebArchive archive() { return InServer.archive(MyTest.class); } }</pre>
 *
 * reaches boundaries by {@code @EJB(lookup = "java:global/sim/sim-ejb/Persons")}, the schema by
 * {@code @Resource(lookup = "java:jboss/datasources/SimOwnerDS")}, and calls as a person of the demo town by {@link #as}.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class InServer {

    private static final String STRUCTURE = """
            <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.3">
              <deployment>
                <dependencies>
                  <module name="deployment.sim.ear"/>
                  <module name="deployment.sim.ear.sim-ejb.jar"/>
                  <module name="org.eclipse.persistence"/>
                  <module name="org.wildfly.security.elytron"/>
                </dependencies>
              </deployment>
            </jboss-deployment-structure>
            """;
    private static final String DOMAIN = "<jboss-web><security-domain>sim</security-domain></jboss-web>";

    protected static WebArchive archive(Class<?>... testClasses) {
        return ShrinkWrap.create(WebArchive.class, testClasses[0].getSimpleName() + ".war")
                .addClasses(InServer.class, Awaits.class)
                .addClasses(Arrays.asList(testClasses).toArray(Class<?>[]::new))
                .addAsWebInfResource(new StringAsset(STRUCTURE), "jboss-deployment-structure.xml")
                .addAsWebInfResource(new StringAsset(DOMAIN), "jboss-web.xml");
    }

    /** Does the work as that account of the demo town, signed in through the directory. */
    protected static <T> T as(String account, Callable<T> work) throws Exception {
        return SecurityDomain.getCurrent()
                .authenticate(account, new PasswordGuessEvidence("Demo.2026".toCharArray()))
                .runAs(work);
    }

    /** The transaction at hand works for that department, as one that began with a guarded call does. */
    protected static void workFor(Department department) throws NamingException {
        TransactionSynchronizationRegistry registry =
                InitialContext.doLookup("java:jboss/TransactionSynchronizationRegistry");
        registry.putResource("de.kommune.sim.databaseRole", department.databaseRole());
    }
}
