package de.kommune.sim.web.takeover;

import de.kommune.sim.takeover.entity.RemarkState;
import de.kommune.sim.takeover.entity.TakeoverState;
import de.kommune.sim.takeover.review.boundary.FindingView;
import de.kommune.sim.takeover.review.boundary.Remarks;
import de.kommune.sim.takeover.review.boundary.RowView;
import de.kommune.sim.takeover.review.boundary.Rows;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** One row: what stands in the file beside what it was read as, and its sealed remark. */
@Named("takeoverRowPage")
@ViewScoped
public class RowPage extends TakeoverPage {

    @EJB
    private Rows rows;

    @EJB
    private Remarks remarks;

    private long rowId;
    private RowView row;
    private String remark;
    private String reason;

    @Override
    public void load() {
        super.load();
        row = rows.get(rowId);
    }

    /** Breaks the seal; this stands in the access log. */
    public void openRemark() {
        remark = remarks.read(rowId);
    }

    public String release() {
        remarks.release(rowId);
        Notices.info("takeover.row.released");
        return again();
    }

    public String discard() {
        remarks.discard(rowId);
        Notices.info("takeover.row.discarded");
        return again();
    }

    public String refuse() {
        rows.refuse(rowId, reason);
        Notices.info("takeover.row.refused");
        return again();
    }

    private String again() {
        return to("row") + "&row=" + rowId;
    }

    public boolean isSealed() {
        return row.remark() != null && row.remark().state() == RemarkState.SEALED;
    }

    /** What was found, as a sentence. */
    public String sentence(FindingView finding) {
        return Texts.format(finding.key(), finding.values().toArray());
    }

    /** A row that stands for a person may be taken out as long as nothing was committed. */
    public boolean isRefusable() {
        TakeoverState state = getTakeover().getState();
        return row.line().outcome().isPerson() && (state == TakeoverState.MATCHED || state == TakeoverState.REVIEWED);
    }

    public RowView getRow() {
        return row;
    }

    public String getRemark() {
        return remark;
    }

    public long getRowId() {
        return rowId;
    }

    public void setRowId(long rowId) {
        this.rowId = rowId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
