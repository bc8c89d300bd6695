package de.kommune.sim.consents.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** The picture of a signature that was given on the screen («Unterschrift»), under seal. */
@Entity
@Table(name = "consent_signature")
public class ConsentSignature extends BaseEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "consent_id", updatable = false)
    private Consent consent;

    @Embedded
    private SealedText picture;

    protected ConsentSignature() {}

    /** A signature without its picture, which can be sealed only when the row has its number. */
    public ConsentSignature(Consent consent) {
        this.consent = consent;
    }

    /** Puts the sealed picture in, once. */
    public void fill(SealedText sealed) {
        picture = sealed;
    }

    public SealedText getPicture() {
        return picture;
    }
}
