package de.kommune.sim.procedures.education.boundary;

import static de.kommune.sim.access.Permission.PROCEDURE_READ;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.planning.entity.TaskOrigin;
import de.kommune.sim.planning.entity.TaskState;
import de.kommune.sim.procedures.education.entity.EducationTerms;
import de.kommune.sim.procedures.education.entity.LearningKind;
import de.kommune.sim.procedures.education.policy.BirthWindow;
import de.kommune.sim.procedures.education.policy.EducationAges;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who has had a duty or a claim for too long, and no place («Merklisten: ohne Schule, ohne Kita, ohne Kurs»). */
@Stateless
@Guarded
public class EducationWatch {

    private static final String FROM = " from Learner e join e.simCase c join c.person n join e.person p"
            + " left join p.mergedInto m where c.live = true and (:account is null or c.responsible = :account"
            + " or c.deputy = :account) and " + CaseRows.seen("c", "n") + " and ";
    private static final String BY_AGE = "e.inTownSince <= :then and ((m.id is null and " + born("p")
            + ") or (m.id is not null and " + born("m") + ")) and not exists (select l.id from LearnerPlace l"
            + " where l.learner = e and l.kind = :kind and l.struckOn is null and l.since <= :today and (l.until is null or l.until >= :today))";
    private static final String COURSE = "e.course.standing in ("
            + "de.kommune.sim.procedures.education.entity.CourseStanding.ENTITLED,"
            + "de.kommune.sim.procedures.education.entity.CourseStanding.OBLIGED) and e.course.beganOn is null"
            + " and e.course.saidOn <= :then";

    private static final String TASKED = "(select count(t) from Task t where t.origin = :system and t.sourceId = e.id"
            + " and t.state = :open and t.title = :title)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CaseRows cases;

    @Inject
    private WatchScope scope;

    @Inject
    private LearnerRows rows;

    @Inject
    private Clock clock;

    /** Who can have been born within the window, as far as the birth date is known; {@code BirthSpan} says the same in Java. */
    private static String born(String person) {
        String precision = "de.kommune.sim.persons.entity.BirthPrecision.";
        String day = person + ".birthDate.date between ";
        String how = person + ".birthDate.precision";
        String nominal = person + ".birthDate.nominal";
        return "(" + person + ".status = de.kommune.sim.persons.entity.PersonStatus.ACTIVE and ((" + how + " = "
                + precision + "DAY and " + nominal + " = false and " + day + ":first and :last) or (" + how + " = "
                + precision + "MONTH and " + day + ":firstMonth and :last) or ((" + nominal + " = true or " + how
                + " in (" + precision + "YEAR, " + precision + "ESTIMATED)) and " + day + ":firstYear and :lastYear)))";
    }

    /** One page of the list: who has been here or waiting longest first. */
    @Requires(PROCEDURE_READ)
    public List<WatchLine> lines(WatchFilter filter, int first, int size) {
        scope.checkMaySee(filter.account());
        WatchLines lines = new WatchLines(filter.kind(), new EducationAges(rows.terms()), LocalDate.now(clock));
        String order = " order by " + (filter.kind().isByAge() ? "e.inTownSince" : "e.course.saidOn") + ", e.id";
        return query("select e, c, p, m, " + TASKED, order, Object[].class, filter)
                .setParameter("system", TaskOrigin.SYSTEM)
                .setParameter("open", TaskState.OPEN)
                .setParameter("title", EducationTasks.title(filter.kind()))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(lines::line)
                .toList();
    }

    @Requires(PROCEDURE_READ)
    public long count(WatchFilter filter) {
        scope.checkMaySee(filter.account());
        return query("select count(e)", "", Long.class, filter).getSingleResult();
    }

    /** After how many days, and from which ages on, by the rule of today. */
    @Requires(PROCEDURE_READ)
    public EducationTerms terms() {
        return rows.terms();
    }

    private <T> TypedQuery<T> query(String select, String order, Class<T> type, WatchFilter filter) {
        String where = filter.kind().isByAge() ? BY_AGE : COURSE;
        TypedQuery<T> query = cases.seeing(em.createQuery(select + FROM + where + order, type))
                .setParameter("account", filter.account());
        EducationTerms terms = rows.terms();
        LocalDate today = LocalDate.now(clock);
        query.setParameter("then", today.minusDays(terms.days(filter.kind())));
        return filter.kind().isByAge() ? byAge(query, filter.kind(), terms, today) : query;
    }

    private static <T> TypedQuery<T> byAge(
            TypedQuery<T> query, LearningKind kind, EducationTerms terms, LocalDate today) {
        BirthWindow window = new EducationAges(terms).waiting(kind, today);
        return query.setParameter("kind", kind)
                .setParameter("today", today)
                .setParameter("first", window.first())
                .setParameter("last", window.last())
                .setParameter("firstMonth", window.first().withDayOfMonth(1))
                .setParameter("firstYear", window.first().withDayOfYear(1))
                .setParameter("lastYear", LocalDate.of(window.last().getYear(), 12, 31));
    }
}
