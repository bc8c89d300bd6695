package de.kommune.sim.procedures.deadlines.boundary;

import de.kommune.sim.cases.entity.SimCase;
import java.io.Serializable;
import java.time.LocalDate;

/** A day that must not be missed, with whose case it is («Frist eines Falls»). */
public record DueDay(DeadlineLine line, String person, String caseNo) implements Serializable {

    static DueDay of(DeadlineLine line, SimCase simCase) {
        return new DueDay(line, simCase.getSubject().getDisplayName(), simCase.getCaseNo());
    }

    public LocalDate day() {
        return line.day();
    }
}
