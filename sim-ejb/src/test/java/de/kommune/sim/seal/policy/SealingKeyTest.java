package de.kommune.sim.seal.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SealingKeyTest {

    private static final String PLACE = "case_note:1";
    private static final Random CHANCE = new Random();

    private final SealingKey key = new SealingKey(1, bytes(32));

    @RepeatedTest(50)
    void whatWasSealedOpensAtItsPlace() {
        byte[] content = bytes(CHANCE.nextInt(5000));

        assertArrayEquals(content, key.open(key.seal(content, PLACE), PLACE));
    }

    @RepeatedTest(50)
    void anyChangedBitBreaksTheSeal() {
        byte[] sealed = key.seal(bytes(1 + CHANCE.nextInt(40)), PLACE);
        sealed[CHANCE.nextInt(sealed.length)] ^= (byte) (1 << CHANCE.nextInt(8));

        assertTrue(refused(() -> key.open(sealed, PLACE)).contains(PLACE));
    }

    @Test
    void aTextCopiedToAnotherRowDoesNotOpenThere() {
        byte[] sealed = key.seal(text("Frau A hat Angst"), PLACE);

        assertThrows(SealBrokenException.class, () -> key.open(sealed, "case_note:2"));
    }

    @Test
    void theSameTextNeverLooksTheSame() {
        assertFalse(Arrays.equals(key.seal(text("ja"), PLACE), key.seal(text("ja"), PLACE)));
    }

    @Test
    void aSealAddsTwentyEightBytes() {
        assertEquals(10 + 28, key.seal(text("zehn Byte!"), PLACE).length);
    }

    @Test
    void aCutTextDoesNotOpen() {
        assertThrows(SealBrokenException.class, () -> key.open(new byte[27], PLACE));
    }

    @Test
    void theHighestNumberSealsAndAllOthersOpen() {
        String first = base64(32);
        byte[] old = new KeyRing(Map.of("seal-9", first)).newest().seal(text("früher"), PLACE);

        KeyRing ring = new KeyRing(Map.of("seal-9", first, "seal-10", base64(32), "db-app", "kein Schlüssel"));

        assertEquals(10, ring.newest().number());
        assertArrayEquals(text("früher"), ring.numbered(9, PLACE).open(old, PLACE));
    }

    @Test
    void aMissingKeyIsNamed() {
        KeyRing ring = new KeyRing(Map.of("seal-2", base64(32)));

        assertTrue(refused(() -> ring.numbered(1, PLACE)).contains("seal-1"));
    }

    @Test
    void aStoreWithoutAProperKeyIsRefusedWithASentence() {
        assertEquals("the credential store has no entry seal-1", unusable(Map.of("db-app", "x")));
        assertTrue(unusable(Map.of("seal-1", base64(16))).contains("32 bytes"));
        assertTrue(unusable(Map.of("seal-1", "§§§")).contains("seal-1 is not 32 bytes in Base64"));
    }

    private static String refused(Executable opening) {
        return assertThrows(SealBrokenException.class, opening).getMessage();
    }

    private static String unusable(Map<String, String> entries) {
        return assertThrows(IllegalArgumentException.class, () -> new KeyRing(entries))
                .getMessage();
    }

    private static String base64(int length) {
        return Base64.getEncoder().encodeToString(bytes(length));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        CHANCE.nextBytes(bytes);
        return bytes;
    }
}
