package de.kommune.sim.intake.boundary;

import de.kommune.sim.cases.entity.CaseGroup;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.intake.entity.Asker;
import de.kommune.sim.intake.entity.DeclineReason;
import de.kommune.sim.intake.entity.RequestState;
import de.kommune.sim.intake.entity.Urgency;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What the database gives for one request («Zeile»), without its words. Public for JPQL. */
public record RequestLine(
        Long id,
        Integer version,
        Long personId,
        String personNo,
        String personName,
        Asker asker,
        String askerName,
        TargetGroup targetGroup,
        CaseGroup caseGroup,
        Urgency urgency,
        LocalDate receivedOn,
        String recordedBy,
        RequestState state,
        String assignedTo,
        LocalDateTime assignedAt,
        DeclineReason declineReason,
        Long caseId,
        String settledBy,
        LocalDateTime settledAt)
        implements Serializable {}
