package de.kommune.sim.web.cases;

import de.kommune.sim.cases.clock.boundary.ClockExceptions;
import de.kommune.sim.cases.clock.boundary.ExceptionLine;
import de.kommune.sim.web.text.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** All exceptions from the five years that hold today («Ausnahmen»). */
@Named("casesExceptionsPage")
@ViewScoped
public class ExceptionsPage implements Serializable {

    @EJB
    private ClockExceptions exceptions;

    private LazyDataModel<ExceptionLine> rows;
    private long count;

    @PostConstruct
    void open() {
        count = exceptions.countHolding();
        rows = new Rows();
    }

    public String getCounted() {
        return Texts.format("cases.exceptions.count", count);
    }

    public LazyDataModel<ExceptionLine> getRows() {
        return rows;
    }

    private final class Rows extends LazyDataModel<ExceptionLine> {

        @Override
        public int count(Map<String, FilterMeta> none) {
            return Math.toIntExact(count);
        }

        @Override
        public List<ExceptionLine> load(
                int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> none) {
            return exceptions.holding(first, size);
        }

        @Override
        public String getRowKey(ExceptionLine row) {
            return String.valueOf(row.id());
        }
    }
}
