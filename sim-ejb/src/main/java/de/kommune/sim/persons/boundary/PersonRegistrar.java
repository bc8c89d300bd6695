package de.kommune.sim.persons.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.entity.Household;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonIdentifier;
import de.kommune.sim.persons.entity.PersonNumber;
import de.kommune.sim.persons.entity.PersonSide;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Writes people into the register, one or many («Eintragung»). Has no guard of its own: only guarded boundaries use it,
 * within their transaction, {@code Persons} for one person and the takeover for a whole list.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PersonRegistrar {

    private static final int NUMBERS_A_QUERY = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows rows;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private Event<PeopleChanged> news;

    @Inject
    private Instance<PersonUse> uses;

    private final RandomGenerator random = new SecureRandom();

    /** Gives a person a number and saves the record. */
    public Person register(Person person) {
        person.getIdentifiers().stream().filter(PersonIdentifier::isInForce).forEach(this::checkUnused);
        registerAll(List.of(person));
        return person;
    }

    /**
     * Saves many people at once; the caller has seen to it that no number in force is borne twice, else the database
     * refuses the whole list.
     */
    public void registerAll(List<Person> people) {
        LocalDate today = LocalDate.now(clock);
        LocalDateTime now = LocalDateTime.now(clock);
        String account = caller.name();
        PersonSide side = rows.side();
        Iterator<String> number = freeNumbers(people.size()).iterator();
        for (Person person : people) {
            person.birthDate().ifPresent(birth -> birth.checkNotAfter(today));
            person.number(number.next());
            person.keptBy(side);
            person.touch(account, now);
            em.persist(person);
        }
        news.fire(new PeopleChanged(people.stream().map(Person::getId).toList()));
    }

    /** Saves a household that the takeover put together; the same rules hold as in {@code Households}. */
    public Household register(Household household) {
        em.persist(household);
        return household;
    }

    /** One of these people about whom somebody keeps more than cases; empty where all can be removed. */
    public Optional<Person> oneInUse(Collection<Long> personIds) {
        return portions(personIds).stream()
                .flatMap(some -> uses.stream().flatMap(use -> use.inUse(some).stream()))
                .findFirst()
                .map(id -> em.find(Person.class, id));
    }

    /**
     * Removes people whom a takeover brought, with the households of which they are the only members. Fails if anything
     * else refers to them.
     */
    public void removeAll(Collection<Long> personIds) {
        for (List<Long> some : portions(personIds)) {
            List<Long> households = em.createQuery(
                            "select distinct m.household.id from HouseholdMember m where m.person.id in :ids",
                            Long.class)
                    .setParameter("ids", some)
                    .getResultList();
            em.createQuery("delete from HouseholdMember m where m.person.id in :ids")
                    .setParameter("ids", some)
                    .executeUpdate();
            removeEmpty(households);
            // names, identifiers, words, citizenships and languages go with their person, by foreign key
            em.createQuery("delete from Person p where p.id in :ids")
                    .setParameter("ids", some)
                    .executeUpdate();
        }
    }

    /** Two statements, for a deletion with a condition on another table is more than EclipseLink can say to MariaDB. */
    private void removeEmpty(List<Long> households) {
        if (households.isEmpty()) {
            return;
        }
        List<Long> empty = new ArrayList<>(households);
        empty.removeAll(em.createQuery(
                        "select distinct m.household.id from HouseholdMember m where m.household.id in :ids",
                        Long.class)
                .setParameter("ids", households)
                .getResultList());
        if (!empty.isEmpty()) {
            em.createQuery("delete from Household h where h.id in :ids")
                    .setParameter("ids", empty)
                    .executeUpdate();
        }
    }

    /** Refuses a number that another person bears now, and names that person. */
    void checkUnused(PersonIdentifier identifier) {
        em.createQuery(
                        "select i from PersonIdentifier i join fetch i.person where i.kind = :kind"
                                + " and i.value = :value and i.period.to = :open and " + PersonRows.seen("i"),
                        PersonIdentifier.class)
                .setParameter("kind", identifier.getKind())
                .setParameter("value", identifier.getValue())
                .setParameter("open", Period.OPEN_END)
                .setParameter("side", rows.side())
                .getResultStream()
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException(
                            "persons.identifierTaken",
                            identifier.getKind(),
                            identifier.getValue(),
                            other.getPerson().getDisplayName(),
                            other.getPerson().getPersonNo());
                });
    }

    private Set<String> freeNumbers(int count) {
        Set<String> free = new HashSet<>();
        while (free.size() < count) {
            Set<String> tried = new HashSet<>();
            int wanted = Math.min(NUMBERS_A_QUERY, count - free.size());
            while (tried.size() < wanted) {
                tried.add(PersonNumber.random(random));
            }
            tried.removeAll(em.createQuery("select p.personNo from Person p where p.personNo in :tried", String.class)
                    .setParameter("tried", tried)
                    .getResultList());
            free.addAll(tried);
        }
        return free;
    }

    private static List<List<Long>> portions(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + NUMBERS_A_QUERY)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + NUMBERS_A_QUERY)))
                .toList();
    }
}
