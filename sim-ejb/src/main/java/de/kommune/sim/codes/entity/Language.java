package de.kommune.sim.codes.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Locale;

/** A language that people speak («Sprache») with its ISO 639 code. */
@Entity
@Table(name = "language")
public class Language implements Serializable {

    @Id
    @Column(length = 3)
    private String code;

    @Column(name = "name_de", nullable = false, length = 60)
    private String germanName;

    @Column(name = "name_en", nullable = false, length = 60)
    private String englishName;

    protected Language() {}

    public String getCode() {
        return code;
    }

    /** The name in the reader's language. */
    public String name(Locale reader) {
        return Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? englishName : germanName;
    }
}
