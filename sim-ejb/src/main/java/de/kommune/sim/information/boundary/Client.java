package de.kommune.sim.information.boundary;

import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.persons.entity.Person;
import java.util.List;

/**
 * Whose data is gathered («Klientin, Klient»).
 *
 * @param records all records of the person: the one that goes on first, then those that are merged into it
 * @param cases all of them, with whichever record they were opened for
 */
record Client(List<Person> records, List<CaseView> cases) {

    Person person() {
        return records.get(0);
    }

    List<Long> recordIds() {
        return records.stream().map(Person::getId).toList();
    }

    List<Long> caseIds() {
        return cases.stream().map(view -> view.simCase().getId()).toList();
    }
}
