package de.kommune.sim.housing.incidents.boundary;

import de.kommune.sim.housing.incidents.entity.IncidentKind;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What happened where and when («neues Vorkommnis»).
 *
 * @param roomId null where it was not in one of the rooms
 * @param words what happened, which lie under seal
 * @param form of the page, so that a second click notes nothing twice
 */
public record NewIncident(
        long facilityId, Long roomId, IncidentKind kind, LocalDateTime happenedAt, String words, String form)
        implements Serializable {}
