package de.kommune.sim.documents.policy;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a ClamAV daemon about a file («Virenprüfung»), by its command INSTREAM: the content in pieces, each with its length in
 * four bytes before it, and a piece of no length at the end. Whatever is not a plain «OK» or «FOUND» is trouble, never «clean».
 */
public final class Clamd {

    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 4_096;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final InetSocketAddress address;
    private final int timeoutMillis;

    /** @param timeoutMillis how long to wait for the connection, and for each answer */
    public Clamd(String host, int port, int timeoutMillis) {
        this.address = new InetSocketAddress(host, port);
        this.timeoutMillis = timeoutMillis;
    }

    /**
     * What was found in it; null for nothing.
     *
     * @throws IOException where the scanner is not there, does not answer in time, or says neither yes nor no
     */
    public String findingIn(byte[] content) throws IOException {
        String answer = ask(content);
        if (answer.equals("stream: OK")) {
            return null;
        }
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return found.group(1);
        }
        throw new IOException("clamd answers " + answer);
    }

    private String ask(byte[] content) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(address, timeoutMillis);
            socket.setSoTimeout(timeoutMillis);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < content.length; from += PIECE) {
                int length = Math.min(PIECE, content.length - from);
                out.writeInt(length);
                out.write(content, from, length);
            }
            out.writeInt(0);
            out.flush();
            return answer(socket.getInputStream());
        }
    }

    private static String answer(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        for (int letter = in.read(); letter > 0; letter = in.read()) {
            answer.append((char) letter);
            if (answer.length() > LONGEST_ANSWER) {
                throw new IOException("clamd does not stop answering");
            }
        }
        return answer.toString().strip();
    }
}
