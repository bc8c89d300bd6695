package de.kommune.sim.web.recognition;

import de.kommune.sim.volunteering.recognition.boundary.HelperLine;
import de.kommune.sim.volunteering.recognition.boundary.Recognitions;
import de.kommune.sim.web.shell.Download;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Who helped for how long in a year, with certificates of thanks («Stunden und Dank»). */
@Named("recognitionListPage")
@ViewScoped
public class ListPage implements Serializable {

    private static final int YEARS = 6;

    @EJB
    private Recognitions recognitions;

    @Inject
    private Clock clock;

    private final LazyDataModel<HelperLine> rows = new Rows();
    private Integer year;
    private long count;

    public void open() {
        if (year == null || year < 1 || year > 9999) {
            year = thisYear();
        }
        count = recognitions.count(year);
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /** Sends the certificate of one volunteer. */
    public void thank(long volunteerId) {
        send(recognitions.certificate(volunteerId, year), "Dankurkunde");
    }

    /** Sends those of all who helped in that year. */
    public void thankAll() {
        send(recognitions.certificates(year), "Dankurkunden");
    }

    private void send(byte[] pdf, String name) {
        Download.send(name + "-" + year + ".pdf", "application/pdf", pdf);
    }

    /** The latest first. */
    public List<Integer> getYears() {
        return IntStream.range(0, YEARS).mapToObj(back -> thisYear() - back).toList();
    }

    public LazyDataModel<HelperLine> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    private final class Rows extends LazyDataModel<HelperLine> {

        @Override
        public int count(Map<String, FilterMeta> none) {
            return Math.toIntExact(count);
        }

        @Override
        public List<HelperLine> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> none) {
            return recognitions.list(year, first, size);
        }

        @Override
        public String getRowKey(HelperLine row) {
            return String.valueOf(row.id());
        }
    }
}
