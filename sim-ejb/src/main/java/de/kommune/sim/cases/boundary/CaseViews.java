package de.kommune.sim.cases.boundary;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.cases.clock.boundary.ClockKeeper;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.RetentionRule;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.persons.entity.HouseholdMember;
import de.kommune.sim.persons.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what the page of a case shows of it («Lesen eines Falls») with four statements: the case with all that hangs on it, who lives
 * together with the person, their cases, and the rules of the clock; of a closed case with one more the rule by which it is kept. Only
 * {@link Cases} uses it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseViews {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseRows rows;

    @Inject
    private CaseReader reader;

    @Inject
    private CaseScope scope;

    @Inject
    private ClockKeeper keeper;

    @Inject
    private Clock clock;

    CaseView of(long id) {
        List<SimCase> ofPerson = rows.ofPersonOf(id);
        SimCase simCase =
                ofPerson.stream().filter(one -> one.getId() == id).findFirst().orElseThrow(NotFoundException::new);
        CallTrail.person(simCase.getPerson().getId());
        simCase.getSubject().getLanguages().size();
        long subject = simCase.getSubject().getId();
        Map<Long, HouseholdMember> members = members(simCase.getSubject());
        Set<Long> people = new LinkedHashSet<>(members.keySet());
        people.add(subject);
        List<CaseRow> cases = reader.ofPeople(people);
        return new CaseView(
                simCase,
                keeper.read(ofPerson),
                household(members, cases),
                cases.stream()
                        .filter(row -> row.personId() == subject && row.id() != id)
                        .toList(),
                scope.mayChange(simCase),
                scope.mayAskWhoLooked(simCase),
                retention(simCase));
    }

    /** Who lives together with the person today, each once. */
    private Map<Long, HouseholdMember> members(Person subject) {
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
        return once;
    }

    private static List<PersonClock> household(Map<Long, HouseholdMember> members, Collection<CaseRow> cases) {
        Map<Long, CaseRow> first = new LinkedHashMap<>();
        cases.forEach(row -> first.putIfAbsent(row.personId(), row));
        return members.entrySet().stream()
                .map(entry -> new PersonClock(
                        entry.getKey(),
                        alive(entry.getValue()).getDisplayName(),
                        entry.getValue().getRelation(),
                        first.get(entry.getKey())))
                .toList();
    }

    private static Person alive(HouseholdMember member) {
        Person person = member.getPerson();
        return person.getMergedInto() == null ? person : person.getMergedInto();
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
}
