package de.kommune.sim.day.entity;

import de.kommune.sim.cases.clock.entity.StoredClock;
import java.time.LocalDate;

/**
 * What the start page looks at in a case («Falldaten der Startseite»).
 *
 * @param clock null where nothing counts yet
 * @param lastContact null where nobody has recorded a talk
 * @param openedOn from when a talk could have been
 * @param birthKnown whether the register knows a birth date
 * @param citizenships how many it knows
 * @param remedyUntil by when something has to go to the court against a decision on asylum; null where nothing has to
 */
public record CaseFacts(
        long caseId,
        String caseNo,
        long personId,
        String personName,
        LocalDate openedOn,
        StoredClock clock,
        LocalDate lastContact,
        boolean birthKnown,
        long citizenships,
        String phone,
        LocalDate remedyUntil) {}
