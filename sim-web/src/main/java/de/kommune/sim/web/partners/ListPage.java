package de.kommune.sim.web.partners;

import de.kommune.sim.partners.boundary.PartnerRow;
import de.kommune.sim.partners.boundary.Partners;
import de.kommune.sim.partners.boundary.TownPlaces;
import de.kommune.sim.partners.entity.OfferTopic;
import de.kommune.sim.partners.entity.PartnerKind;
import de.kommune.sim.partners.entity.TownPlace;
import de.kommune.sim.web.shell.Download;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The directory of partners («Partner») with its filters, the nearest first where somebody asks, and on paper. */
@Named("partnersListPage")
@ViewScoped
public class ListPage implements Serializable {

    @EJB
    private Partners partners;

    @EJB
    private TownPlaces places;

    @Inject
    private PartnerListState state;

    @Inject
    private DueAgreements due;

    private final LazyDataModel<PartnerRow> rows = new Rows();
    private List<TownPlace> allPlaces;
    private long count;

    public void open() {
        allPlaces = places.list();
        due.getSignals(); // read with the list, not when it is drawn
        search();
    }

    /** Counts anew after the filter was changed; the table asks for its page itself. */
    public void search() {
        count = partners.count(state.filter());
    }

    /** What is filtered, on paper. */
    public void print() {
        Download.send("Verzeichnis-Partner.pdf", "application/pdf", partners.print(state.filter()));
    }

    public long getCount() {
        return count;
    }

    public LazyDataModel<PartnerRow> getRows() {
        return rows;
    }

    public List<TownPlace> getPlaces() {
        return allPlaces;
    }

    public PartnerKind[] getKinds() {
        return PartnerKind.values();
    }

    public OfferTopic[] getTopics() {
        return OfferTopic.values();
    }

    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    private final class Rows extends LazyDataModel<PartnerRow> {

        @Override
        public int count(Map<String, FilterMeta> none) {
            return Math.toIntExact(count);
        }

        @Override
        public List<PartnerRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> none) {
            return partners.list(state.filter(), first, size);
        }

        @Override
        public String getRowKey(PartnerRow row) {
            return String.valueOf(row.line().id());
        }
    }
}
