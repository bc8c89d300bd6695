package de.kommune.sim.matrix;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** Each account signed in once through the directory, for the thousands of calls that follow. */
final class Identities {

    private final SecurityDomain domain = SecurityDomain.getCurrent();
    private final Map<String, SecurityIdentity> signedIn = new ConcurrentHashMap<>();

    <T> T as(String account, Callable<T> work) throws Exception {
        return identity(account).runAs(work);
    }

    private SecurityIdentity identity(String account) throws RealmUnavailableException {
        if (account == null) {
            return domain.getAnonymousSecurityIdentity();
        }
        SecurityIdentity known = signedIn.get(account);
        if (known == null) {
            known = domain.authenticate(account, new PasswordGuessEvidence(Asker.PASSWORD.toCharArray()));
            signedIn.put(account, known);
        }
        return known;
    }
}
