package de.kommune.sim.benefits.regime.boundary;

import de.kommune.sim.benefits.regime.entity.BenefitRegime;
import de.kommune.sim.benefits.regime.entity.RegimeOutcome;
import de.kommune.sim.benefits.regime.entity.RegimeRule;
import de.kommune.sim.benefits.regime.entity.RegimeSpan;
import de.kommune.sim.benefits.regime.entity.RegimeWhy;
import de.kommune.sim.common.Period;
import java.io.Serializable;
import java.util.List;

/** A time under one law, as the page shows it («Zeile des Leistungsregimes»). */
public record RegimeLine(
        Period period, BenefitRegime regime, boolean unsettled, List<RegimeOutcome> said, List<RegimeWhy> why)
        implements Serializable {

    public RegimeLine {
        said = List.copyOf(said);
        why = List.copyOf(why);
    }

    static RegimeLine of(RegimeSpan span) {
        return new RegimeLine(
                span.period(),
                span.regime(),
                span.isUnsettled(),
                span.rules().stream().map(RegimeRule::outcome).toList(),
                span.why());
    }
}
