package de.kommune.sim.counselling.contacts.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The task that the next step of a talk becomes, for the counsellor who recorded it («Aufgabe aus dem Gespräch»).
 *
 * @param title what stands in lists, without anything confidential; the step itself stays under seal
 */
public record NextTask(String title, LocalDate dueOn) implements Serializable {}
