package de.kommune.sim.cooperation.entity;

import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Why the message may cross the wall («Grundlage»): a statute, or the consent of the person it is about. Holds the words
 * that both sides may read; which consent it is, the side that keeps it knows by the number.
 */
@Embeddable
public class Basis implements Serializable {

    @Column(name = "basis_words", nullable = false, updatable = false, length = 200)
    private String words;

    @Column(name = "consent_id", updatable = false)
    private Long consentId;

    protected Basis() {}

    private Basis(String words, Long consentId) {
        if (words == null || words.isBlank()) {
            throw new BusinessException("cooperation.withoutGround");
        }
        this.words = words.strip();
        this.consentId = consentId;
    }

    /** What the law allows. */
    public static Basis statute(String words) {
        return new Basis(words, null);
    }

    /** What the person has agreed to. */
    public static Basis consent(String words, long consentId) {
        return new Basis(words, consentId);
    }

    public String getWords() {
        return words;
    }

    /** Null where a statute allows it. */
    public Long getConsentId() {
        return consentId;
    }
}
