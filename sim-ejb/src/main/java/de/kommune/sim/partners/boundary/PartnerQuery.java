package de.kommune.sim.partners.boundary;

import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/** What a filter of the directory asks of the database («Abfrage»): only the conditions that were chosen, with their values. */
final class PartnerQuery {

    private static final String OFFERED =
            " and exists (select o.id from PartnerOffer o where o.partner = p and o.withdrawnOn is null";
    private static final String OPEN =
            " and exists (select h.id from PartnerHours h left join h.offer f where h.partner = p"
                    + " and f.withdrawnOn is null and h.day = ";

    private final StringBuilder where = new StringBuilder(" from Partner p left join p.place l where 1 = 1");
    private final Map<String, Object> values = new HashMap<>();

    PartnerQuery(PartnerFilter filter, LocalDateTime now) {
        if (!filter.ended()) {
            where.append(" and p.endedOn is null");
        }
        if (filter.kind() != null) {
            and(" and p.kind = :kind", "kind", filter.kind());
        }
        addText(filter.text());
        addOffer(filter);
        addHours(filter, now);
    }

    private void addText(String text) {
        if (text != null && !text.isBlank()) {
            and(
                    " and (p.name like :text or exists (select t.id from PartnerOffer t where t.partner = p",
                    "text",
                    anywhere(text));
            where.append(" and t.withdrawnOn is null and t.title like :text))");
        }
    }

    /** A language counts where it is spoken: in an offer on the topic that was asked for. */
    private void addOffer(PartnerFilter filter) {
        if (filter.topic() == null && filter.language() == null) {
            return;
        }
        where.append(OFFERED);
        if (filter.topic() != null) {
            and(" and o.topic = :topic", "topic", filter.topic());
        }
        if (filter.language() != null) {
            and(" and :language member of o.languages", "language", filter.language());
        }
        where.append(')');
    }

    private void addHours(PartnerFilter filter, LocalDateTime now) {
        if (filter.openOn() != null) {
            and(OPEN + ":openOn)", "openOn", filter.openOn());
        }
        if (filter.openNow()) {
            and(OPEN + ":today and h.opens <= :time and h.closes > :time)", "today", now.getDayOfWeek());
            values.put("time", now.toLocalTime());
        }
    }

    private void and(String condition, String name, Object value) {
        where.append(condition);
        values.put(name, value);
    }

    /** What somebody types is no pattern. */
    private static String anywhere(String text) {
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    String from() {
        return where.toString();
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
