package de.kommune.sim.web.payments;

import de.kommune.sim.benefits.payments.boundary.PaymentAnswers;
import de.kommune.sim.benefits.payments.boundary.PaymentFiles;
import de.kommune.sim.benefits.payments.entity.PaymentExport;
import de.kommune.sim.benefits.payments.entity.PaymentImport;
import de.kommune.sim.web.shell.Download;
import de.kommune.sim.web.shell.Upload;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The file for the benefits program and its answers («Zahlungen»). */
@Named("paymentsListPage")
@ViewScoped
public class ListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PaymentFiles files;

    @EJB
    private PaymentAnswers answers;

    @Inject
    private Clock clock;

    private transient Part part;
    private long waiting;
    private List<PaymentExport> exports;
    private List<PaymentImport> imports;

    public void open() {
        waiting = files.waiting();
        exports = files.exports();
        imports = answers.list();
    }

    /** Sends the file; who opens the page again sees that nothing waits any more. */
    public void take() {
        byte[] file = files.take();
        Download.send("Leistungsdatei-" + LocalDate.now(clock) + ".csv", "text/csv", file);
    }

    /** Sends the file of an earlier day once more. */
    public void again(PaymentExport export) {
        byte[] file = files.again(export.getId());
        Download.send("Leistungsdatei-" + export.getTakenAt().toLocalDate() + ".csv", "text/csv", file);
    }

    /** Reads answers in, and shows line by line what became of them. */
    public String readIn() {
        long made;
        try (Upload upload = new Upload(part)) {
            made = answers.readIn(upload.name(), upload.file());
        }
        Notices.info("payments.list.done");
        return "/payments/answer?faces-redirect=true&importId=" + made;
    }

    public long getWaiting() {
        return waiting;
    }

    public List<PaymentExport> getExports() {
        return exports;
    }

    public List<PaymentImport> getImports() {
        return imports;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
