package de.kommune.sim.benefits.regime.policy;

import de.kommune.sim.benefits.regime.entity.RegimeFile;
import de.kommune.sim.benefits.regime.entity.RegimeSpan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts, and what follows from them, in one short text («Fingerabdruck»): another fact or another rule gives another one. */
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(RegimeFile file, List<RegimeSpan> spans) {
        Stream<String> facts = Stream.concat(
                        file.rights().stream().map(Object::toString),
                        file.happenings().stream().map(Object::toString))
                .sorted();
        Stream<String> follows = spans.stream()
                .map(span -> span.period() + " " + span.regime() + " "
                        + span.rules().stream()
                                .map(rule -> rule.condition() + " " + rule.outcome())
                                .toList());
        String all = Stream.of(facts, Stream.of(String.valueOf(file.bornOn())), follows)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
