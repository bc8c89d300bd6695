package de.kommune.sim.housing.inspections.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.housing.defects.entity.Defect;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** How one point of the checklist was found («Feststellung der Begehung»). What is not in order is a defect from then on. */
@Entity
@Table(name = "inspection_finding")
public class InspectionFinding extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "inspection_id", updatable = false)
    private Inspection inspection;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "point_id", updatable = false)
    private InspectionPoint point;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "defect_id", updatable = false)
    private Defect defect;

    @Column(updatable = false, length = 120)
    private String remark;

    protected InspectionFinding() {}

    /** @param defect null where it is in order */
    public InspectionFinding(Inspection inspection, InspectionPoint point, Defect defect, String remark) {
        this.inspection = Objects.requireNonNull(inspection, "inspection");
        this.point = Objects.requireNonNull(point, "point");
        this.defect = defect;
        this.remark = remark == null || remark.isBlank() ? null : remark.strip();
    }
}
