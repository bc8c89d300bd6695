package de.kommune.sim.documents.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/** A document that expires soon, or has expired, with the case it belongs to («ablaufendes Dokument»). */
public record ExpiringDocument(
        long id, long caseId, String caseNo, String personName, String type, String title, LocalDate validUntil)
        implements Serializable {}
