package de.kommune.sim.partners.boundary;

import de.kommune.sim.partners.entity.AgreementLight;
import de.kommune.sim.partners.entity.PartnerAgreement;
import java.io.Serializable;

/** An agreement and how it stands today («Vereinbarung»). */
public record AgreementView(PartnerAgreement agreement, AgreementLight light) implements Serializable {}
