package de.kommune.sim.web.takeover;

import de.kommune.sim.takeover.boundary.TakeoverJobs;
import de.kommune.sim.takeover.entity.LegalGround;
import de.kommune.sim.takeover.entity.TakeoverState;
import de.kommune.sim.takeover.mapping.boundary.SheetColumn;
import de.kommune.sim.takeover.mapping.boundary.SheetView;
import de.kommune.sim.takeover.mapping.boundary.Sheets;
import de.kommune.sim.takeover.receiving.boundary.Receipts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What each column means, with values of the first rows beside it; then the reading begins. */
@Named("takeoverMappingPage")
@ViewScoped
public class MappingPage extends TakeoverPage {

    @EJB
    private Sheets sheets;

    @EJB
    private Receipts receipts;

    @EJB
    private TakeoverJobs jobs;

    private List<SheetForm> forms;
    private List<String> meanings;
    private LegalGround ground;

    @Override
    public void load() {
        super.load();
        meanings = sheets.meanings();
        forms = sheets.of(getId()).stream().map(SheetForm::new).toList();
        ground = getTakeover().getLegalGround();
    }

    /** Keeps the mapping and lets the job begin. */
    public String read() {
        for (SheetForm form : forms) {
            sheets.map(form.getView().id(), form.meanings());
            if (isBeforeReading()) {
                receipts.judgeDatesBy(form.getView().fileId(), form.getAsOf());
            }
        }
        jobs.read(getId(), ground);
        return to("progress");
    }

    private boolean isBeforeReading() {
        return getTakeover().getState() == TakeoverState.RECEIVED;
    }

    /** The mapping may be changed until the first row is staged. */
    public boolean isOpen() {
        return isMayApprove() && isBeforeReading();
    }

    public List<SheetForm> getForms() {
        return forms;
    }

    public List<String> getMeanings() {
        return meanings;
    }

    public LegalGround[] getGrounds() {
        return LegalGround.values();
    }

    public LegalGround getGround() {
        return ground;
    }

    public void setGround(LegalGround ground) {
        this.ground = ground;
    }

    /** One sheet while it is being edited. */
    public static class SheetForm implements Serializable {

        private final SheetView view;
        private final List<ColumnForm> columns = new ArrayList<>();
        private LocalDate asOf;

        SheetForm(SheetView view) {
            this.view = view;
            this.asOf = view.asOf();
            view.columns().forEach(column -> columns.add(new ColumnForm(column)));
        }

        List<String> meanings() {
            return columns.stream().map(ColumnForm::getMeaning).toList();
        }

        public SheetView getView() {
            return view;
        }

        public String getName() {
            return view.sheet().isEmpty() ? view.fileName() : view.fileName() + " · " + view.sheet();
        }

        public List<ColumnForm> getColumns() {
            return columns;
        }

        public LocalDate getAsOf() {
            return asOf;
        }

        public void setAsOf(LocalDate asOf) {
            this.asOf = asOf;
        }
    }

    /** One column while it is being edited. */
    public static class ColumnForm implements Serializable {

        private final SheetColumn column;
        private String meaning;

        ColumnForm(SheetColumn column) {
            this.column = column;
            this.meaning = column.meaning();
        }

        public String getHeader() {
            return column.header();
        }

        public String getSamples() {
            return String.join(
                    " · ",
                    column.samples().stream().filter(text -> !text.isBlank()).toList());
        }

        public String getMeaning() {
            return meaning;
        }

        public void setMeaning(String meaning) {
            this.meaning = meaning;
        }
    }
}
