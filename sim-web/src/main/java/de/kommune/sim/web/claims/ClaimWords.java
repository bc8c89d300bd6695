package de.kommune.sim.web.claims;

import de.kommune.sim.claims.boundary.ClaimLine;
import de.kommune.sim.claims.entity.ClaimState;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Prepared applications in words («Wortlaut der vorbereiteten Anträge»). */
@Named
@ApplicationScoped
public class ClaimWords {

    /** When it was handed in under which number, or who prepared it when. */
    public String facts(ClaimLine line) {
        return line.submittedAt() == null
                ? Texts.format("claims.prepared", line.preparedAt(), line.preparedBy())
                : Texts.format("claims.submitted", line.paperNo(), line.submittedAt());
    }

    public String stateKind(ClaimState state) {
        return switch (state) {
            case SUBMITTED -> "ok";
            case DRAFT -> "warn";
            case DROPPED -> "";
        };
    }
}
