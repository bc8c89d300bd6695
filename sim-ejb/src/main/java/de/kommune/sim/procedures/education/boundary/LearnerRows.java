package de.kommune.sim.procedures.education.boundary;

import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.entity.HouseholdMember;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.procedures.education.entity.EducationRule;
import de.kommune.sim.procedures.education.entity.EducationTerms;
import de.kommune.sim.procedures.education.entity.Learner;
import de.kommune.sim.procedures.education.entity.LearnerPlace;
import de.kommune.sim.procedures.education.policy.EducationAges;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who of a case learns where («Zeilen der Bildung»). Only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LearnerRows {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Households households;

    @Inject
    private CaseRows cases;

    @Inject
    private Clock clock;

    /** The client, whoever lives in her household today, and of whom something was entered before. */
    List<LearnerView> ofCase(SimCase simCase) {
        Map<Long, Learner> learners = learners(simCase.getId());
        Map<Long, Person> people = new LinkedHashMap<>();
        people.put(simCase.getSubject().getId(), simCase.getSubject());
        household(simCase.getSubject()).forEach(one -> put(people, one.getPerson()));
        learners.values().forEach(one -> put(people, one.getPerson()));
        Map<Long, List<LearnerPlace>> places = places(simCase.getId());
        EducationAges ages = new EducationAges(terms());
        return people.values().stream()
                .map(person -> view(simCase, person, learners.get(person.getId()), places, ages))
                .toList();
    }

    private static void put(Map<Long, Person> people, Person person) {
        Person known = survivor(person);
        people.putIfAbsent(known.getId(), known);
    }

    private static Person survivor(Person person) {
        return person.getMergedInto() == null ? person : person.getMergedInto();
    }

    private List<HouseholdMember> household(Person subject) {
        LocalDate today = LocalDate.now(clock);
        return households.membershipsOf(subject.getId()).stream()
                .filter(membership -> membership.getPeriod().contains(today))
                .findFirst()
                .map(membership ->
                        households.get(membership.getHousehold().getId()).membersOn(today))
                .orElse(List.of());
    }

    /** By the record that goes on. */
    private Map<Long, Learner> learners(long caseId) {
        Map<Long, Learner> learners = new LinkedHashMap<>();
        em.createQuery(
                        "select e from Learner e join fetch e.person p left join fetch p.mergedInto where e.simCase.id = :id"
                                + " order by e.id",
                        Learner.class)
                .setParameter("id", caseId)
                .getResultList()
                .forEach(one -> learners.put(survivor(one.getPerson()).getId(), one));
        return learners;
    }

    private Map<Long, List<LearnerPlace>> places(long caseId) {
        Map<Long, List<LearnerPlace>> places = new LinkedHashMap<>();
        em.createQuery(
                        "select l from LearnerPlace l join fetch l.learner e where e.simCase.id = :id order by l.since desc, l.id desc",
                        LearnerPlace.class)
                .setParameter("id", caseId)
                .getResultList()
                .forEach(one -> places.computeIfAbsent(one.getLearner().getId(), none -> new ArrayList<>())
                        .add(one));
        return places;
    }

    private LearnerView view(
            SimCase simCase, Person person, Learner learner, Map<Long, List<LearnerPlace>> places, EducationAges ages) {
        return new LearnerView(
                simCase,
                person,
                learner,
                learner == null ? List.of() : places.getOrDefault(learner.getId(), List.of()),
                learner == null
                        ? List.of()
                        : ages.claims(person.getBirthDate(), learner.getInTownSince(), LocalDate.now(clock)));
    }

    /** The person, if she belongs to the case; whoever asks for another one does not learn that she exists. */
    LearnerView of(SimCase simCase, long personId) {
        return ofCase(simCase).stream()
                .filter(view -> view.person().getId() == personId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The place, if the caller sees its case. */
    LearnerPlace place(long id) {
        return cases.seeing(em.createQuery(
                        "select l from LearnerPlace l join fetch l.learner e join fetch e.simCase c join c.person n"
                                + " where l.id = :id and " + CaseRows.seen("c", "n"),
                        LearnerPlace.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** What holds today. */
    EducationTerms terms() {
        LocalDate today = LocalDate.now(clock);
        return em.createQuery(
                        "select r from EducationRule r where r.period.from <= :today and r.period.to > :today",
                        EducationRule.class)
                .setParameter("today", today)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule for education holds on " + today))
                .terms();
    }
}
