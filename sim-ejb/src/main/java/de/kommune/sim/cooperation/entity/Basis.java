package de.kommune.sim.cooperation.entity;

import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Why the message may cross the wall («Grundlage»): a statute, or the consent of the person it is about, in the words that
 * both sides may read. Which consent it is, only the side that keeps it knows, by the disclosure that the same form made.
 */
@Embeddable
public class Basis implements Serializable {

    @Column(name = "basis_words", nullable = false, updatable = false, length = 200)
    private String words;

    protected Basis() {}

    private Basis(String words) {
        if (words == null || words.isBlank()) {
            throw new BusinessException("cooperation.withoutGround");
        }
        this.words = words.strip();
    }

    public static Basis of(String words) {
        return new Basis(words);
    }

    public String getWords() {
        return words;
    }
}
