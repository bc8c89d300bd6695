package de.kommune.sim.cases.boundary;

import de.kommune.sim.cases.clock.entity.ClockGlance;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.TargetGroup;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line in a list of cases («Fallliste»), its clock read on the day of the list.
 *
 * @param lastContact when anybody talked with the person last; null where nobody did
 */
public record CaseRow(
        long id,
        String caseNo,
        long personId,
        String personNo,
        String personName,
        TargetGroup targetGroup,
        CaseStatus status,
        LocalDate openedOn,
        String responsible,
        String deputy,
        ClockGlance clock,
        LocalDate lastContact)
        implements Serializable {}
