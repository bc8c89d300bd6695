package de.kommune.sim.web.payments;

import de.kommune.sim.benefits.payments.boundary.ImportLine;
import de.kommune.sim.benefits.payments.boundary.ImportView;
import de.kommune.sim.benefits.payments.boundary.PaymentAnswers;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** What became of each line of a file that was read in («Rückmeldung»). */
@Named("paymentsAnswerPage")
@ViewScoped
public class AnswerPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ON_A_PAGE = 200;

    @EJB
    private PaymentAnswers answers;

    private long importId;
    private int page = 1;
    private ImportView view;

    public void open() {
        page = Math.max(page, 1);
        view = answers.get(importId, (page - 1) * ON_A_PAGE, ON_A_PAGE);
    }

    public boolean isMore() {
        return view.count() > page * ON_A_PAGE;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    /** What is wrong with a line and what to do, as a sentence. */
    public String problem(ImportLine line) {
        return Texts.format("payments.problem." + line.problem(), String.valueOf(line.lineNo()), line.about());
    }

    public ImportView getView() {
        return view;
    }

    public long getImportId() {
        return importId;
    }

    public void setImportId(long importId) {
        this.importId = importId;
    }
}
