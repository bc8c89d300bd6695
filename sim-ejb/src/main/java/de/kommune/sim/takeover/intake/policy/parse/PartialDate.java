package de.kommune.sim.takeover.intake.policy.parse;

import de.kommune.sim.takeover.intake.policy.cell.BirthDate.Precision;
import java.time.LocalDate;

/** A date as far as its text tells («unvollständiges Datum»): the first day of the month or year when it tells no more. */
record PartialDate(LocalDate date, Precision precision) {}
