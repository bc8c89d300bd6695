package de.kommune.sim.web.takeover;

import de.kommune.sim.takeover.boundary.TakeoverJobs;
import de.kommune.sim.takeover.entity.FileSums;
import de.kommune.sim.takeover.entity.ReceivedFile;
import de.kommune.sim.takeover.entity.TakeoverState;
import de.kommune.sim.takeover.protocol.boundary.Protocols;
import de.kommune.sim.takeover.protocol.boundary.RefusedRows;
import de.kommune.sim.takeover.receiving.boundary.Receipts;
import de.kommune.sim.web.shell.Download;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The protocol for both sides, what goes back to the contractor, and taking the whole takeover back. */
@Named("takeoverProtocolPage")
@ViewScoped
public class ProtocolPage extends TakeoverPage {

    @EJB
    private Protocols protocols;

    @EJB
    private RefusedRows refusedRows;

    @EJB
    private Receipts receipts;

    @EJB
    private TakeoverJobs jobs;

    private List<FileSums> sums;
    private List<ReceivedFile> files;
    private String signatory;
    private LocalDate eraseOn;

    @Override
    public void load() {
        super.load();
        sums = takeovers().sums(getId());
        files = receipts.of(getId());
        eraseOn = getTakeover().getEraseStagingOn();
    }

    public void print() {
        Download.send("Uebergabeprotokoll-" + getId() + ".pdf", "application/pdf", protocols.pdf(getId()));
    }

    public void refused(ReceivedFile file) {
        Download.send(
                "abgelehnt-" + file.getName().replaceFirst("\\.[^.]*$", "") + ".csv",
                "text/csv",
                refusedRows.of(file.getId()));
    }

    public String accept() {
        takeovers().accept(getId(), signatory);
        Notices.info("takeover.protocol.accepted");
        return to("protocol");
    }

    public String eraseOnThatDay() {
        takeovers().eraseStagingOn(getId(), eraseOn);
        Notices.info("takeover.protocol.eraseSet", eraseOn);
        return to("protocol");
    }

    public String undo() {
        jobs.undo(getId());
        return to("progress");
    }

    public boolean isUndoable() {
        TakeoverState state = getTakeover().getState();
        return state == TakeoverState.COMMITTED || state == TakeoverState.ACCEPTED;
    }

    public boolean isAcceptable() {
        return getTakeover().getState() == TakeoverState.COMMITTED;
    }

    public boolean isErasable() {
        return getTakeover().getState() == TakeoverState.ACCEPTED;
    }

    /** The sealed files are there until the staging is erased. */
    public boolean isFilesThere() {
        return getTakeover().getState() != TakeoverState.STAGING_ERASED;
    }

    public FileSums getTotal() {
        return sums.stream().reduce(FileSums.none(), FileSums::plus);
    }

    public List<FileSums> getSums() {
        return sums;
    }

    public List<ReceivedFile> getFiles() {
        return files;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }

    public LocalDate getEraseOn() {
        return eraseOn;
    }

    public void setEraseOn(LocalDate eraseOn) {
        this.eraseOn = eraseOn;
    }
}
