package de.kommune.sim.partners.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.persons.entity.Contact;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** Whom to call at a partner («Ansprechperson»): the office's number and mail, no private ones; struck out when it is somebody else. */
@Entity
@Table(name = "partner_contact")
public class PartnerContact extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "partner_id", updatable = false)
    private Partner partner;

    @Column(nullable = false, updatable = false, length = 120)
    private String name;

    @Column(updatable = false, length = 120)
    private String job;

    @Embedded
    private Contact contact = Contact.none();

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    protected PartnerContact() {}

    /** @param job what she does there; null where nobody said */
    public PartnerContact(Partner partner, String name, String job, Contact contact, String account) {
        this.partner = Objects.requireNonNull(partner, "partner");
        this.name = Written.required(name, 120, "partners.contactWithoutName");
        this.job = Written.optional(job, 120);
        this.contact = Objects.requireNonNull(contact, "contact");
        this.notedBy = Objects.requireNonNull(account, "account");
    }

    public String getName() {
        return name;
    }

    public String getJob() {
        return job;
    }

    /** A row without any contact is read as none. */
    public Contact getContact() {
        return contact == null ? Contact.none() : contact;
    }

    public String getNotedBy() {
        return notedBy;
    }
}
