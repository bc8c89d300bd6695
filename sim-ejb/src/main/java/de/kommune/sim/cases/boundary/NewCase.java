package de.kommune.sim.cases.boundary;

import de.kommune.sim.cases.entity.CaseGroup;
import de.kommune.sim.cases.entity.TargetGroup;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What one says to open a case («Fall eröffnen»).
 *
 * @param openedOn the first day of counselling
 * @param responsible who looks after it; null for whoever opens it
 * @param caseGroup only for homeless people, null if not told apart
 */
public record NewCase(
        long personId, TargetGroup targetGroup, CaseGroup caseGroup, LocalDate openedOn, String responsible)
        implements Serializable {}
