package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.cases.boundary.CaseFilter;
import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.CaseSort;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.cases.notes.boundary.Notes;
import de.kommune.sim.cases.readers.boundary.CaseReaders;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Whatever a list of cases shows can be opened, and whatever it does not show cannot: one predicate for both. */
class CaseRowsTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    private final String family = "Zeilensicht"
            + ThreadLocalRandom.current()
                    .ints(8, 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Notes")
    private Notes notes;

    @EJB(lookup = "java:global/sim/sim-ejb/CaseReaders")
    private CaseReaders readers;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(CaseRowsTest.class);
    }

    @Test
    void listAndSingleCaseAgreeWhateverStateACaseIsInAndWhosePersonItIs() throws Exception {
        Map<CaseStatus, Long> byStatus = new EnumMap<>(CaseStatus.class);
        for (CaseStatus status : CaseStatus.values()) {
            long id = open();
            execute("update sim_case set status = '" + status + "'"
                    + (status == CaseStatus.CLOSED ? ", closed_on =" + " current_date, closing_reason = 'NO_NEED'" : "")
                    + " where id = " + id);
            byStatus.put(status, id);
        }
        long beyond = open();
        execute("update person set side = 'OFFICE' where id = (select person_id from sim_case where id = " + beyond
                + ")");
        List<Long> all = new ArrayList<>(byStatus.values());
        all.add(beyond);

        Set<Long> listed = listed();
        Set<Long> single = new TreeSet<>(all.stream().filter(this::opens).toList());
        assertEquals(single, listed);
        assertFalse(listed.contains(byStatus.get(CaseStatus.ERASED)));
        assertFalse(listed.contains(beyond));
        assertEquals(all.size() - 2, listed.size());
        assertEquals(single, found());
        for (long hidden : List.of(byStatus.get(CaseStatus.ERASED), beyond)) {
            assertTrue(notFound(() -> notes.ofCase(hidden)));
            assertTrue(notFound(() -> readers.get(hidden)));
            assertTrue(notFound(() -> {
                cases.dwellsSince(hidden, 0, null);
                return null;
            }));
        }
    }

    private Set<Long> listed() throws Exception {
        Set<Long> listed = new TreeSet<>();
        for (CaseStatus status : CaseStatus.values()) {
            CaseFilter filter = new CaseFilter(false, status, null, null, null, family);
            List<CaseRow> rows = as("beratung1", () -> cases.list(filter, CaseSort.NAME, false, 0, 50));
            assertEquals(rows.size(), as("beratung1", () -> cases.count(filter)));
            rows.forEach(row -> listed.add(row.id()));
        }
        return listed;
    }

    private Set<Long> found() throws Exception {
        Set<Long> found = new TreeSet<>();
        as("beratung1", () -> cases.find(family, 50)).forEach(row -> found.add(row.id()));
        return found;
    }

    private boolean opens(long id) {
        return !notFound(() -> cases.get(id));
    }

    private static boolean notFound(Callable<?> step) {
        try {
            as("beratung1", step);
            return false;
        } catch (NotFoundException hidden) {
            return true;
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
    }

    private long open() throws Exception {
        PersonName name = new PersonName(NameKind.PASSPORT, "Ada", family, TODAY);
        Person person = as(
                "beratung1",
                () -> persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990)))));
        return as("beratung1", () -> cases.open(new NewCase(person.getId(), TargetGroup.REFUGEE, null, TODAY, null)))
                .getId();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
