package de.kommune.sim.partners.entity;

import de.kommune.sim.persons.entity.Contact;
import java.io.Serializable;

/**
 * Who a partner is and how it is reached («Angaben zum Partner»).
 *
 * @param hint what somebody has to know who goes there, such as a lift or an appointment; nothing about clients
 */
public record PartnerFacts(
        String name, PartnerKind kind, Contact contact, String website, PartnerAddress address, String hint)
        implements Serializable {}
