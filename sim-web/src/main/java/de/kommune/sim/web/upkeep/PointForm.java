package de.kommune.sim.web.upkeep;

import de.kommune.sim.housing.inspections.boundary.PointResult;
import de.kommune.sim.housing.inspections.entity.InspectionPoint;
import java.io.Serializable;

/** A point of the checklist while it is filled in («Prüfpunkt im Formular»). */
public class PointForm implements Serializable {

    private final long pointId;
    private final String wording;
    private boolean inOrder;
    private String remark;

    PointForm(InspectionPoint point) {
        this.pointId = point.getId();
        this.wording = point.getWording();
    }

    PointResult result() {
        return new PointResult(pointId, inOrder, remark);
    }

    public String getWording() {
        return wording;
    }

    public boolean isInOrder() {
        return inOrder;
    }

    public void setInOrder(boolean inOrder) {
        this.inOrder = inOrder;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
