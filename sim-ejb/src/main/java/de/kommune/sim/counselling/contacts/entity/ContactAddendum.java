package de.kommune.sim.counselling.contacts.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Objects;

/** What somebody added to a recorded talk («Nachtrag»); it is never changed. */
@Entity
@Table(name = "contact_addendum")
public class ContactAddendum extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id", updatable = false)
    private Contact contact;

    @Column(nullable = false, updatable = false, length = 120)
    private String author;

    @Column(name = "written_at", nullable = false, updatable = false)
    private LocalDateTime writtenAt;

    @Embedded
    private SealedText text;

    protected ContactAddendum() {}

    /** An addendum without its text, which can be sealed only when the row has its number. */
    public ContactAddendum(Contact contact, String author, LocalDateTime writtenAt) {
        this.contact = Objects.requireNonNull(contact, "contact");
        this.author = Objects.requireNonNull(author, "author");
        this.writtenAt = Objects.requireNonNull(writtenAt, "writtenAt");
    }

    /** Puts the sealed text in, once. */
    public void fill(SealedText sealed) {
        text = sealed;
    }

    public Contact getContact() {
        return contact;
    }

    public String getAuthor() {
        return author;
    }

    public LocalDateTime getWrittenAt() {
        return writtenAt;
    }

    public SealedText getText() {
        return text;
    }
}
