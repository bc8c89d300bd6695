package de.kommune.sim.seal.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/**
 * An encrypted text as it lies in a row («versiegelter Text»): the number of the key and the sealed bytes. Says nothing
 * by itself; {@link de.kommune.sim.seal} opens it for the boundary whose caller may read it.
 */
@Embeddable
public class SealedText implements Serializable {

    @Column(name = "key_no", nullable = false)
    private int keyNo;

    @Column(name = "sealed", nullable = false)
    private byte[] sealed;

    protected SealedText() {}

    /** Takes the bytes as they are; whoever made them no longer changes them. */
    public SealedText(int keyNo, byte[] sealed) {
        this.keyNo = keyNo;
        this.sealed = Objects.requireNonNull(sealed, "sealed");
    }

    public int getKeyNo() {
        return keyNo;
    }

    public byte[] getSealed() {
        return sealed.clone();
    }
}
