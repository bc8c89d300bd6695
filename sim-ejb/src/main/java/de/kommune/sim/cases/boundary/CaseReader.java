package de.kommune.sim.cases.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.cases.clock.boundary.ClockKeeper;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.RetentionRule;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.HouseholdMember;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.matching.boundary.Candidate;
import de.kommune.sim.persons.matching.boundary.Duplicates;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads lists and pages of cases with as few queries as their length allows («Lesen der Fälle»). Only {@link Cases} uses
 * it, which asks for the permission.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseReader {

    private static final int MOST_ALIKE = 20;

    private static final Comparator<CaseRow> LIVE_FIRST = Comparator.comparing(
                    (CaseRow row) -> !row.status().isLive())
            .thenComparing(CaseRow::openedOn, Comparator.reverseOrder())
            .thenComparing(CaseRow::id);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    @EJB
    private Duplicates duplicates;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows rows;

    @Inject
    private CaseScope scope;

    @Inject
    private ClockKeeper keeper;

    @Inject
    private Clock clock;

    List<CaseRow> page(CaseFilter filter, CaseSort sort, boolean descending, int first, int size) {
        return read(query(filter)
                .rows(em, rows, sort, descending)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    List<CaseRow> find(String text, int max) {
        CaseQuery query = new CaseQuery(text, alike(text), LocalDate.now(clock));
        return query.isEmpty()
                ? List.of()
                : read(query.rows(em, rows, CaseSort.NAME, false)
                        .setMaxResults(max)
                        .getResultList());
    }

    long count(CaseFilter filter) {
        return query(filter).count(em, rows).getSingleResult();
    }

    private CaseQuery query(CaseFilter filter) {
        return new CaseQuery(filter, alike(filter.text()), caller.name(), LocalDate.now(clock));
    }

    /** Whose names sound like the text, however they are spelled. */
    private List<Long> alike(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : duplicates.soundingLike(text.strip(), MOST_ALIKE).stream()
                        .map(Candidate::personId)
                        .toList();
    }

    List<CaseRow> ofPerson(long personId) {
        return people.find(personId)
                .map(person -> person.getMergedInto() == null ? person : person.getMergedInto())
                .map(subject -> ofPeople(List.of(subject.getId())))
                .orElse(List.of());
    }

    CaseView view(SimCase simCase) {
        simCase.getPeriods().size();
        simCase.getPauses().size();
        simCase.getResponsibilities().size();
        Person subject = simCase.getSubject();
        subject.getLanguages().size();
        subject.getCitizenships().size();
        List<CaseRow> others = ofPeople(List.of(subject.getId())).stream()
                .filter(row -> row.id() != simCase.getId())
                .toList();
        return new CaseView(
                simCase,
                keeper.read(subject.getId()),
                household(subject),
                others,
                scope.mayChange(simCase),
                scope.mayAskWhoLooked(simCase),
                retention(simCase));
    }

    /** Keeping begins with the closing, by the rule that held on that day. */
    private Retention retention(SimCase simCase) {
        if (simCase.getClosedOn() == null) {
            return null;
        }
        return em
                .createQuery(
                        "select r from RetentionRule r where r.subject = :subject and r.period.from <= :day"
                                + " and r.period.to > :day",
                        RetentionRule.class)
                .setParameter("subject", simCase.getStatus() == CaseStatus.HANDED_OVER ? "HANDED_OVER" : "CASE")
                .setParameter("day", simCase.getClosedOn())
                .getResultList()
                .stream()
                .map(rule -> new Retention(
                        rule.erasureDue(simCase.getClosedOn()), rule.getYears(), rule.isConfirmed(), rule.getSource()))
                .findFirst()
                .orElse(null);
    }

    private List<PersonClock> household(Person subject) {
        List<HouseholdMember> members = em.createQuery(
                        "select m from HouseholdMember m join fetch m.person where m.period.from <= :today"
                                + " and m.period.to > :today and m.household.id in (select k.household.id from"
                                + " HouseholdMember k where k.person = :subject and k.period.from <= :today"
                                + " and k.period.to > :today) order by m.id",
                        HouseholdMember.class)
                .setParameter("subject", subject)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
        Map<Long, HouseholdMember> once = new LinkedHashMap<>();
        members.forEach(member -> once.putIfAbsent(alive(member).getId(), member));
        Map<Long, CaseRow> cases = new LinkedHashMap<>();
        ofPeople(once.keySet()).forEach(row -> cases.putIfAbsent(row.personId(), row));
        return once.entrySet().stream()
                .map(entry -> new PersonClock(
                        entry.getKey(),
                        alive(entry.getValue()).getDisplayName(),
                        entry.getValue().getRelation(),
                        cases.get(entry.getKey())))
                .toList();
    }

    private static Person alive(HouseholdMember member) {
        Person person = member.getPerson();
        return person.getMergedInto() == null ? person : person.getMergedInto();
    }

    private List<CaseRow> ofPeople(Collection<Long> survivors) {
        if (survivors.isEmpty()) {
            return List.of();
        }
        return read(rows.seeing(em.createQuery(
                                CaseQuery.LINE + " from SimCase c join c.person p left join p.mergedInto m"
                                        + " where (p.id in :ids or m.id in :ids) and " + CaseRows.seen("c", "p"),
                                CaseLine.class))
                        .setParameter("ids", survivors)
                        .getResultList())
                .stream()
                .sorted(LIVE_FIRST)
                .toList();
    }

    private List<CaseRow> read(List<CaseLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        ClockRules rules = keeper.inForce().rules();
        LocalDate today = LocalDate.now(clock);
        return lines.stream().map(line -> line.row(rules, today)).toList();
    }
}
