package de.kommune.sim.cases.readers.policy;

import de.kommune.sim.access.Role;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The words of the sheet for a client («Wörter des Auskunftsblatts»): plain German; pages have theirs in the bundles. */
final class SheetWords {

    private SheetWords() {}

    /** In which function somebody looked. */
    static String function(String roles) {
        if (roles.isEmpty()) {
            return "ohne Angabe";
        }
        return Arrays.stream(roles.split(","))
                .map(Role::valueOf)
                .map(SheetWords::function)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String function(Role role) {
        return switch (role) {
            case COUNSELLOR -> "Beratung (Team SIM)";
            case TEAM_LEAD -> "Teamleitung SIM";
            case VOLUNTEER_COORDINATOR -> "Ehrenamtskoordination";
            case BENEFIT_CLERK -> "Leistungsstelle (50-2)";
            case HOUSING_CLERK -> "Unterbringung (50-2)";
            case ASD_LIAISON -> "Allgemeiner Sozialer Dienst";
            case DATA_PROTECTION -> "Datenschutz";
            case IT_OPERATIONS -> "IT-Betrieb";
            case COMMITTEE_REPORTER -> "Berichtswesen";
        };
    }

    /** What was done with which data; what did not succeed is told as well. */
    static String deed(String deed, String data, String outcome) {
        String done = data(data) + " " + deed(deed);
        return switch (outcome) {
            case "DONE" -> done;
            case "REFUSED" -> done + ": abgewiesen";
            default -> done + ": nicht gelungen";
        };
    }

    private static String deed(String deed) {
        return switch (deed) {
            case "READ", "SEARCH" -> "gelesen";
            case "PRINT" -> "gedruckt";
            case "EXPORT" -> "als Datei ausgegeben";
            case "CHANGE" -> "bearbeitet";
            default -> "geprüft";
        };
    }

    private static String data(String data) {
        if (data.startsWith("cases.readers")) {
            return "Liste der Zugriffe";
        }
        if (data.startsWith("cases.notes")) {
            return "Notizen";
        }
        if (data.startsWith("handover")) {
            return "Übergabe an den ASD";
        }
        if (data.startsWith("information")) {
            return "Auskunft an Sie";
        }
        if (data.startsWith("documents")) {
            return "Dokumente";
        }
        if (data.startsWith("consents")) {
            return "Einwilligungen";
        }
        if (data.startsWith("procedures")) {
            return "Behörden und Verfahren";
        }
        if (data.startsWith("referrals")) {
            return "Vermittlungen";
        }
        if (data.startsWith("procedures")) {
            return "Behörden und Verfahren";
        }
        if (data.startsWith("persons")) {
            return "Angaben zur Person";
        }
        return data.startsWith("takeover") ? "Übernommene Akte" : "Fallakte";
    }

    /** What for: the ordinary purposes by the kind of data, the special ones by their names. */
    static String purpose(String purpose) {
        return switch (purpose) {
            case "BREAK_GLASS" -> "Notzugriff der Teamleitung";
            case "CLIENT_INFORMATION", "CASE_READERS_READ" -> "Auskunft, wer zugegriffen hat";
            case "INFORMATION_READ", "INFORMATION_WRITE" -> "Auskunft über Ihre Daten";
            case "DUPLICATE_REVIEW", "PERSON_MERGE" -> "Doppelte Einträge vermeiden";
            case "PERSON_READ", "PERSON_WRITE" -> "Angaben zur Person führen";
            case "CASE_ASSIGN" -> "Zuständigkeit regeln";
            default -> purpose.startsWith("TAKEOVER") ? "Akten vom früheren Träger übernehmen" : "Beratung";
        };
    }
}
