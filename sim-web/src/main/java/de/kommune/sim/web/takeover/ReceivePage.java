package de.kommune.sim.web.takeover;

import de.kommune.sim.paper.file.ReadLimits;
import de.kommune.sim.takeover.entity.ReceivedFile;
import de.kommune.sim.takeover.entity.TakeoverState;
import de.kommune.sim.takeover.receiving.boundary.Receipts;
import de.kommune.sim.web.shell.Upload;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;

/** Receiving the contractor's files: each is surveyed, sealed and receipted, or refused with a sentence. */
@Named("takeoverReceivePage")
@ViewScoped
public class ReceivePage extends TakeoverPage {

    @EJB
    private Receipts receipts;

    private transient List<Part> parts;
    private List<ReceivedFile> files;

    @Override
    public void load() {
        super.load();
        files = receipts.of(getId());
    }

    public String receive() {
        for (Part part : Upload.given(parts)) {
            receive(part);
        }
        return to("receive");
    }

    private void receive(Part part) {
        try (Upload upload = new Upload(part)) {
            ReceivedFile file = receipts.receive(getId(), upload.name(), upload.file());
            Notices.info("takeover.receive.received", file.getName(), file.getRowTotal(), file.getReceiptNo());
        }
    }

    public String withdraw(long fileId) {
        receipts.withdraw(fileId);
        Notices.info("takeover.receive.withdrawn");
        return to("receive");
    }

    /** Files may come as long as nothing was read. */
    public boolean isOpen() {
        return isMayApprove() && getTakeover().getState() == TakeoverState.RECEIVED;
    }

    /** How many bytes a browser need not even send. */
    public long getMost() {
        return ReadLimits.standard().fileBytes();
    }

    public List<ReceivedFile> getFiles() {
        return files;
    }

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }
}
