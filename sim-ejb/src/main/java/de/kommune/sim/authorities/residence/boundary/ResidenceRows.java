package de.kommune.sim.authorities.residence.boundary;

import de.kommune.sim.authorities.residence.entity.ResidenceKind;
import de.kommune.sim.authorities.residence.entity.ResidenceTitle;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.boundary.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Reads rights to stay of people whom the call sees («Sicht auf Aufenthaltsstatus»). Has no guard of its own: only guarded boundaries use it,
 * within their transaction, {@code ResidenceTitles} for its page and the ledger of housing to learn what a night rests on.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ResidenceRows {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    /** All that these people ever had, in order of time. */
    public List<ResidenceTitle> of(Collection<Long> personIds) {
        if (personIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select t from ResidenceTitle t join fetch t.kind join fetch t.person where t.person.id in :ids and "
                                + PersonRows.seen("t") + " order by t.period.from, t.id",
                        ResidenceTitle.class)
                .setParameter("ids", personIds)
                .setParameter("side", people.side())
                .getResultList();
    }

    ResidenceTitle get(long id) {
        return em.createQuery(
                        "select t from ResidenceTitle t join fetch t.kind join fetch t.person where t.id = :id and "
                                + PersonRows.seen("t"),
                        ResidenceTitle.class)
                .setParameter("id", id)
                .setParameter("side", people.side())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The kinds that there were or are to be, by group and words. */
    List<ResidenceKind> kinds() {
        return em.createQuery("select k from ResidenceKind k order by k.id", ResidenceKind.class)
                .getResultList();
    }

    /** The kind as it was in force on that day. */
    ResidenceKind kind(String code, LocalDate day) {
        return em.createQuery(
                        "select k from ResidenceKind k where k.code = :code and k.valid.from <= :day and k.valid.to > :day",
                        ResidenceKind.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException("authorities.residenceKindNotInForce", day));
    }

    /** Everything that was ever on record about a person, the latest first: the database has kept it by itself. */
    List<FormerResidence> history(long personId) {
        List<?> rows = em.createNativeQuery(
                        "select k.words, t.valid_from, t.valid_to, t.first_granted_on, t.entered_on,"
                                + " t.changed_by, t.changed_at, t.change_reason from residence_title for system_time all t"
                                + " join residence_kind k on k.id = t.kind_id where t.person_id = ? and t.side = ?"
                                + " order by t.row_start desc, t.row_end desc, t.id")
                .setParameter(1, personId)
                .setParameter(2, people.side().name())
                .getResultList();
        return rows.stream().map(row -> former((Object[]) row)).toList();
    }

    private static FormerResidence former(Object[] row) {
        return new FormerResidence(
                (String) row[0],
                Period.between(day(row[1]), day(row[2])),
                day(row[3]),
                day(row[4]),
                (String) row[5],
                ((Timestamp) row[6]).toLocalDateTime(),
                (String) row[7]);
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }
}
