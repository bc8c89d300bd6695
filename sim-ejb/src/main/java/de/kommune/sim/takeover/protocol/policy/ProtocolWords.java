package de.kommune.sim.takeover.protocol.policy;

import de.kommune.sim.takeover.entity.LegalGround;
import de.kommune.sim.takeover.entity.StagedRow;
import de.kommune.sim.takeover.entity.TakeoverState;

/** The words of a German document for states, grounds and reasons («Protokollwörter»); pages have theirs in the bundles. */
public final class ProtocolWords {

    private ProtocolWords() {}

    public static String of(TakeoverState state) {
        return switch (state) {
            case RECEIVED -> "Dateien empfangen";
            case LEGAL_CHECK -> "Rechtsgrundlage geprüft";
            case PARSED -> "Zeilen gelesen";
            case VALIDATED -> "Zeilen geprüft";
            case MATCHED -> "Dubletten gesucht";
            case REVIEWED -> "Dubletten entschieden";
            case COMMITTED -> "in den Bestand übernommen";
            case ACCEPTED -> "von beiden Seiten unterschrieben";
            case STAGING_ERASED -> "abgeschlossen, Zwischenablage gelöscht";
            case UNDONE -> "zurückgenommen";
        };
    }

    public static String of(LegalGround ground) {
        if (ground == null) {
            return "noch nicht benannt";
        }
        return switch (ground) {
            case CONTRACT_RETURN -> "Rückgabe nach Ende der Auftragsverarbeitung (Art. 28 Abs. 3 Buchst. g DSGVO)";
            case STATUTE -> "gesetzliche Vorschrift";
            case CONSENT_ONLY -> "Einwilligung jeder einzelnen Person";
        };
    }

    /** Why a row was refused; a reviewer's own words where there are some. */
    public static String refusal(String reason, String note) {
        if (StagedRow.BY_HAND.equals(reason)) {
            return note;
        }
        return switch (reason) {
            case "NO_NAME" -> "Die Zeile nennt keinen Namen.";
            case "NO_HEADER" -> "Über der Zeile stehen keine Spaltenüberschriften.";
            default -> reason;
        };
    }
}
