package de.kommune.sim.cases.boundary;

import de.kommune.sim.cases.clock.entity.ClockGlance;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.cases.clock.entity.StoredClock;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.persons.entity.Person;
import java.time.LocalDate;

/** What the database gives for one line of a list («Zeile»); a {@link CaseRow} reads its clock. Public for JPQL. */
public record CaseLine(
        Long id,
        String caseNo,
        Long personId,
        String personNo,
        String personName,
        TargetGroup targetGroup,
        CaseStatus status,
        LocalDate openedOn,
        String responsible,
        String deputy,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate countedUntil,
        Integer allowanceDays,
        LocalDate lastContact) {

    /** The line of a case that was read as a whole. */
    static CaseLine of(SimCase simCase, Person subject, LocalDate lastContact) {
        StoredClock clock = simCase.getClock();
        return new CaseLine(
                simCase.getId(),
                simCase.getCaseNo(),
                subject.getId(),
                subject.getPersonNo(),
                subject.getDisplayName(),
                simCase.getTargetGroup(),
                simCase.getStatus(),
                simCase.getOpenedOn(),
                simCase.getResponsible(),
                simCase.getDeputy(),
                clock.getFirstDay(),
                clock.getLastDay(),
                clock.getCountedUntil(),
                clock.getAllowanceDays(),
                lastContact);
    }

    CaseRow row(ClockRules rules, LocalDate today) {
        StoredClock stored = firstDay == null
                ? StoredClock.notStarted()
                : StoredClock.of(firstDay, lastDay, countedUntil, allowanceDays);
        return new CaseRow(
                id,
                caseNo,
                personId,
                personNo,
                personName,
                targetGroup,
                status,
                openedOn,
                responsible,
                deputy,
                ClockGlance.of(stored, rules, today),
                lastContact);
    }
}
