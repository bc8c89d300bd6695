package de.kommune.sim.persons.matching.boundary;

import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.IdentifierKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonIdentifier;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.persons.matching.entity.Birth;
import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What the register knows of many people, as records to compare («Vergleichssätze»): five statements for any number of
 * them, whatever was merged into a person included.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RegisterRecords {

    private static final String NAMES = "select n.person.id, n.givenNames, n.familyName, n.fatherName from PersonName n"
            + " where n.person.id in :ids order by n.preferred desc, n.id";
    private static final String NUMBERS =
            "select i.person.id, i.kind, i.value from PersonIdentifier i where i.person.id in :ids";
    private static final String CITIZENSHIPS = "select p.id, c from Person p join p.citizenships c where p.id in :ids";
    private static final String HOUSEHOLDS =
            "select m.person.id, m.household.id from HouseholdMember m where m.person.id in :ids";

    /** A person, and what is known. */
    record Known(long personId, String personNo, String displayName, BirthDate birthDate, MatchRecord record) {
        private Known with(MatchRecord more) {
            return new Known(personId, personNo, displayName, birthDate, more);
        }
    }

    @PersistenceContext
    private EntityManager em;

    /** By the number of the record that goes on. */
    Map<Long, Known> of(Collection<Long> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, Long> survivors = new HashMap<>();
        Map<Long, Known> known = named(personIds, survivors);
        add(known, survivors, NUMBERS, (record, row) -> record.withNumber((IdentifierKind) row[1], (String) row[2]));
        add(known, survivors, CITIZENSHIPS, (record, row) -> record.with(Field.CITIZENSHIP, (String) row[1]));
        add(known, survivors, HOUSEHOLDS, (record, row) -> record.with(Field.HOUSEHOLD, "#" + row[1]));
        return known;
    }

    /** The same without numbers, citizenships and households, where only names are compared: two statements. */
    Map<Long, Known> namesOf(Collection<Long> personIds) {
        return personIds.isEmpty() ? Map.of() : named(personIds, new HashMap<>());
    }

    /** @param survivors is filled: the records asked for, and those that are merged into them, each with the one that goes on */
    private Map<Long, Known> named(Collection<Long> personIds, Map<Long, Long> survivors) {
        Map<Long, Known> known = new HashMap<>();
        em.createQuery(
                        "select p, m.id from Person p left join Person m on m.mergedInto = p where p.id in :ids",
                        Object[].class)
                .setParameter("ids", personIds)
                .getResultList()
                .forEach(row -> {
                    Person person = (Person) row[0];
                    known.put(person.getId(), known(person));
                    survivors.put(person.getId(), person.getId());
                    if (row[1] != null) {
                        survivors.put((Long) row[1], person.getId());
                    }
                });
        add(known, survivors, NAMES, (record, row) -> record.withName((String) row[1], familyName(row)));
        return known;
    }

    /** Not saved yet, perhaps never. */
    static MatchRecord of(Person person) {
        MatchRecord record = facts(person);
        for (PersonName name : person.getNames()) {
            record = record.withName(
                    name.getGivenNames(), name.getFamilyName().isEmpty() ? name.getFatherName() : name.getFamilyName());
        }
        for (PersonIdentifier number : person.getIdentifiers()) {
            record = record.withNumber(number.getKind(), number.getValue());
        }
        for (String country : person.getCitizenships()) {
            record = record.with(Field.CITIZENSHIP, country);
        }
        return record;
    }

    private static Known known(Person person) {
        return new Known(
                person.getId(), person.getPersonNo(), person.getDisplayName(), person.getBirthDate(), facts(person));
    }

    private static MatchRecord facts(Person person) {
        boolean sexSays = person.getSex() == Sex.MALE || person.getSex() == Sex.FEMALE;
        return MatchRecord.empty()
                .withBirth(person.birthDate().map(Birth::of).orElse(null))
                .with(Field.SEX, sexSays ? person.getSex().name() : null)
                .with(Field.BIRTH_PLACE, person.getBirthPlace())
                .with(Field.PHONE, person.getContact().getPhone());
    }

    private static String familyName(Object[] row) {
        String family = (String) row[2];
        return family.isEmpty() ? (String) row[3] : family;
    }

    private void add(
            Map<Long, Known> known,
            Map<Long, Long> survivors,
            String query,
            BiFunction<MatchRecord, Object[], MatchRecord> addition) {
        List<Long> ids = new ArrayList<>(survivors.keySet());
        for (Object[] row :
                em.createQuery(query, Object[].class).setParameter("ids", ids).getResultList()) {
            known.computeIfPresent(
                    survivors.get((Long) row[0]), (id, person) -> person.with(addition.apply(person.record(), row)));
        }
    }
}
