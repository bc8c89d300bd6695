package de.kommune.sim.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Finds free ports for tests, and says in one sentence which wanted port is taken. */
public final class FreePorts {

    private FreePorts() {}

    /** As many ports as a town has, none of which anybody listens on at the moment. */
    public static TownSettings.Ports any() {
        List<ServerSocket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 7; i++) {
                open.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return new TownSettings.Ports(
                    open.get(0).getLocalPort(),
                    open.get(1).getLocalPort(),
                    open.get(2).getLocalPort(),
                    open.get(3).getLocalPort(),
                    open.get(4).getLocalPort(),
                    open.get(5).getLocalPort(),
                    open.get(6).getLocalPort());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        } finally {
            open.forEach(FreePorts::close);
        }
    }

    /** Refuses a port that somebody listens on, with the property that chooses another. */
    static int require(int port, String whatFor, String property) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return port;
        } catch (IOException taken) {
            throw new TownException("Port " + port + " (" + whatFor + ") is taken by another program;"
                    + " choose another with -D" + property + "=<port>.");
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
