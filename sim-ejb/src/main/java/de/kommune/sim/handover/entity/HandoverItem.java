package de.kommune.sim.handover.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.documents.entity.FileFormat;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One thing in a package («Stück des Pakets»): a text, or a document in its own format; the content lies under seal. */
@Entity
@Table(name = "handover_item")
public class HandoverItem extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "package_id", updatable = false)
    private HandoverPackage parcel;

    @Column(nullable = false, updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 15)
    private ItemKind kind;

    @Column(nullable = false, updatable = false, length = 200)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 10)
    private FileFormat format;

    @Embedded
    private SealedText content;

    protected HandoverItem() {}

    /** An item without its content, which can be sealed only when the row has its number. */
    public HandoverItem(HandoverPackage parcel, int position, ItemFacts facts) {
        this.parcel = parcel;
        this.position = position;
        this.kind = facts.kind();
        this.title = facts.title();
        this.format = facts.format();
    }

    /** Puts the sealed content in, once. */
    public void fill(SealedText sealed) {
        content = sealed;
    }

    public HandoverPackage getParcel() {
        return parcel;
    }

    public ItemFacts facts() {
        return new ItemFacts(kind, title, format);
    }

    public SealedText getContent() {
        return content;
    }
}
