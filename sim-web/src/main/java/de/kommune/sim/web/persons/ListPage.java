package de.kommune.sim.web.persons;

import de.kommune.sim.persons.boundary.PersonRow;
import de.kommune.sim.persons.boundary.PersonSort;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.PersonStatus;
import de.kommune.sim.web.text.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The list of people («Personen»), paged and sorted by the database. */
@Named("personsListPage")
@ViewScoped
public class ListPage implements Serializable {

    private static final Map<String, PersonSort> SORTS = Map.of(
            "displayName", PersonSort.NAME,
            "birthDate", PersonSort.BIRTH_DATE,
            "personNo", PersonSort.PERSON_NO);

    @EJB
    private Persons persons;

    @Inject
    private PersonListState state;

    private LazyDataModel<PersonRow> rows;
    private long count;

    @PostConstruct
    void open() {
        rows = new Rows();
        search();
    }

    /** Counts anew after the filter changed; the table asks for its page itself. */
    public void search() {
        count = persons.count(state.filter());
    }

    /** Enter in the search field: the only hit is opened at once. */
    public String enter() {
        search();
        if (count != 1) {
            return null;
        }
        PersonRow only =
                persons.list(state.filter(), PersonSort.NAME, false, 0, 1).get(0);
        return "/persons/view?faces-redirect=true&id=" + only.id();
    }

    public void clear() {
        state.clear();
        search();
    }

    public LazyDataModel<PersonRow> getRows() {
        return rows;
    }

    /** «1.204 Personen». */
    public String getCounted() {
        return Texts.format("persons.list.count", count);
    }

    /** What stands where nobody is to be listed. */
    public String getNobody() {
        return Texts.format(state.isNarrowed() ? "persons.list.noneFound" : "persons.list.nobodyYet");
    }

    public PersonStatus[] getStatuses() {
        return new PersonStatus[] {
            PersonStatus.ACTIVE, PersonStatus.MOVED_AWAY, PersonStatus.DECEASED, PersonStatus.MERGED
        };
    }

    private final class Rows extends LazyDataModel<PersonRow> {

        @Override
        public int count(Map<String, FilterMeta> none) {
            return Math.toIntExact(count);
        }

        @Override
        public List<PersonRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> none) {
            SortMeta sort = sorts.values().stream()
                    .filter(SortMeta::isActive)
                    .findFirst()
                    .orElse(null);
            return sort == null
                    ? persons.list(state.filter(), PersonSort.NAME, false, first, size)
                    : persons.list(
                            state.filter(),
                            SORTS.get(sort.getField()),
                            sort.getOrder() == SortOrder.DESCENDING,
                            first,
                            size);
        }

        @Override
        public String getRowKey(PersonRow row) {
            return String.valueOf(row.id());
        }
    }
}
