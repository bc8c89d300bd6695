package de.kommune.sim.drafts.boundary;

import de.kommune.sim.common.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lets a form that is sent twice do its work once («abgesendetes Formular»): by a double click, by Back and sending anew.
 * Has no guard of its own: only guarded boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SentForms {

    private static final Pattern TOKEN = Pattern.compile("[0-9a-fA-F-]{36}");

    /** A browser that kept a form open for longer than this sends a new one. */
    private static final int DAYS_KEPT = 2;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * The record that this form made already; empty for the first time. Whoever comes second waits here at the table's key
     * until the first is done.
     *
     * @param token the form's own number; null for work that no form asked for
     */
    public Optional<Long> before(String token) {
        if (token == null) {
            return Optional.empty();
        }
        if (!TOKEN.matcher(token).matches()) {
            throw new BusinessException("drafts.formUnreadable");
        }
        int first = em.createNativeQuery("insert ignore into sent_form (token, sent_at) values (?, ?)")
                .setParameter(1, token)
                .setParameter(2, LocalDateTime.now(clock))
                .executeUpdate();
        return first == 1 ? Optional.empty() : madeBy(token);
    }

    /** Reads past the snapshot of this transaction, which may have begun before the first one's commit. */
    private Optional<Long> madeBy(String token) {
        List<?> found = em.createNativeQuery("select record_id from sent_form where token = ? lock in share mode")
                .setParameter(1, token)
                .getResultList();
        return found.stream()
                .filter(Number.class::isInstance)
                .map(record -> ((Number) record).longValue())
                .findFirst();
    }

    /** What was made of the form; forms of former days are forgotten on the way. */
    public void made(String token, long recordId) {
        if (token == null) {
            return;
        }
        em.createNativeQuery("update sent_form set record_id = ? where token = ?")
                .setParameter(1, recordId)
                .setParameter(2, token)
                .executeUpdate();
        em.createNativeQuery("delete from sent_form where sent_at < ? order by sent_at limit 20")
                .setParameter(1, LocalDateTime.now(clock).minusDays(DAYS_KEPT))
                .executeUpdate();
    }
}
