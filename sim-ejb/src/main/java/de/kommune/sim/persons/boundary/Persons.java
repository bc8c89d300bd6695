package de.kommune.sim.persons.boundary;

import static de.kommune.sim.access.Deed.CHANGE;
import static de.kommune.sim.access.Permission.PERSON_READ;
import static de.kommune.sim.access.Permission.PERSON_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonIdentifier;
import de.kommune.sim.persons.entity.PersonName;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people («Personen»): registering, finding, reading and changing them. */
@Stateless
@Guarded
public class Persons {

    /** Of more hits nobody reads the end, and sorting them costs what the register has grown to. */
    private static final int MOST_SORTED = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonHits hits;

    @EJB
    private Caller caller;

    @Inject
    private PersonRows rows;

    @Inject
    private PersonRegistrar registrar;

    @Inject
    private Clock clock;

    @Inject
    private Event<PeopleChanged> news;

    /** Registers somebody who is not in the register yet; the person gets a number. */
    @Requires(value = PERSON_WRITE, deed = CHANGE)
    public Person register(Person person) {
        return registrar.register(person);
    }

    /** The person with names, numbers, citizenships and languages; the number of a merged record leads to the survivor. */
    @Requires(PERSON_READ)
    public Person get(long id) {
        return loaded(rows.whole(id));
    }

    /** The record with that number itself, merged or not, as somebody needs it who compares or separates records. */
    @Requires(PERSON_READ)
    public Person getRecord(long id) {
        return loaded(rows.get(id));
    }

    /** The numbers of all records of this person: the one that goes on first, then those that are merged into it. */
    @Requires(PERSON_READ)
    public List<Long> identitiesOf(long id) {
        Person found = rows.get(id);
        Person survivor = found.getMergedInto() == null ? found : found.getMergedInto();
        List<Long> identities = new ArrayList<>(List.of(survivor.getId()));
        identities.addAll(
                em.createQuery("select p.id from Person p where p.mergedInto = :survivor order by p.id", Long.class)
                        .setParameter("survivor", survivor)
                        .getResultList());
        return identities;
    }

    /** For each of these records the one that goes on: itself, or the one that it is merged into. */
    @Requires(PERSON_READ)
    public Map<Long, Long> survivorsOf(Collection<Long> ids) {
        Map<Long, Long> survivors = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select p.id, coalesce(m.id, p.id) from Person p left join p.mergedInto m where p.id in :ids and "
                                    + PersonRows.seen("p"),
                            Object[].class)
                    .setParameter("ids", ids)
                    .setParameter("side", rows.side())
                    .getResultList()
                    .forEach(pair -> survivors.put((Long) pair[0], (Long) pair[1]));
        }
        return survivors;
    }

    /** One page of the list of people. */
    @Requires(PERSON_READ)
    public List<PersonRow> list(PersonFilter filter, PersonSort sort, boolean descending, int first, int size) {
        return new PersonQuery(filter, rows.side())
                .rows(em, sort, descending)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many there are, but no further than so many: counting on would cost what the register has grown to. */
    @Requires(PERSON_READ)
    public long countUpTo(PersonFilter filter, int most) {
        return new PersonQuery(filter, rows.side())
                .ids(em)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    /**
     * People whom the text fits, by name; nobody for a text that says nothing. Of a name that many hundreds bear some hundreds
     * are looked at: nobody reads on there, one types more.
     */
    @Requires(PERSON_READ)
    public List<PersonRow> find(String text, int max) {
        List<Long> found = hits.of(text, MOST_SORTED);
        return found.isEmpty()
                ? List.of()
                : PersonQuery.among(found, rows.side())
                        .rows(em, PersonSort.NAME, false)
                        .setMaxResults(max)
                        .getResultList();
    }

    /** Puts other facts in the place of the known ones, unless somebody else changed the record meanwhile. */
    @Requires(PERSON_WRITE)
    public void change(long id, int version, PersonFacts facts) {
        Person person = editable(id, version);
        if (facts.birthDate() != null) {
            facts.birthDate().checkNotAfter(LocalDate.now(clock));
        }
        if (facts.deceasedOn() != null && facts.deceasedOn().isAfter(LocalDate.now(clock))) {
            throw new BusinessException("persons.deceasedInFuture", facts.deceasedOn());
        }
        person.change(facts);
        changed(person);
    }

    @Requires(PERSON_WRITE)
    public void moveAway(long id, int version) {
        Person person = editable(id, version);
        person.moveAway();
        changed(person);
    }

    @Requires(PERSON_WRITE)
    public void comeBack(long id, int version) {
        Person person = editable(id, version);
        person.comeBack();
        changed(person);
    }

    @Requires(PERSON_WRITE)
    public void addName(long id, PersonName name) {
        Person person = editable(id);
        person.add(name);
        em.persist(name);
        changed(person);
    }

    /** Lets lists and letters use this name from now on. */
    @Requires(PERSON_WRITE)
    public void preferName(long id, long nameId) {
        Person person = editable(id);
        person.prefer(person.name(nameId));
        changed(person);
    }

    /** Ends the validity of a name; people still find the person by it. */
    @Requires(PERSON_WRITE)
    public void withdrawName(long id, long nameId, LocalDate lastDay) {
        Person person = editable(id);
        person.withdraw(person.name(nameId), lastDay);
        changed(person);
    }

    @Requires(PERSON_WRITE)
    public void addIdentifier(long id, PersonIdentifier identifier) {
        Person person = editable(id);
        if (identifier.isInForce()) {
            registrar.checkUnused(identifier);
        }
        person.add(identifier);
        em.persist(identifier);
        changed(person);
    }

    /** Ends the validity of a number. */
    @Requires(PERSON_WRITE)
    public void withdrawIdentifier(long id, long identifierId, LocalDate lastDay) {
        Person person = editable(id);
        person.withdraw(person.identifier(identifierId), lastDay);
        changed(person);
    }

    private void changed(Person person) {
        person.touch(caller.name(), LocalDateTime.now(clock));
        news.fire(new PeopleChanged(List.of(person.getId())));
    }

    /** Locks the row, so that of two who save at once the second is told, not overwritten. */
    private Person editable(long id) {
        return rows.lock(id);
    }

    private Person editable(long id, int version) {
        Person person = editable(id);
        if (person.getVersion() != version) {
            throw new BusinessException("persons.changedMeanwhile", person.getChangedBy(), person.getChangedAt());
        }
        return person;
    }

    private static Person loaded(Person person) {
        person.getNames().size();
        person.getIdentifiers().size();
        person.getCitizenships().size();
        person.getLanguages().size();
        return person;
    }
}
