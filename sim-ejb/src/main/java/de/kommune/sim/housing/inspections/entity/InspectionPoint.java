package de.kommune.sim.housing.inspections.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.defects.entity.DefectKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** What is looked at («Prüfpunkt»), as data with validity and source. */
@Entity
@Table(name = "inspection_point")
public class InspectionPoint extends BaseEntity {

    @Column(nullable = false, updatable = false, length = 120)
    private String wording;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 15)
    private DefectKind kind;

    @Column(name = "position_no", nullable = false, updatable = false)
    private int positionNo;

    @Column(nullable = false, updatable = false, length = 300)
    private String source;

    @Embedded
    private Period valid;

    protected InspectionPoint() {}

    public String getWording() {
        return wording;
    }

    /** What kind of defect it is where it is not in order. */
    public DefectKind getKind() {
        return kind;
    }

    public String getSource() {
        return source;
    }
}
