package de.kommune.sim.audit.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One line of the access log as a link of its chain («Kettenglied»). Computes its checksum as the database's trigger
 * {@code access_log_chain} does, without asking the database.
 *
 * @param seq its place in the chain, from 1 on without gaps
 * @param hash the checksum that stands in the line
 */
public record Link(
        long seq,
        LocalDateTime at,
        String account,
        String roles,
        String department,
        String permission,
        String action,
        String deed,
        String data,
        String purpose,
        Long recordId,
        Long personId,
        String outcome,
        Long hits,
        String changes,
        String hash) {

    /** What stands in the place of a checksum before the first line. */
    public static final String BEFORE_FIRST = "0".repeat(64);

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    /** The checksum that this line should have after a line with that one. */
    public String digest(String previous) {
        Object[] values = {
            previous,
            seq,
            AT.format(at),
            measured(account),
            measured(roles),
            measured(department),
            measured(permission),
            measured(action),
            measured(deed),
            measured(data),
            measured(purpose),
            recordId,
            personId,
            measured(outcome),
            hits,
            measured(changes)
        };
        return sha256(
                Arrays.stream(values).map(value -> Objects.toString(value, "-")).collect(Collectors.joining("|")));
    }

    /** With its length before it, so that no two lines make the same text. */
    private static String measured(String text) {
        return text == null ? null : text.codePointCount(0, text.length()) + ":" + text;
    }

    private static String sha256(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
