package de.kommune.sim.documents.entity;

import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Locale;

/** What kind of paper a document is («Dokumentart»); a code list. */
@Entity
@Table(name = "document_type")
public class DocumentType implements Serializable {

    @Id
    @Column(length = 25)
    private String code;

    @Column(name = "name_de", nullable = false)
    private String germanName;

    @Column(name = "name_en", nullable = false)
    private String englishName;

    @Column(nullable = false)
    private int position;

    @Embedded
    private Period period;

    protected DocumentType() {}

    public String getCode() {
        return code;
    }

    /** The name for a reader of that language. */
    public String name(Locale reader) {
        return Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? englishName : germanName;
    }

    public String getGermanName() {
        return germanName;
    }

    public Period getPeriod() {
        return period;
    }
}
