package de.kommune.sim.housing.ledger.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.kommune.sim.authorities.boundary.AssignmentRows;
import de.kommune.sim.authorities.boundary.Received;
import de.kommune.sim.authorities.residence.boundary.ResidenceRows;
import de.kommune.sim.authorities.residence.entity.ResidenceTitle;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.ledger.entity.LedgerRule;
import de.kommune.sim.housing.ledger.entity.OwnFlat;
import de.kommune.sim.housing.ledger.policy.Dossier;
import de.kommune.sim.housing.ledger.policy.FlatNights;
import de.kommune.sim.housing.ledger.policy.LedgerPolicy;
import de.kommune.sim.housing.ledger.policy.Reception;
import de.kommune.sim.housing.ledger.policy.Rights;
import de.kommune.sim.housing.ledger.policy.Standing;
import de.kommune.sim.housing.ledger.policy.Stay;
import de.kommune.sim.housing.placement.entity.EndReason;
import de.kommune.sim.housing.placement.entity.Placement;
import de.kommune.sim.housing.placement.entity.PlacementState;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.Relation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Gathers what nights rest on, of people whom the call sees («Sicht auf den Nachweis»): one statement each for the nights, the households, the rights to stay,
 * the assignments and the rules, however many people there are. Has no guard of its own: only guarded boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LedgerReader {

    private static final int OF_AGE = 18;

    /** Whoever has only been promised a bed was not housed. */
    private static final Set<PlacementState> LIVED =
            EnumSet.of(PlacementState.OCCUPIED, PlacementState.ABSENT, PlacementState.ENDED);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    @Inject
    private ResidenceRows residences;

    @Inject
    private AssignmentRows assignments;

    LedgerPolicy policy() {
        return new LedgerPolicy(
                em.createQuery("select r from LedgerRule r", LedgerRule.class).getResultList());
    }

    /** Of everybody who was housed or lived in a flat of her own on any of these nights, by name. */
    Map<Person, Dossier> dossiers(Period nights) {
        return read(null, nights);
    }

    /** Of one person; nothing where she neither was housed nor had a flat. */
    Map<Person, Dossier> dossier(long personId, Period nights) {
        return read(personId, nights);
    }

    /** @param personId null for everybody */
    private Map<Person, Dossier> read(Long personId, Period nights) {
        Map<Person, List<Stay>> stays =
                new TreeMap<>(Comparator.comparing(Person::getSortName).thenComparing(Person::getId));
        List<Placement> placements = placements(personId, nights);
        flats(placements, noted(personId, nights))
                .forEach((person, flats) -> flats.stream()
                        .filter(nights::overlaps)
                        .forEach(flat -> stays.computeIfAbsent(person, any -> new ArrayList<>())
                                .add(Stay.inOwnFlat(flat))));
        placements.stream()
                .filter(one -> one.getPeriod().overlaps(nights))
                .forEach(one -> stays.computeIfAbsent(one.getPerson(), any -> new ArrayList<>())
                        .add(new Stay(one.getPeriod(), one.getFacility().getName(), one.getBasis())));
        return dossiers(stays, nights);
    }

    /** Those of the nights asked for, and all of whoever once left for a flat of her own. */
    private List<Placement> placements(Long personId, Period nights) {
        TypedQuery<Placement> query = seeing(em.createQuery(
                        "select x from Placement x join fetch x.person p join fetch x.facility where x.state in :lived"
                                + " and x.period.from < :to and (x.period.to > :from or p.id in (select y.person.id"
                                + " from Placement y where y.endReason = :flat)) and " + only(personId)
                                + PersonRows.seen("p"),
                        Placement.class))
                .setParameter("lived", LIVED)
                .setParameter("from", nights.getFrom())
                .setParameter("to", nights.getTo())
                .setParameter("flat", EndReason.OWN_DWELLING);
        return of(personId, query).getResultList();
    }

    private List<OwnFlat> noted(Long personId, Period nights) {
        TypedQuery<OwnFlat> query = seeing(em.createQuery(
                        "select f from OwnFlat f join fetch f.person p where f.period.from < :to and " + only(personId)
                                + PersonRows.seen("p"),
                        OwnFlat.class))
                .setParameter("to", nights.getTo());
        return of(personId, query).getResultList();
    }

    private static String only(Long personId) {
        return personId == null ? "" : "p.id = :person and ";
    }

    private static <T> TypedQuery<T> of(Long personId, TypedQuery<T> query) {
        return personId == null ? query : query.setParameter("person", personId);
    }

    private static Map<Person, List<Period>> flats(List<Placement> placements, List<OwnFlat> noted) {
        Map<Person, List<Placement>> housed = placements.stream().collect(groupingBy(Placement::getPerson));
        Map<Person, List<Period>> told =
                noted.stream().collect(groupingBy(OwnFlat::getPerson, mapping(OwnFlat::getPeriod, toList())));
        Map<Person, List<Period>> flats = new HashMap<>();
        Stream.concat(housed.keySet().stream(), told.keySet().stream())
                .distinct()
                .forEach(person -> flats.put(
                        person,
                        new FlatNights()
                                .of(
                                        told.getOrDefault(person, List.of()),
                                        left(housed.getOrDefault(person, List.of())),
                                        housed.getOrDefault(person, List.of()).stream()
                                                .map(Placement::getPeriod)
                                                .toList())));
        return flats;
    }

    private static List<LocalDate> left(List<Placement> placements) {
        return placements.stream()
                .filter(one -> one.getEndReason() == EndReason.OWN_DWELLING)
                .map(one -> one.getPeriod().getTo())
                .toList();
    }

    private Map<Person, Dossier> dossiers(Map<Person, List<Stay>> stays, Period nights) {
        Set<Long> ids = new TreeSet<>();
        stays.keySet().forEach(person -> ids.add(person.getId()));
        List<Object[]> heads = heads(ids, nights);
        heads.forEach(row -> ids.add((Long) row[1]));
        Map<Long, Rights> rights = rights(ids);
        Map<Person, Dossier> dossiers = new LinkedHashMap<>();
        stays.forEach((person, lived) -> dossiers.put(
                person,
                new Dossier(
                        lived,
                        rights.getOrDefault(person.getId(), Rights.NONE),
                        grownUpOn(person.getBirthDate()),
                        parents(person.getId(), heads, rights))));
        return dossiers;
    }

    private static LocalDate grownUpOn(BirthDate birth) {
        return birth == null || birth.getDate() == null ? null : birth.getDate().plusYears(OF_AGE);
    }

    /** The child, the head of the household, and when each of them lived in it. */
    private List<Object[]> heads(Collection<Long> ids, Period nights) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select c.person.id, h.person.id, c.period, h.period from HouseholdMember c, HouseholdMember h"
                                + " where c.person.id in :ids and c.relation = :child and h.household = c.household"
                                + " and h.relation = :head and c.period.from < :to and c.period.to > :from"
                                + " and h.period.from < :to and h.period.to > :from and "
                                + PersonRows.seen("c") + " order by h.id",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("child", Relation.CHILD)
                .setParameter("head", Relation.HEAD)
                .setParameter("from", nights.getFrom())
                .setParameter("to", nights.getTo())
                .setParameter("side", people.side())
                .getResultList();
    }

    private Map<Long, Rights> rights(Collection<Long> ids) {
        Map<Long, List<Standing>> standings = residences.of(ids).stream()
                .collect(groupingBy(title -> title.getPerson().getId(), mapping(LedgerReader::standing, toList())));
        Map<Long, List<Reception>> receptions = assignments.received(ids).stream()
                .collect(groupingBy(
                        Received::personId, mapping(one -> new Reception(one.group(), one.arrivedOn()), toList())));
        Map<Long, Rights> rights = new HashMap<>();
        ids.forEach(id -> rights.put(
                id, new Rights(standings.getOrDefault(id, List.of()), receptions.getOrDefault(id, List.of()))));
        return rights;
    }

    private static Standing standing(ResidenceTitle title) {
        return new Standing(
                title.getPeriod(),
                title.getKind().getGroup(),
                title.getKind().getWords(),
                title.getFirstGrantedOn(),
                title.getEnteredOn());
    }

    private static List<Rights.Parent> parents(long child, List<Object[]> heads, Map<Long, Rights> rights) {
        return heads.stream()
                .filter(row -> row[0].equals(child) && !row[1].equals(child))
                .filter(row -> ((Period) row[2]).overlaps((Period) row[3]))
                .map(row -> new Rights.Parent(together((Period) row[2], (Period) row[3]), rights.get(row[1])))
                .toList();
    }

    private static Period together(Period one, Period other) {
        LocalDate from = one.getFrom().isAfter(other.getFrom()) ? one.getFrom() : other.getFrom();
        return Period.between(from, one.getTo().isBefore(other.getTo()) ? one.getTo() : other.getTo());
    }

    private <T> TypedQuery<T> seeing(TypedQuery<T> query) {
        return query.setParameter("side", people.side());
    }
}
