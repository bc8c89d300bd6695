package de.kommune.sim.documents.policy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdTest {

    private static final String HERE = "127.0.0.1";
    private static final int TIMEOUT = 5_000;
    /** The harmless text that every scanner reports, in two parts so that none reports this file. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @Test
    void theWholeContentIsSentAndFoundClean() throws IOException {
        byte[] content = new byte[200_000];
        new Random(7).nextBytes(content);
        try (ScannerOfTheTest scanner = new ScannerOfTheTest("stream: OK\0")) {
            assertNull(new Clamd(HERE, scanner.port(), TIMEOUT).findingIn(content));
            assertArrayEquals(content, scanner.received());
        }
    }

    @Test
    void whatIsFoundIsNamed() throws IOException {
        try (ScannerOfTheTest scanner = new ScannerOfTheTest("stream: Win.Test.EICAR_HDB-1 FOUND\0")) {
            assertEquals("Win.Test.EICAR_HDB-1", new Clamd(HERE, scanner.port(), TIMEOUT).findingIn(new byte[] {1}));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR\0", "UNKNOWN COMMAND\0", "", "stream: OK and more\0"})
    void anyOtherAnswerIsTroubleAndNotClean(String answer) throws IOException {
        try (ScannerOfTheTest scanner = new ScannerOfTheTest(answer)) {
            Clamd clamd = new Clamd(HERE, scanner.port(), TIMEOUT);
            assertThrows(IOException.class, () -> clamd.findingIn(new byte[] {1}));
        }
    }

    @Test
    void nobodyAtThePortIsTrouble() throws IOException {
        int free;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = closed.getLocalPort();
        }
        assertThrows(IOException.class, () -> new Clamd(HERE, free, TIMEOUT).findingIn(new byte[] {1}));
    }

    @Test
    void aScannerThatNeverAnswersIsTroubleInTime() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThrows(
                    IOException.class, () -> new Clamd(HERE, silent.getLocalPort(), 200).findingIn(new byte[] {1}));
        }
    }

    /** Against a real daemon, where one is told: -Dsim.clamd.test=host:port. */
    @Test
    void aRealScannerFindsTheTestVirusAndLetsAPdfPass() throws IOException {
        String[] address = System.getProperty("sim.clamd.test", "").split(":");
        Assumptions.assumeTrue(address.length == 2, "no clamd was named by sim.clamd.test");
        Clamd clamd = new Clamd(address[0], Integer.parseInt(address[1]), 60_000);

        assertNull(clamd.findingIn("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        assertNotNull(clamd.findingIn(EICAR.getBytes(StandardCharsets.US_ASCII)));
    }
}
