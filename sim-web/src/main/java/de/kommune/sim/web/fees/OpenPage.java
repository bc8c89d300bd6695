package de.kommune.sim.web.fees;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.fees.boundary.CashExport;
import de.kommune.sim.housing.fees.boundary.FeeNotices;
import de.kommune.sim.housing.fees.boundary.NewColumn;
import de.kommune.sim.housing.fees.boundary.OpenItem;
import de.kommune.sim.housing.fees.boundary.OpenSum;
import de.kommune.sim.housing.fees.entity.ExportColumn;
import de.kommune.sim.housing.fees.entity.ExportContent;
import de.kommune.sim.web.shell.Download;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is open («Offene Posten»), and the file for the cash office. */
@Named("feesOpenPage")
@ViewScoped
public class OpenPage implements Serializable {

    private static final int ON_A_PAGE = 100;

    @EJB
    private FeeNotices notices;

    @EJB
    private CashExport export;

    @Inject
    private Clock clock;

    private int page = 1;
    private List<OpenItem> items;
    private OpenSum sum;
    private int waiting;
    private String columns;

    public void open() {
        page = Math.max(page, 1);
        items = notices.open((page - 1) * ON_A_PAGE, ON_A_PAGE);
        sum = notices.openSum();
        waiting = export.waiting();
        columns = export.columns().stream().map(OpenPage::written).collect(Collectors.joining("\n"));
    }

    /** Sends the file; who opens the page again sees that nothing waits any more. */
    public void take() {
        byte[] file = export.take();
        Download.send("Kassendatei-" + LocalDate.now(clock) + ".csv", "text/csv", file);
    }

    /** Each line a column: heading, content, and for a fixed text the text. */
    public String arrange() {
        export.arrange(columns.lines()
                .filter(line -> !line.isBlank())
                .map(OpenPage::read)
                .toList());
        Notices.info("fees.open.arranged");
        return "/fees/open?faces-redirect=true";
    }

    private static String written(ExportColumn column) {
        String line = column.getHeading() + " = " + Texts.label(column.getContent());
        return column.getFixed() == null ? line : line + ": " + column.getFixed();
    }

    private static NewColumn read(String line) {
        int sign = line.indexOf('=');
        if (sign < 1) {
            throw new BusinessException("fees.columnUnreadable", line.strip());
        }
        String heading = line.substring(0, sign).strip();
        String content = line.substring(sign + 1).strip();
        int colon = content.indexOf(':');
        String name = colon < 0 ? content : content.substring(0, colon).strip();
        String fixed = colon < 0 ? null : content.substring(colon + 1).strip();
        return Arrays.stream(ExportContent.values())
                .filter(one -> Texts.label(one).equalsIgnoreCase(name))
                .findFirst()
                .map(one -> new NewColumn(heading, one, fixed))
                .orElseThrow(() -> new BusinessException("fees.columnUnreadable", line.strip()));
    }

    public List<OpenItem> getItems() {
        return items;
    }

    /** Over the whole list, not over the page. */
    public OpenSum getSum() {
        return sum;
    }

    public boolean isMore() {
        return sum.notices() > (long) page * ON_A_PAGE;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public boolean isOverdue(OpenItem item) {
        return item.open().signum() > 0 && item.dueOn().isBefore(LocalDate.now(clock));
    }

    public int getWaiting() {
        return waiting;
    }

    /** What a column can hold, for the help beside the field. */
    public String getContents() {
        return Arrays.stream(ExportContent.values()).map(Texts::label).collect(Collectors.joining(", "));
    }

    public String getColumns() {
        return columns;
    }

    public void setColumns(String columns) {
        this.columns = columns;
    }
}
