package de.kommune.sim.information.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The list of a package's files with a SHA-256 for each («Prüfsummenliste»), in the form that {@code sha256sum -c} reads, so that
 * everybody can check the package without SIM.
 */
public final class FileList {

    public static final String NAME = "pruefsummen.txt";

    private final SortedMap<String, String> hashes = new TreeMap<>();

    public FileList(Map<String, byte[]> files) {
        files.forEach((name, content) -> hashes.put(name, sha256(content)));
    }

    public String text() {
        return hashes.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** Over all files and their names. */
    public String hash() {
        return sha256(text().getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
