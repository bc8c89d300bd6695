package de.kommune.sim.takeover.intake.policy.cell;

import java.util.List;

/**
 * Free text, as it stands («Bemerkung»), never evaluated, sealed until somebody reviews it.
 *
 * @param text the text
 * @param sensitive why a reviewer must look before anybody else does
 * @param phones numbers of telephones that stand in it
 */
public record Remark(String text, List<SensitiveHit> sensitive, List<Phone> phones) {

    public Remark {
        sensitive = List.copyOf(sensitive);
        phones = List.copyOf(phones);
    }

    public boolean isSensitive() {
        return !sensitive.isEmpty();
    }
}
