package de.kommune.sim.codes.entity;

import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Locale;

/**
 * A country or nationality («Staat, Staatsangehörigkeit») with its ISO 3166 code and the key of the federal statistical
 * office; «staatenlos» and «ungeklärt» are entries like others.
 */
@Entity
@Table(name = "country")
public class Country implements Serializable {

    @Id
    @Column(length = 3)
    private String code;

    @Column(nullable = false, length = 3)
    private String destatis;

    @Column(name = "name_de", nullable = false, length = 80)
    private String germanName;

    @Column(name = "name_en", nullable = false, length = 80)
    private String englishName;

    @Embedded
    private Period period;

    protected Country() {}

    public String getCode() {
        return code;
    }

    /** Three digits, as statistics want it. */
    public String getDestatis() {
        return destatis;
    }

    /** The name in the reader's language. */
    public String name(Locale reader) {
        return Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? englishName : germanName;
    }

    public Period getPeriod() {
        return period;
    }
}
