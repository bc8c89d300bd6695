package de.kommune.sim.housing.estate.policy;

import de.kommune.sim.housing.estate.entity.Accessibility;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.estate.entity.LegalCarrier;
import de.kommune.sim.housing.estate.entity.SexRule;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words of the estate's table («Wörter der Tabelle»). They are the file's language, the same in every language of the pages, so
 * that a file that was taken out can be read in again.
 */
final class EstateWords {

    static final Map<String, FacilityKind> KINDS = words(
            Map.entry("Gemeinschaftsunterkunft", FacilityKind.GEMEINSCHAFTS_UK),
            Map.entry("Dezentrale Unterkunft", FacilityKind.DEZENTRALE_UK),
            Map.entry("Notunterkunft", FacilityKind.NOTUNTERKUNFT),
            Map.entry("Angemietete Wohnung", FacilityKind.ANGEMIETET),
            Map.entry("Hotel", FacilityKind.HOTEL));

    static final Map<String, LegalCarrier> CARRIERS =
            words(Map.entry("FlüAG", LegalCarrier.FLUEAG), Map.entry("OBG", LegalCarrier.OBG));

    static final Map<String, Accessibility> ACCESSIBILITIES = words(
            Map.entry("mit Stufen", Accessibility.NONE),
            Map.entry("stufenlos", Accessibility.STEP_FREE),
            Map.entry("rollstuhlgerecht", Accessibility.WHEELCHAIR));

    static final Map<String, SexRule> SEX_RULES = words(
            Map.entry("alle", SexRule.ANYBODY), Map.entry("Frauen", SexRule.WOMEN), Map.entry("Männer", SexRule.MEN));

    static final Map<String, Boolean> YES_NO = words(Map.entry("nein", false), Map.entry("ja", true));

    private EstateWords() {}

    @SafeVarargs
    private static <T> Map<String, T> words(Map.Entry<String, T>... entries) {
        Map<String, T> ordered = new LinkedHashMap<>();
        for (Map.Entry<String, T> entry : entries) {
            ordered.put(entry.getKey(), entry.getValue());
        }
        return ordered;
    }

    /** How the table writes it. */
    static <T> String word(Map<String, T> words, T meant) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(meant))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
