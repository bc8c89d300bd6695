package de.kommune.sim.town;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreePortsTest {

    @Test
    void aPortThatIsTakenIsNamedWithTheProperty() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            TownException refusal =
                    assertThrows(TownException.class, () -> FreePorts.require(port, "pages", "sim.port.http"));
            assertEquals(
                    "Port " + port + " (pages) is taken by another program;"
                            + " choose another with -Dsim.port.http=<port>.",
                    refusal.getMessage());
        }
    }

    @Test
    void aFreePortIsTakenAsItIsWanted() {
        int free = FreePorts.any().http();
        assertEquals(free, FreePorts.require(free, "pages", "sim.port.http"));
    }

    @Test
    void noTwoPortsOfATownAreTheSame() {
        TownSettings.Ports ports = FreePorts.any();
        assertEquals(
                7,
                Set.of(
                                ports.http(),
                                ports.https(),
                                ports.management(),
                                ports.database(),
                                ports.directory(),
                                ports.mail(),
                                ports.mails())
                        .size());
    }
}
