package de.kommune.sim.operations.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicReference;
import org.wildfly.security.auth.server.RealmIdentity;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;

/**
 * Asks whether people can sign in through the municipal directory («Verzeichnis») at all: connection, certificate,
 * service account and search, the way each sign-in goes. The sign-in page uses it to tell a wrong password from a
 * directory that is away; the log gets one sentence whenever the answer changes, first at the start.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DirectoryProbe {

    private static final Logger LOG = System.getLogger(DirectoryProbe.class.getName());
    /** Nobody's account: the search itself is the question. */
    private static final String NOBODY = "sim-directory-probe";

    private final AtomicReference<DirectoryTrouble> last = new AtomicReference<>(DirectoryTrouble.NONE);

    @PostConstruct
    void askAtTheStart() {
        reachable();
    }

    /** True when the directory takes the service account and answers a search. */
    public boolean reachable() {
        try {
            RealmIdentity nobody = SecurityDomain.getCurrent().getIdentity(NOBODY);
            try {
                nobody.exists();
            } finally {
                nobody.dispose();
            }
            report(DirectoryTrouble.NONE, null);
            return true;
        } catch (RealmUnavailableException away) {
            report(DirectoryTrouble.behind(away), away);
            return false;
        }
    }

    private void report(DirectoryTrouble now, RealmUnavailableException why) {
        if (last.getAndSet(now) == now) {
            return;
        }
        if (now == DirectoryTrouble.NONE) {
            LOG.log(Level.INFO, "The directory answers again; people can sign in.");
        } else {
            LOG.log(Level.ERROR, "Nobody can sign in: " + now.sentence() + " " + Causes.innermost(why));
        }
    }
}
