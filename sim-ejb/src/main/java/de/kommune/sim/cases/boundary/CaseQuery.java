package de.kommune.sim.cases.boundary;

import de.kommune.sim.cases.entity.CaseTopic;
import de.kommune.sim.persons.boundary.PersonTerms;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns a filter into JPQL with parameters («Suchanfrage»). The person is the record that goes on, wherever the case's
 * own record was merged into it.
 */
final class CaseQuery {

    private static final Pattern CASE_NO = Pattern.compile("\\d{4}-\\d*");

    /** The columns of a {@link CaseLine} of a case {@code c} and the record {@code s} that goes on for its person. */
    static final String LINE = "select new de.kommune.sim.cases.boundary.CaseLine(c.id, c.caseNo, s.id,"
            + " s.personNo, s.displayName, c.targetGroup, c.status,"
            + " c.openedOn, c.responsible, c.deputy, c.clock.firstDay, c.clock.lastDay, c.clock.countedUntil,"
            + " c.clock.allowanceDays, l.lastOn)";

    /** Beside a case {@code c}: when anybody talked with its person last, as {@code l}. */
    static final String LAST_TALK = " left join CaseTopic l on l.caseId = c.id and l.code = '" + CaseTopic.ANY + "'";

    private static final Long NOBODY = -1L;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final LocalDate today;

    /**
     * @param people whom the filter's text leads to; null where it leads to more than are worth naming, or says nothing of people
     */
    CaseQuery(CaseFilter filter, Collection<Long> people, String account, LocalDate today) {
        this.today = today;
        if (filter.mine()) {
            String me = parameter(account);
            conditions.add("(c.responsible = " + me + " or c.deputy = " + me + ")");
        }
        if (filter.status() == null) {
            conditions.add("c.live = true");
        } else {
            add("c.status = ", filter.status());
        }
        if (filter.targetGroup() != null) {
            add("c.targetGroup = ", filter.targetGroup());
        }
        counsellor(filter.counsellor());
        warning(filter.warning());
        if (filter.topic() != null) {
            conditions.add(
                    "c.id in (select t.caseId from CaseTopic t where t.code = " + parameter(filter.topic()) + ")");
        }
        text(filter.text(), people);
    }

    /** Cases of any status that the text leads to. */
    CaseQuery(String text, Collection<Long> people, LocalDate today) {
        this.today = today;
        text(text, people);
    }

    /** Whether nothing narrows it, because the text said nothing. */
    boolean isEmpty() {
        return conditions.isEmpty();
    }

    TypedQuery<CaseLine> rows(EntityManager em, CaseRows rows, CaseSort sort, boolean descending) {
        TypedQuery<CaseLine> query = em.createQuery(LINE + from() + sort.orderBy(descending), CaseLine.class);
        return rows.seeing(bound(query));
    }

    TypedQuery<Long> ids(EntityManager em, CaseRows rows) {
        return rows.seeing(bound(em.createQuery("select c.id" + from(), Long.class)));
    }

    /** In the order of a list. */
    TypedQuery<Long> ids(EntityManager em, CaseRows rows, CaseSort sort, boolean descending) {
        return rows.seeing(bound(em.createQuery("select c.id" + from() + sort.orderBy(descending), Long.class)));
    }

    TypedQuery<Long> count(EntityManager em, CaseRows rows) {
        return rows.seeing(bound(em.createQuery("select count(c)" + from(), Long.class)));
    }

    private String from() {
        return " from SimCase c join c.subject s" + LAST_TALK + " where " + CaseRows.seen("c", "s") + " and "
                + String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void counsellor(String account) {
        if (CaseFilter.NOBODY.equals(account)) {
            conditions.add("c.responsible is null");
        } else if (account != null && !account.isBlank()) {
            add("c.responsible = ", account);
        }
    }

    private void warning(Integer atMost) {
        if (atMost != null) {
            add("c.clockDue <= ", today.plusDays(atMost));
        }
    }

    /** Whether the text is the beginning of a case number, which leads to nobody but that case. */
    static boolean isCaseNo(String text) {
        return CASE_NO.matcher(text.strip()).matches();
    }

    private void text(String text, Collection<Long> people) {
        if (text == null || text.isBlank()) {
            return;
        }
        if (isCaseNo(text)) {
            add("c.caseNo like ", text.strip() + "%");
        } else if (people == null) {
            conditions.addAll(PersonTerms.of(text).conditions("s.id", this::parameter));
        } else {
            add("s.id in ", people.isEmpty() ? List.of(NOBODY) : people);
        }
    }

    private void add(String before, Object value) {
        conditions.add(before + parameter(value));
    }

    private String parameter(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}
