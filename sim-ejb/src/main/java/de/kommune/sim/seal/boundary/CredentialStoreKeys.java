package de.kommune.sim.seal.boundary;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.HashMap;
import java.util.Map;
import org.wildfly.security.auth.server.IdentityCredentials;
import org.wildfly.security.credential.PasswordCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;
import org.wildfly.security.credential.store.impl.KeyStoreCredentialStore;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.ClearPassword;

/**
 * Reads secrets out of the server's credential store («Speicher für Geheimnisse»), the same file and password that
 * {@code config/wildfly/secrets.cli} names. Elytron hands a deployment no open store, so the file is opened once more.
 */
public final class CredentialStoreKeys {

    private static final Provider[] PASSWORDS = {WildFlyElytronPasswordProvider.getInstance()};

    private CredentialStoreKeys() {}

    /** All entries whose name begins so, with their secret. */
    public static Map<String, String> startingWith(String prefix, String file, String password)
            throws GeneralSecurityException {
        CredentialStore store = CredentialStore.getInstance(
                KeyStoreCredentialStore.KEY_STORE_CREDENTIAL_STORE,
                WildFlyElytronCredentialStoreProvider.getInstance());
        store.initialize(
                Map.of("location", file, "create", "false", "keyStoreType", "PKCS12", "modifiable", "false"),
                protectedBy(password),
                PASSWORDS);
        Map<String, String> found = new HashMap<>();
        for (String entry : store.getAliases()) {
            if (entry.startsWith(prefix)) {
                PasswordCredential secret = store.retrieve(entry, PasswordCredential.class);
                found.put(
                        entry,
                        new String(secret.getPassword(ClearPassword.class).getPassword()));
            }
        }
        return found;
    }

    private static CredentialStore.ProtectionParameter protectedBy(String password) {
        ClearPassword clear = ClearPassword.createRaw(ClearPassword.ALGORITHM_CLEAR, password.toCharArray());
        return new CredentialStore.CredentialSourceProtectionParameter(
                IdentityCredentials.NONE.withCredential(new PasswordCredential(clear)));
    }
}
