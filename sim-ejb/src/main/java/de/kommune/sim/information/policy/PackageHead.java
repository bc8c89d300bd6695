package de.kommune.sim.information.policy;

import java.time.LocalDate;

/**
 * What the first page says («Kopf der Auskunft»).
 *
 * @param caseNo null for somebody without a case
 * @param madeOn on which day the data was gathered
 * @param retentionYears for how long a closed file is kept
 */
public record PackageHead(
        String client, String personNo, String caseNo, LocalDate receivedOn, LocalDate madeOn, int retentionYears) {}
