package de.kommune.sim.housing.defects.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is broken, and since when it is known («Angaben zum Mangel»).
 *
 * @param summary in a sentence, never anything about people
 * @param reportedBy who said so: a post, a firm, «Bewohnerschaft»
 * @param dueOn null for as soon as the urgency says
 */
public record DefectFacts(
        DefectKind kind,
        DefectUrgency urgency,
        String summary,
        LocalDate reportedOn,
        String reportedBy,
        LocalDate dueOn)
        implements Serializable {}
