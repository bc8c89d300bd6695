package de.kommune.sim.documents.policy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** Speaks clamd's INSTREAM to one caller, on a free port of this machine, and gives one answer. */
final class ScannerOfTheTest implements AutoCloseable {

    private final ServerSocket door;
    private final CompletableFuture<byte[]> received;

    ScannerOfTheTest(String answer) throws IOException {
        door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        received = CompletableFuture.supplyAsync(() -> serve(answer));
    }

    private byte[] serve(String answer) {
        try (Socket caller = door.accept()) {
            DataInputStream in = new DataInputStream(caller.getInputStream());
            String command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
            if (!command.equals("zINSTREAM\0")) {
                throw new IllegalStateException("no INSTREAM: " + command);
            }
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.writeBytes(in.readNBytes(length));
            }
            caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return content.toByteArray();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** What the caller sent, once it has sent all. */
    byte[] received() {
        return received.join();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
