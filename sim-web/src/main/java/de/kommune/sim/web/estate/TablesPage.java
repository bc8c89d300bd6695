package de.kommune.sim.web.estate;

import de.kommune.sim.access.Caller;
import de.kommune.sim.housing.estate.boundary.EstateFile;
import de.kommune.sim.housing.estate.boundary.EstateTables;
import de.kommune.sim.housing.estate.boundary.ReadIn;
import de.kommune.sim.housing.estate.entity.TableProblem;
import de.kommune.sim.paper.Spreadsheet;
import de.kommune.sim.paper.TextTable;
import de.kommune.sim.web.shell.Download;
import de.kommune.sim.web.shell.Upload;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The facilities as a table («Tabelle der Unterkünfte»): taking it out, and reading it in. */
@Named("estateTablesPage")
@ViewScoped
public class TablesPage implements Serializable {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv; charset=UTF-8";

    @EJB
    private EstateTables tables;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    private transient Part part;
    private ReadIn result;

    public void spreadsheet() {
        EstateFile file = tables.export();
        Spreadsheet.Head head = new Spreadsheet.Head(
                Texts.format("estate.tables.sheet"),
                Texts.format("estate.tables.watermark", caller.name(), LocalDateTime.now(clock)));
        Download.send(name("xlsx"), XLSX, Spreadsheet.of(head, file.headings(), file.rows()));
    }

    public void text() {
        EstateFile file = tables.export();
        Download.send(name("csv"), CSV, TextTable.of(file.headings(), file.rows()));
    }

    private String name(String ending) {
        return Texts.format("estate.tables.fileName", LocalDate.now(clock)) + "." + ending;
    }

    /** Reads the file in; stays on the page when something is wrong with it, to say what. */
    public String readIn() {
        try (Upload upload = new Upload(part)) {
            result = tables.readIn(upload.name(), upload.file());
        }
        if (!result.isDone()) {
            Notices.warn("estate.tables.refused", result.problems().size());
            return null;
        }
        Notices.info("estate.tables.done", result.facilities(), result.rooms(), result.places());
        return "/estate/list?faces-redirect=true";
    }

    /** What is wrong, as a sentence. */
    public String words(TableProblem problem) {
        return Texts.format(problem.key(), problem.values().toArray());
    }

    /** Null before anything was read. */
    public ReadIn getResult() {
        return result;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
