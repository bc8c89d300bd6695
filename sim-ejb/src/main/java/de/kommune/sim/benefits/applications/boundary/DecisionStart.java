package de.kommune.sim.benefits.applications.boundary;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * With what the form of a decision begins («Vorbelegung»).
 *
 * @param refusal the key of the sentence why the caller may not decide on it; null for whoever may
 * @param statute on which the need rests today; null where none is kept
 * @param secondAbove what comes to more than this needs a second signature
 */
public record DecisionStart(String refusal, String statute, BigDecimal secondAbove) implements Serializable {

    public boolean isAllowed() {
        return refusal == null;
    }
}
