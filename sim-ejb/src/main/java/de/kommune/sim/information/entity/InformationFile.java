package de.kommune.sim.information.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** One file of the package («Datei des Auskunftspakets»), under seal; its name says nothing about anybody. */
@Entity
@Table(name = "information_file")
public class InformationFile extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "package_id", updatable = false)
    private InformationPackage parcel;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false, length = 100)
    private String name;

    @Embedded
    private SealedText content;

    protected InformationFile() {}

    /** A file without its content, which can be sealed only when the row has its number. */
    public InformationFile(InformationPackage parcel, int position, String name) {
        this.parcel = Objects.requireNonNull(parcel, "parcel");
        this.position = position;
        this.name = Objects.requireNonNull(name, "name");
    }

    /** Puts the sealed content in, once. */
    public void fill(SealedText sealed) {
        content = sealed;
    }

    public String getName() {
        return name;
    }

    public SealedText getContent() {
        return content;
    }
}
