package de.kommune.sim.consents.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A provision that allows details to be passed on without the client's consent («Übermittlungsbefugnis»), with its source. */
@Entity
@Table(name = "disclosure_statute")
public class DisclosureStatute extends BaseEntity {

    @Column(nullable = false, length = 60)
    private String citation;

    @Column(nullable = false, length = 200)
    private String title;

    @Column(nullable = false, length = 200)
    private String source;

    @Embedded
    private Period period;

    protected DisclosureStatute() {}

    /** As lawyers write it: «§ 4 Abs. 3 KKG». */
    public String getCitation() {
        return citation;
    }

    /** When it applies, in plain words. */
    public String getTitle() {
        return title;
    }

    public String getSource() {
        return source;
    }

    public Period getPeriod() {
        return period;
    }
}
