package de.kommune.sim.planning.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A task as somebody writes it down («neue Aufgabe»).
 *
 * @param caseId null for a task that belongs to no case
 * @param title what is to be done, without anything confidential: it stands in lists
 * @param details what else there is to know, kept under seal; null for nothing
 * @param ownerAccount who has to do it; null for the caller
 * @param form the number of the form that was sent, so that one sent twice makes one task; null for no form
 */
public record NewTask(Long caseId, String title, String details, LocalDate dueOn, String ownerAccount, String form)
        implements Serializable {}
