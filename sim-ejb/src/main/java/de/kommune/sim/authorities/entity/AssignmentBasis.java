package de.kommune.sim.authorities.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** On what an authority assigns people to the town («Grundlage der Zuweisung»), as data with validity and source. */
@Entity
@Table(name = "assignment_basis")
public class AssignmentBasis extends BaseEntity {

    @Column(nullable = false, updatable = false, length = 20)
    private String code;

    @Column(nullable = false, updatable = false, length = 120)
    private String words;

    @Column(nullable = false, updatable = false)
    private boolean flueag;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 20)
    private ReceptionGroup reception;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Embedded
    private Period valid;

    @Column(name = "noted_by", nullable = false, updatable = false, length = 120)
    private String notedBy;

    protected AssignmentBasis() {}

    /** What it is called from that day on; what people of it are counted as stays. */
    public AssignmentBasis next(String cited, String toldBy, LocalDate from, String by) {
        AssignmentBasis next = new AssignmentBasis();
        next.code = code;
        next.words = cited;
        next.flueag = flueag;
        next.reception = reception;
        next.source = toldBy;
        next.valid = valid.startingOn(from);
        next.notedBy = by;
        valid = Period.between(valid.getFrom(), from);
        return next;
    }

    public String getNotedBy() {
        return notedBy;
    }

    public Period getValid() {
        return valid;
    }

    public String getCode() {
        return code;
    }

    /** The statute, as it is cited. */
    public String getWords() {
        return words;
    }

    /** Whether people of this basis are counted under the FlüAG. */
    public boolean isFlueag() {
        return flueag;
    }

    /** Which number of § 2 FlüAG it means; null where people of this basis are not counted under the FlüAG. */
    public ReceptionGroup getReception() {
        return reception;
    }

    public String getSource() {
        return source;
    }
}
