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
import de.kommune.sim.housing.ledger.policy.Dossier;
import de.kommune.sim.housing.ledger.policy.LedgerPolicy;
import de.kommune.sim.housing.ledger.policy.Reception;
import de.kommune.sim.housing.ledger.policy.Rights;
import de.kommune.sim.housing.ledger.policy.Standing;
import de.kommune.sim.housing.ledger.policy.Stay;
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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

    /** Of everybody who was housed on any of these nights, by name. */
    Map<Person, Dossier> dossiers(Period nights) {
        return dossiers(
                seeing(em.createQuery(
                                "select x from Placement x join fetch x.person p join fetch x.facility where x.state in :lived"
                                        + " and x.period.to > :from and x.period.from < :to and "
                                        + PersonRows.seen("p") + " order by p.sortName, p.id, x.period.from",
                                Placement.class))
                        .setParameter("lived", LIVED)
                        .setParameter("from", nights.getFrom())
                        .setParameter("to", nights.getTo())
                        .getResultList(),
                nights);
    }

    /** Of one person; nothing where she was not housed. */
    Map<Person, Dossier> dossier(long personId, Period nights) {
        return dossiers(
                seeing(em.createQuery(
                                "select x from Placement x join fetch x.person p join fetch x.facility where p.id = :person"
                                        + " and x.state in :lived and x.period.to > :from and x.period.from < :to and "
                                        + PersonRows.seen("p") + " order by x.period.from",
                                Placement.class))
                        .setParameter("person", personId)
                        .setParameter("lived", LIVED)
                        .setParameter("from", nights.getFrom())
                        .setParameter("to", nights.getTo())
                        .getResultList(),
                nights);
    }

    private Map<Person, Dossier> dossiers(List<Placement> placements, Period nights) {
        Map<Person, List<Stay>> stays = new LinkedHashMap<>();
        placements.forEach(one -> stays.computeIfAbsent(one.getPerson(), person -> new ArrayList<>())
                .add(new Stay(one.getPeriod(), one.getFacility().getName(), one.getBasis())));
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
