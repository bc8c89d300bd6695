package de.kommune.sim.handover.policy;

import static de.kommune.sim.paper.LetterTemplate.escaped;

import de.kommune.sim.handover.entity.PackageFacts;
import de.kommune.sim.paper.LetterTemplate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the letter that goes with a package («Anschreiben») and the receipt for it («Empfangsbestätigung»), as XHTML. */
public final class HandoverLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'");

    private final LetterTemplate cover = LetterTemplate.beside(HandoverLetter.class, "cover.xhtml");
    private final LetterTemplate receipt = LetterTemplate.beside(HandoverLetter.class, "receipt.xhtml");

    /** Tells the ASD whom it gets and what lies in the package. */
    public String cover(PackageFacts facts, Manifest manifest) {
        return filled(cover, facts, manifest);
    }

    /** Tells both sides that the ASD answers for the client, and since when. */
    public String receipt(PackageFacts facts, Manifest manifest) {
        return filled(receipt, facts, manifest);
    }

    private static String filled(LetterTemplate letter, PackageFacts facts, Manifest manifest) {
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
        return letter.filled(values);
    }

    private static String items(Manifest manifest) {
        return manifest.entries().stream()
                .map(entry -> "<tr><td>" + escaped(entry.title()) + "</td><td class=\"hash\">"
                        + entry.hash().substring(0, 32) + " " + entry.hash().substring(32) + "</td></tr>")
                .collect(Collectors.joining("\n"));
    }
}
