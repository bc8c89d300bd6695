package de.kommune.sim.handover.entity;

import de.kommune.sim.documents.entity.FileFormat;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One thing in a package as the ASD sees it («Stück eines angebotenen Pakets»): a row of a view, only read. */
@Entity
@Table(name = "asd_package_item")
public class AsdItem {

    @Id
    private Long id;

    @Column(name = "package_id")
    private long packageId;

    private int position;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private String title;

    @Enumerated(EnumType.STRING)
    private FileFormat format;

    @Embedded
    private SealedText content;

    protected AsdItem() {}

    public Long getId() {
        return id;
    }

    public long getPackageId() {
        return packageId;
    }

    public int getPosition() {
        return position;
    }

    public ItemFacts facts() {
        return new ItemFacts(kind, title, format);
    }

    public SealedText getContent() {
        return content;
    }
}
