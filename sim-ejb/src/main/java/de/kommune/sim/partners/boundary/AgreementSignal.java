package de.kommune.sim.partners.boundary;

import de.kommune.sim.partners.entity.AgreementKind;
import de.kommune.sim.partners.entity.AgreementLight;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An agreement that somebody has to look at («Hinweis»).
 *
 * @param day on which it ends or ended, or is to be looked at
 */
public record AgreementSignal(long partnerId, String partner, AgreementKind kind, AgreementLight light, LocalDate day)
        implements Serializable {}
