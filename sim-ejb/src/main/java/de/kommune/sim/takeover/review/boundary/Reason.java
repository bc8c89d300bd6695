package de.kommune.sim.takeover.review.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * Why two sides may be one person, or may not («Grund»).
 *
 * @param field what was compared
 * @param agreement how far it agrees
 * @param key the sentence in the bundles
 * @param values for the sentence's placeholders
 */
public record Reason(String field, String agreement, String key, List<String> values) implements Serializable {

    /** The colour beside the word: for, against, or neither. */
    public String getKind() {
        return agreement.endsWith("AGAINST") ? "bad" : agreement.endsWith("FOR") ? "ok" : "";
    }
}
