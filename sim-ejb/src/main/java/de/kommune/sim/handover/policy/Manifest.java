package de.kommune.sim.handover.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The list of a package's items with a SHA-256 for each, and one over the list («Manifest»). Nobody keeps the list: it is written
 * anew from the items each time, so that an item that was changed, added or taken away no longer fits the hash that was kept.
 */
public final class Manifest {

    private final List<Entry> entries;

    public Manifest(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Over all items, their titles and their order. */
    public String hash() {
        return sha256(lines().getBytes(StandardCharsets.UTF_8));
    }

    private String lines() {
        return IntStream.range(0, entries.size())
                .mapToObj(position -> position + " " + entries.get(position).hash() + " "
                        + entries.get(position).title())
                .collect(Collectors.joining("\n"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** One item: what it is called, and the SHA-256 of its content. */
    public record Entry(String title, String hash) {

        public static Entry of(String title, byte[] content) {
            return new Entry(title, sha256(content));
        }
    }
}
