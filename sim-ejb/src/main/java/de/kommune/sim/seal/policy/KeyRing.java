package de.kommune.sim.seal.policy;

import java.util.Base64;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All keys that this server holds («Schlüsselbund»). The one with the highest number seals; every other still opens what it
 * sealed, until the nightly resealing has brought all rows under the newest.
 */
public final class KeyRing {

    private static final Pattern ENTRY = Pattern.compile("seal-([1-9]\\d{0,5})");

    private final NavigableMap<Integer, SealingKey> keys = new TreeMap<>();

    /**
     * @param entries entry of the credential store to its secret; entries other than {@code seal-<number>} are not ours
     * @throws IllegalArgumentException with a sentence for the administrator where there is no key, or one is not 32 bytes
     *     in Base64
     */
    public KeyRing(Map<String, String> entries) {
        entries.forEach((name, secret) -> {
            Matcher entry = ENTRY.matcher(name);
            if (entry.matches()) {
                int number = Integer.parseInt(entry.group(1));
                keys.put(number, new SealingKey(number, decoded(name, secret)));
            }
        });
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("the credential store has no entry seal-1");
        }
    }

    private static byte[] decoded(String name, String secret) {
        try {
            return Base64.getDecoder().decode(secret.strip());
        } catch (IllegalArgumentException garbled) {
            throw new IllegalArgumentException("the entry " + name + " is not 32 bytes in Base64", garbled);
        }
    }

    /** The key that seals now. */
    public SealingKey newest() {
        return keys.lastEntry().getValue();
    }

    /** The key of that number; a row whose key was taken away too early breaks the seal. */
    public SealingKey numbered(int number, String place) {
        SealingKey key = keys.get(number);
        if (key == null) {
            throw new SealBrokenException(
                    "What lies at " + place + " needs the entry seal-" + number
                            + ", which the credential store no longer has",
                    null);
        }
        return key;
    }
}
