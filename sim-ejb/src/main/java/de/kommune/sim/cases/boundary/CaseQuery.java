package de.kommune.sim.cases.boundary;

import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.housing.estate.entity.AddressKey;
import de.kommune.sim.persons.boundary.PersonTerms;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns a filter into JPQL with parameters («Suchanfrage»). The person is the record that goes on, wherever the case's
 * own record was merged into it.
 */
final class CaseQuery {

    private static final Pattern CASE_NO = Pattern.compile("\\d{4}-\\d*");

    /** A street and a number, at least. */
    private static final Pattern ADDRESS = Pattern.compile("[a-z]{3,}[a-z0-9-]*-\\d[a-z0-9-]*");

    /** The columns of a {@link CaseLine} of a case {@code c}, its record {@code p} and the surviving record {@code m}. */
    static final String LINE = "select new de.kommune.sim.cases.boundary.CaseLine(c.id, c.caseNo, coalesce(m.id, p.id),"
            + " coalesce(m.personNo, p.personNo), coalesce(m.displayName, p.displayName), c.targetGroup, c.status,"
            + " c.openedOn, c.responsible, c.deputy, c.clock.firstDay, c.clock.lastDay, c.clock.countedUntil,"
            + " c.clock.allowanceDays)";

    private static final String SUBJECT = "coalesce(m.id, p.id)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final LocalDate today;

    CaseQuery(CaseFilter filter, Collection<Long> alike, String account, LocalDate today) {
        this.today = today;
        if (filter.mine()) {
            String me = parameter(account);
            conditions.add("(c.responsible = " + me + " or c.deputy = " + me + ")");
        }
        if (filter.status() == null) {
            add("c.status in ", CaseStatus.live());
        } else {
            add("c.status = ", filter.status());
        }
        if (filter.targetGroup() != null) {
            add("c.targetGroup = ", filter.targetGroup());
        }
        counsellor(filter.counsellor());
        warning(filter.warning());
        text(filter.text(), alike);
    }

    /** Cases of any status that the text leads to. */
    CaseQuery(String text, Collection<Long> alike, LocalDate today) {
        this.today = today;
        text(text, alike);
    }

    /** Whether nothing narrows it, because the text said nothing. */
    boolean isEmpty() {
        return conditions.isEmpty();
    }

    TypedQuery<CaseLine> rows(EntityManager em, CaseRows rows, CaseSort sort, boolean descending) {
        TypedQuery<CaseLine> query = em.createQuery(LINE + from() + sort.orderBy(descending), CaseLine.class);
        if (sort == CaseSort.REMAINING) {
            query.setParameter("today", today);
        }
        return rows.seeing(bound(query));
    }

    TypedQuery<Long> count(EntityManager em, CaseRows rows) {
        return rows.seeing(bound(em.createQuery("select count(c)" + from(), Long.class)));
    }

    private String from() {
        return " from SimCase c join c.person p left join p.mergedInto m where " + CaseRows.seen("c", "p") + " and "
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

    /** A clock that runs has the days until its last one left, a clock that rests those after the last counted one. */
    private void warning(Integer atMost) {
        if (atMost == null) {
            return;
        }
        String day = parameter(today);
        conditions.add("(c.clock.countedUntil >= " + day + " and c.clock.lastDay <= "
                + parameter(today.plusDays(atMost))
                + " or c.clock.countedUntil < " + day
                + " and function('datediff', c.clock.lastDay, c.clock.countedUntil) <= " + parameter(atMost) + ")");
    }

    /**
     * A case number, or whatever leads to a person; people whose names sound alike count as well, and those who live where
     * the text says.
     */
    private void text(String text, Collection<Long> alike) {
        if (text == null || text.isBlank()) {
            return;
        }
        if (CASE_NO.matcher(text.strip()).matches()) {
            add("c.caseNo like ", text.strip() + "%");
            return;
        }
        List<String> ways = new ArrayList<>();
        List<String> terms = PersonTerms.of(text).conditions(SUBJECT, this::parameter);
        if (!terms.isEmpty()) {
            ways.add("(" + String.join(" and ", terms) + ")");
        }
        if (!terms.isEmpty() && !alike.isEmpty()) {
            ways.add(SUBJECT + " in " + parameter(alike));
        }
        address(text).ifPresent(ways::add);
        if (!ways.isEmpty()) {
            conditions.add("(" + String.join(" or ", ways) + ")");
        }
    }

    /** Who lives today in the house or room that the text names, in whatever writing: «Kaiserstr. 12/2a». */
    private Optional<String> address(String text) {
        String key = AddressKey.of(text);
        if (!ADDRESS.matcher(key).matches()) {
            return Optional.empty();
        }
        return Optional.of(SUBJECT + " in (select d.personId from Dwelling d where d.searchKey = " + parameter(key)
                + " or d.searchKey like " + parameter(key + "-%") + ")");
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
