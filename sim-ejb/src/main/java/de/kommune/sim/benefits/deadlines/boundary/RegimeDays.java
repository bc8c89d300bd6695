package de.kommune.sim.benefits.deadlines.boundary;

import de.kommune.sim.authorities.residence.entity.ResidenceTitle;
import de.kommune.sim.benefits.regime.entity.ConfirmedSpan;
import de.kommune.sim.benefits.regime.entity.RegimeEvent;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * The days on which another law holds («Regimewechsel»): as somebody has confirmed them, and where a right to stay ends and none follows. Nobody's
 * timeline is derived anew for it. Only the guarded calendar uses it, within its transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RegimeDays {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    /** The changes ahead, by each person's last confirmation. */
    List<OfficeDeadline> changing(Long personId, LocalDate today, LocalDate last) {
        return em
                .createQuery(
                        "select s from ConfirmedSpan s join fetch s.confirmation c join fetch c.person p, ConfirmedSpan f"
                                + " where f.confirmation = s.confirmation and f.period.to = s.period.from and f.regime <> s.regime"
                                + " and s.period.from >= :today and s.period.from <= :last and p.status = :active"
                                + " and (:person is null or p.id = :person) and " + PersonRows.seen("c")
                                + " and not exists (select l.id from RegimeConfirmation l where l.person = c.person and l.id > c.id)"
                                + " order by s.period.from, s.id",
                        ConfirmedSpan.class)
                .setParameter("today", today)
                .setParameter("last", last)
                .setParameter("active", PersonStatus.ACTIVE)
                .setParameter("person", personId)
                .setParameter("side", people.side())
                .setMaxResults(OfficeDeadlines.MOST_OF_A_KIND)
                .getResultList()
                .stream()
                .map(RegimeDays::line)
                .toList();
    }

    private static OfficeDeadline line(ConfirmedSpan span) {
        Person person = span.getConfirmation().getPerson();
        return new OfficeDeadline(
                OfficeDeadlineKind.REGIME_CHANGES,
                span.getPeriod().getFrom(),
                person.getId(),
                person.getDisplayName(),
                person.getPersonNo(),
                null,
                span.getRegime(),
                span.getReason());
    }

    /** The last papers of people who have not left; what is over stays until a later one is known. */
    List<OfficeDeadline> ending(Long personId, LocalDate today, LocalDate last) {
        return em
                .createQuery(
                        "select t from ResidenceTitle t join fetch t.kind join fetch t.person p where t.period.to <= :end"
                                + " and p.status = :active and (:person is null or p.id = :person) and "
                                + PersonRows.seen("t")
                                + " and not exists (select n.id from ResidenceTitle n where n.person = p and n.period.from >= t.period.to)"
                                + " and not exists (select g.id from RegimeFact g where g.person = p and g.event = :departed"
                                + " and g.withdrawnAt is null and g.period.from <= :today and g.period.to > :today)"
                                + " order by t.period.to, t.id",
                        ResidenceTitle.class)
                .setParameter("end", last.plusDays(1))
                .setParameter("today", today)
                .setParameter("active", PersonStatus.ACTIVE)
                .setParameter("departed", RegimeEvent.DEPARTED)
                .setParameter("person", personId)
                .setParameter("side", people.side())
                .setMaxResults(OfficeDeadlines.MOST_OF_A_KIND)
                .getResultList()
                .stream()
                .map(RegimeDays::line)
                .toList();
    }

    private static OfficeDeadline line(ResidenceTitle title) {
        return new OfficeDeadline(
                OfficeDeadlineKind.TITLE_ENDS,
                title.getPeriod().getLastDay(),
                title.getPerson().getId(),
                title.getPerson().getDisplayName(),
                title.getPerson().getPersonNo(),
                null,
                null,
                title.getKind().getWords());
    }
}
