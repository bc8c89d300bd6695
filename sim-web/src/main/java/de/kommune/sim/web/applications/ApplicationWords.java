package de.kommune.sim.web.applications;

import de.kommune.sim.benefits.applications.boundary.ApplicationLine;
import de.kommune.sim.benefits.applications.entity.ApplicationState;
import de.kommune.sim.benefits.applications.entity.BenefitDecision;
import de.kommune.sim.benefits.applications.entity.BenefitRule;
import de.kommune.sim.benefits.deadlines.boundary.OfficeDeadline;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** Applications for benefits in words, for all pages that show them («Wortlaut der Anträge»). */
@Named
@ApplicationScoped
public class ApplicationWords {

    @Inject
    private Clock clock;

    /** By when what should have happened, or since when it is over. */
    public String due(ApplicationState state, LocalDate since, LocalDate dueOn) {
        return dueOn == null
                ? Texts.format("applications.since", since)
                : Texts.format("applications.due." + state, dueOn);
    }

    public boolean isOverdue(ApplicationLine line) {
        return line.isOverdue(LocalDate.now(clock));
    }

    public String stateKind(ApplicationState state) {
        return switch (state) {
            case DECIDED, FINAL -> "ok";
            case SUBMITTED, IN_REVIEW, INFO_REQUESTED, OBJECTION -> "warn";
        };
    }

    /** «120,00 € monatlich, vom 01.12.2026 bis 31.05.2027»; what nothing is granted by says so. */
    public String grant(BenefitDecision decision) {
        return decision.getAmount() == null
                ? Texts.format("applications.nothingGranted")
                : Texts.format(
                        "applications.grant",
                        decision.getAmount(),
                        decision.getRhythm(),
                        decision.getPeriod().getFrom(),
                        decision.getPeriod().getLastDay());
    }

    /** «Entscheiden: Kleidung», «Anderes Leistungsrecht: SGB II (Jobcenter)». */
    public String title(OfficeDeadline line) {
        String title = Texts.label(line.kind());
        if (line.need() != null) {
            return title + ": " + Texts.label(line.need());
        }
        return line.regime() == null ? title : title + ": " + Texts.label(line.regime());
    }

    /** How one came to the day. */
    public String reckoned(OfficeDeadline line) {
        return Texts.format("applications.deadlines.how." + line.kind(), line.words());
    }

    /** «ab 01.01.2022, Vorschlag des Hauses, eingetragen von teamleitung». */
    public String rule(BenefitRule rule) {
        return Texts.format(
                "applications.rules.since", rule.getPeriod().getFrom(), rule.getSource(), rule.getNotedBy());
    }
}
