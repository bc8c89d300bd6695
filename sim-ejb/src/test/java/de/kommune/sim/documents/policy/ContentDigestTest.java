package de.kommune.sim.documents.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentDigestTest {

    /** RFC 4231, test case 2. */
    @Test
    void itIsTheKeyedHashOfTheStandard() {
        assertEquals(
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                ContentDigest.of(bytes("what do ya want for nothing?"), bytes("Jefe")));
    }

    @Test
    void underAnotherKeyTheSameContentIsNotKnownAgain() {
        assertNotEquals(
                ContentDigest.of(bytes("Bescheid"), bytes("one")), ContentDigest.of(bytes("Bescheid"), bytes("two")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
