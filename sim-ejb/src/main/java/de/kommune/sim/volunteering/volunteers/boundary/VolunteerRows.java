package de.kommune.sim.volunteering.volunteers.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.persons.entity.Contact;
import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerCertificate;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import de.kommune.sim.volunteering.volunteers.policy.ClearancePolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Volunteers as rows («Zeilen»): one by number, and lists by a filter. Only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class VolunteerRows {

    private static final String LINE =
            "select new de.kommune.sim.volunteering.volunteers.boundary.VolunteerLine(v.id, v.givenName, v.familyName,"
                    + " v.contact.phone, v.contact.mail, v.area, v.state, v.stateSince, v.minors, c.date, c.relevantConviction)";

    private static final String FROM = " from Volunteer v left join VolunteerCertificate c on c.volunteer = v where "
            + "v.state in :states"
            + " and (:text is null or v.familyName like :text or v.givenName like :text or v.contact.phoneDigits like :digits)"
            + " and (:language is null or exists (select w.id from Volunteer w join w.languages l where w = v and l = :language))"
            + " and (:lapsing = false or v.minors = true and (c.date is null or c.date <= :pointedOut))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VolunteerRules rules;

    @Inject
    private Clock clock;

    public Volunteer get(long id) {
        Volunteer volunteer = em.find(Volunteer.class, id);
        if (volunteer == null) {
            throw new NotFoundException();
        }
        return volunteer;
    }

    /** Reads the row anew, keeps others from changing it, and refuses who saw an older state of it. */
    Volunteer lock(long id, int version) {
        Volunteer volunteer = get(id);
        em.refresh(volunteer, LockModeType.PESSIMISTIC_WRITE);
        if (volunteer.getVersion() != version) {
            throw new BusinessException("common.staleChange");
        }
        if (!volunteer.getState().isCurrent()) {
            throw new BusinessException("volunteering.over", volunteer.getState());
        }
        return volunteer;
    }

    Optional<VolunteerCertificate> certificate(long volunteerId) {
        return em.createQuery(
                        "select c from VolunteerCertificate c where c.volunteer.id = :id", VolunteerCertificate.class)
                .setParameter("id", volunteerId)
                .getResultStream()
                .findFirst();
    }

    List<VolunteerRow> page(VolunteerFilter filter, int first, int size) {
        return page(filter, rules.clearance(), first, size);
    }

    /** The same for whoever has read the rules already. */
    List<VolunteerRow> page(VolunteerFilter filter, ClearancePolicy clearance, int first, int size) {
        List<VolunteerLine> lines = filtered(
                        em.createQuery(LINE + FROM + " order by v.familyName, v.givenName, v.id", VolunteerLine.class),
                        filter,
                        clearance)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        Map<Long, List<String>> languages =
                languages(lines.stream().map(VolunteerLine::id).toList());
        return lines.stream()
                .map(line -> new VolunteerRow(
                        line,
                        languages.getOrDefault(line.id(), List.of()),
                        clearance.of(line.minors(), seen(line), today())))
                .toList();
    }

    long count(VolunteerFilter filter) {
        return filtered(em.createQuery("select count(v)" + FROM, Long.class), filter, rules.clearance())
                .getSingleResult();
    }

    private <T> TypedQuery<T> filtered(TypedQuery<T> query, VolunteerFilter filter, ClearancePolicy clearance) {
        String text = filter.text() == null || filter.text().isBlank()
                ? null
                : filter.text().strip();
        return query.setParameter("states", states(filter.state()))
                .setParameter("text", text == null ? null : beginning(text))
                .setParameter(
                        "digits",
                        text == null
                                ? "-"
                                : Contact.digitsOf(text).map(d -> d + "%").orElse("-"))
                .setParameter("language", filter.language())
                .setParameter("lapsing", filter.lapsing())
                .setParameter("pointedOut", clearance.latestPointedOut(today()));
    }

    /** What somebody types is no pattern. */
    private static String beginning(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Set<VolunteerState> states(VolunteerState wanted) {
        return wanted == null ? VolunteerState.current() : Set.of(wanted);
    }

    private Map<Long, List<String>> languages(List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select v.id, l from Volunteer v join v.languages l where v.id in :ids order by l",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (String) row[1], toList())));
    }

    private static ClearancePolicy.Seen seen(VolunteerLine line) {
        return line.certificateDate() == null
                ? null
                : new ClearancePolicy.Seen(line.certificateDate(), line.relevantConviction());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
