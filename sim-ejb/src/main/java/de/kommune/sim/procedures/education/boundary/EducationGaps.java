package de.kommune.sim.procedures.education.boundary;

import static de.kommune.sim.access.Permission.PROCEDURE_READ;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.persons.entity.Person;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may be of age for school or kindergarten and stands on no watch list, because the birth date or the first day in the town is missing («Angaben
 * fehlen»): people of live cases' households, and clients who live in none. Who is of age for certain stands on it never.
 */
@Stateless
@Guarded
public class EducationGaps {

    private static final String TODAY = ".period.from <= :today and %s.period.to > :today";
    private static final String WHERE = " where c.live = true and (:account is null or c.responsible = :account"
            + " or c.deputy = :account) and " + CaseRows.seen("c", "n")
            + " and (c.targetGroup = de.kommune.sim.cases.entity.TargetGroup.REFUGEE or p.id <> s.id)"
            + " and ((m.id is null and " + missing("p") + ") or (m.id is not null and " + missing("m") + "))";
    private static final String OF_HOUSEHOLDS = " from SimCase c join c.person n join c.subject s, HouseholdMember i,"
            + " HouseholdMember h join h.person p left join p.mergedInto m" + WHERE
            + " and i.person = s and h.household = i.household and " + on("i") + " and " + on("h");
    private static final String ALONE =
            " from SimCase c join c.person n join c.subject s join c.subject p left join p.mergedInto m" + WHERE
                    + " and not exists (select i.id from HouseholdMember i where i.person = s and " + on("i") + ")";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseRows cases;

    @Inject
    private LearnerRows rows;

    @Inject
    private WatchScope scope;

    @Inject
    private Clock clock;

    private static String on(String member) {
        return member + TODAY.formatted(member);
    }

    private static String missing(String person) {
        return person + ".status = de.kommune.sim.persons.entity.PersonStatus.ACTIVE and (" + person
                + ".birthDate.date is null or " + person + ".birthDate.date >= :eldest and not " + entered(person)
                + ")";
    }

    private static String entered(String person) {
        return "exists (select e.id from Learner e join e.person q left join q.mergedInto r where e.simCase = c and (q.id = "
                + person + ".id or r.id = " + person + ".id))";
    }

    /** One page of the list; null for the whole team, which is the lead's to see. */
    @Requires(PROCEDURE_READ)
    public List<EducationGap> lines(String account, int first, int size) {
        scope.checkMaySee(account);
        List<Object[]> found = new ArrayList<>(page(OF_HOUSEHOLDS, account, first, size));
        if (found.size() < size) {
            int before = Math.toIntExact(counted(OF_HOUSEHOLDS, account));
            found.addAll(page(ALONE, account, Math.max(0, first - before), size - found.size()));
        }
        return found.stream().map(EducationGaps::gap).toList();
    }

    @Requires(PROCEDURE_READ)
    public long count(String account) {
        scope.checkMaySee(account);
        return counted(OF_HOUSEHOLDS, account) + counted(ALONE, account);
    }

    private long counted(String from, String account) {
        return bound(em.createQuery("select count(p)" + from, Long.class), account)
                .getSingleResult();
    }

    private List<Object[]> page(String from, String account, int first, int size) {
        String whether =
                ", (select count(f) from Learner f join f.person t left join t.mergedInto u where f.simCase = c"
                        + " and (t.id = p.id or t.id = m.id or u.id = p.id or u.id = m.id))";
        return bound(
                        em.createQuery(
                                "select c, p, m" + whether + from + " order by c.openedOn, c.id, p.id", Object[].class),
                        account)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, String account) {
        LocalDate today = LocalDate.now(clock);
        return cases.seeing(query)
                .setParameter("account", account)
                .setParameter("today", today)
                .setParameter(
                        "eldest",
                        today.minusYears(rows.terms().leavingAge() + 1L).withDayOfYear(1));
    }

    private static EducationGap gap(Object[] found) {
        SimCase simCase = (SimCase) found[0];
        Person person = (Person) (found[2] == null ? found[1] : found[2]);
        return new EducationGap(
                simCase.getId(),
                simCase.getCaseNo(),
                person.getId(),
                person.getDisplayName(),
                person.getBirthDate(),
                ((Number) found[3]).longValue() > 0,
                simCase.getResponsible());
    }
}
