package de.kommune.sim.housing.fees.boundary;

import java.time.LocalDate;
import java.util.List;

/** Somebody wants notices for these people («Auftrag für Bescheide»): the run begins when this transaction is over. */
record NoticesWanted(long runId, List<Long> personIds, LocalDate dueOn, String by) {}
