package de.kommune.sim.seal.policy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One key and what it does («Schlüssel»): AES-256 in GCM mode (NIST SP 800-38D). Each sealing has a nonce of its own, which
 * stands before the text; the tag stands behind it. The place that a text belongs to is authenticated with it, so that
 * a sealed text copied to another row does not open there.
 */
public final class SealingKey {

    private static final String METHOD = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int number;
    private final SecretKey key;

    /**
     * @param number what rows name the key by, from 1 on
     * @param material 32 bytes of chance; anything else is refused
     */
    public SealingKey(int number, byte[] material) {
        if (material.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "A key has " + KEY_BYTES + " bytes, key " + number + " has " + material.length);
        }
        this.number = number;
        key = new SecretKeySpec(material, "AES");
    }

    public int number() {
        return number;
    }

    /** Seals for that place; the same content never gives the same bytes twice. */
    public byte[] seal(byte[] content, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(content);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java cannot do " + METHOD, missing);
        }
    }

    /** What was sealed for that place; anything changed on the way, or another place, breaks the seal. */
    public byte[] open(byte[] sealed, String place) {
        if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            throw new SealBrokenException("What lies at " + place + " is too short for a sealed text", null);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        System.arraycopy(sealed, 0, nonce, 0, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (AEADBadTagException broken) {
            throw new SealBrokenException("The seal at " + place + " is broken", broken);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java cannot do " + METHOD, missing);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(METHOD);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
