package de.kommune.sim.web.persons;

import de.kommune.sim.persons.boundary.PersonRow;
import de.kommune.sim.persons.boundary.PersonSort;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.PersonStatus;
import de.kommune.sim.web.shell.SortedRows;
import de.kommune.sim.web.text.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** The list of people («Personen»), paged and sorted by the database. */
@Named("personsListPage")
@ViewScoped
public class ListPage implements Serializable {

    /** Nobody reads further; a list that is longer is to be narrowed. */
    private static final int MOST = 1_000;

    private static final Map<String, PersonSort> SORTS = Map.of(
            "displayName", PersonSort.NAME,
            "birthDate", PersonSort.BIRTH_DATE,
            "personNo", PersonSort.PERSON_NO);

    @EJB
    private Persons persons;

    @Inject
    private PersonListState state;

    private SortedRows<PersonRow, PersonSort> rows;

    @PostConstruct
    void open() {
        rows = new Rows();
        search();
    }

    public void search() {
        rows.search();
    }

    /** Enter in the search field: the only hit is opened at once. */
    public String enter() {
        return rows.only()
                .map(only -> "/persons/view?faces-redirect=true&id=" + only.id())
                .orElse(null);
    }

    public void clear() {
        state.clear();
        search();
    }

    public SortedRows<PersonRow, PersonSort> getRows() {
        return rows;
    }

    /** «1.204 Personen». */
    public String getCounted() {
        return rows.total() >= MOST
                ? Texts.format("persons.list.countMost", MOST)
                : Texts.format("persons.list.count", rows.total());
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

    private final class Rows extends SortedRows<PersonRow, PersonSort> {

        private Rows() {
            super(SORTS, PersonSort.NAME);
        }

        @Override
        protected long counted() {
            return persons.countUpTo(state.filter(), MOST);
        }

        @Override
        protected List<PersonRow> list(PersonSort sort, boolean descending, int first, int size) {
            return persons.list(state.filter(), sort, descending, first, size);
        }

        @Override
        protected long idOf(PersonRow row) {
            return row.id();
        }
    }
}
