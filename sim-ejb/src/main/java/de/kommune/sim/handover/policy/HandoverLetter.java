package de.kommune.sim.handover.policy;

import de.kommune.sim.handover.entity.PackageFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the letter that goes with a package («Anschreiben») and the receipt for it («Empfangsbestätigung»), as XHTML. */
public final class HandoverLetter {

    private static final Pattern HOLE = Pattern.compile("\\$\\{([a-zA-Z0-9]+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'");

    /** Tells the ASD whom it gets and what lies in the package. */
    public String cover(PackageFacts facts, Manifest manifest) {
        return filled("cover.xhtml", facts, manifest);
    }

    /** Tells both sides that the ASD answers for the client, and since when. */
    public String receipt(PackageFacts facts, Manifest manifest) {
        return filled("receipt.xhtml", facts, manifest);
    }

    private static String filled(String letter, PackageFacts facts, Manifest manifest) {
        Map<String, String> values = Map.of(
                "client", escaped(facts.clientName()),
                "birthDate", escaped(facts.birthDate()),
                "caseNo", escaped(facts.caseNo()),
                "responsible", escaped(facts.responsible()),
                "consentDay", DAY.format(facts.consentDay()),
                "offered", facts.offeredAt() == null ? "–" : MOMENT.format(facts.offeredAt()),
                "accepted", facts.acceptedAt() == null ? "–" : MOMENT.format(facts.acceptedAt()),
                "acceptedBy", facts.acceptedBy() == null ? "–" : escaped(facts.acceptedBy()),
                "hash", facts.manifestHash(),
                "items", items(manifest));
        return HOLE.matcher(text(letter))
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }

    private static String items(Manifest manifest) {
        return manifest.entries().stream()
                .map(entry -> "<tr><td>" + escaped(entry.title()) + "</td><td class=\"hash\">"
                        + entry.hash().substring(0, 32) + " " + entry.hash().substring(32) + "</td></tr>")
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String text(String letter) {
        try (InputStream in = HandoverLetter.class.getResourceAsStream(letter)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
