package de.kommune.sim.authorities.competence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A sentence of the letter in one language («Übersetzter Satz»), as data, so that a translator can put it right. */
@Entity
@IdClass(Sentence.Key.class)
@Table(name = "competence_sentence")
public class Sentence implements Serializable {

    @Id
    @Column(length = 3)
    private String language;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Piece piece;

    @Column(nullable = false, length = 1000)
    private String wording;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 7)
    private Review review;

    protected Sentence() {}

    public Piece getPiece() {
        return piece;
    }

    public String getWording() {
        return wording;
    }

    /** Whether nobody has checked the translation yet. */
    public boolean isDraft() {
        return review == Review.DRAFT;
    }

    /** A sentence of the letter that tells a client who decides («Satz des Briefes»). */
    public enum Piece {
        TITLE,
        ABOUT,
        FILED,
        DECIDES,
        NEXT,
        OBJECTION,
        ACTION,
        NO_REMEDY,
        LAST_DAY,
        URGENT,
        HELP
    }

    /** Whether somebody who may has checked a translation («Prüfstand der Übersetzung»). */
    public enum Review {
        DRAFT,
        CHECKED
    }

    /** Which sentence in which language. */
    public record Key(String language, Piece piece) implements Serializable {}
}
