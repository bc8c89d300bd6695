package de.kommune.sim.documents.policy;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * By what the same content is known again («Erkennungsmerkmal»). A plain hash would tell whoever sees the database that a known
 * paper lies there; this one needs a key.
 */
public final class ContentDigest {

    private static final String HMAC = "HmacSHA256";

    private ContentDigest() {}

    /** In 64 hexadecimal digits. */
    public static String of(byte[] content, byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return HexFormat.of().formatHex(mac.doFinal(content));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
