package de.kommune.sim.procedures.deadlines.boundary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Who knows days that must not be missed («Quelle von Fristen»): each feature that has such days answers as a bean of its own.
 * The calendar asks within its guarded call and hands over only cases that the caller sees.
 */
public interface DeadlineSource {

    /**
     * The days of those cases from the first day to the last, both included, as long as somebody still has to do something about
     * them. With one statement, whatever the number of cases; where there are none, with no statement.
     */
    List<DeadlineLine> of(Collection<Long> caseIds, LocalDate from, LocalDate to);
}
