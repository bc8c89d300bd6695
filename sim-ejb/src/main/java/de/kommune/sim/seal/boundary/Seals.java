package de.kommune.sim.seal.boundary;

import de.kommune.sim.seal.entity.SealedText;
import de.kommune.sim.seal.policy.KeyRing;
import de.kommune.sim.seal.policy.SealingKey;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Optional;

/**
 * Seals and opens («Versiegelung»). No door for callers of their own: a boundary whose guard and row rule have let the
 * caller through uses it. Reads the keys once, at start; without a key the deployment stops with a sentence.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Seals {

    private KeyRing keys;

    @PostConstruct
    void readKeys() {
        String store = setting("sim.secrets.store")
                .orElseGet(() -> Path.of(setting("jboss.server.data.dir").orElse("."), "sim-secrets.p12")
                        .toString());
        try {
            keys = new KeyRing(CredentialStoreKeys.startingWith(
                    "seal-", store, setting("sim.secrets.password").orElse("not-set")));
        } catch (IllegalArgumentException | GeneralSecurityException unusable) {
            throw new IllegalStateException(
                    "SIM does not start: there is no key to seal notes with. Check sim.secrets.store and "
                            + "SIM_SECRETS_PASSWORD, and that the store has an entry seal-1 (docs/betrieb.md, "
                            + "\"Geheimnisse\"). Cause: " + unusable.getMessage(),
                    unusable);
        }
    }

    /** Resolved as the server resolves its own expressions: a property, else the environment. */
    private static Optional<String> setting(String name) {
        String environment = name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(environment)));
    }

    /**
     * Seals a text under the newest key.
     *
     * @param place what the text belongs to, such as {@code case-note:4711}; it opens there and nowhere else
     */
    public SealedText seal(String text, String place) {
        return sealBytes(text.getBytes(StandardCharsets.UTF_8), place);
    }

    /** Seals bytes under the newest key. */
    public SealedText sealBytes(byte[] content, String place) {
        SealingKey newest = keys.newest();
        return new SealedText(newest.number(), newest.seal(content, place));
    }

    /** What was sealed for that place; a text that was changed or moved does not open. */
    public String open(SealedText text, String place) {
        return new String(openBytes(text, place), StandardCharsets.UTF_8);
    }

    /** The bytes that were sealed for that place. */
    public byte[] openBytes(SealedText text, String place) {
        return keys.numbered(text.getKeyNo(), place).open(text.getSealed(), place);
    }

    /** The number of the key that seals now; rows under another wait for the nightly resealing. */
    public int newestKey() {
        return keys.newest().number();
    }
}
