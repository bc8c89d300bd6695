package de.kommune.sim.volunteering.volunteers.boundary;

import static de.kommune.sim.access.Permission.VOLUNTEER_READ;
import static de.kommune.sim.access.Permission.VOLUNTEER_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.DatedRule;
import de.kommune.sim.common.Period;
import de.kommune.sim.volunteering.volunteers.entity.AllowanceLimit;
import de.kommune.sim.volunteering.volunteers.entity.CertificateRule;
import de.kommune.sim.volunteering.volunteers.entity.CertificateTerms;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerRule;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The terms and limits of volunteering («Fristen und Grenzen des Ehrenamts»), which the coordination keeps itself. None is ever overwritten: from a
 * day on the next one holds.
 */
@Stateless
@Guarded
public class VolunteerTerms {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Requires(VOLUNTEER_READ)
    public TermsView all() {
        return new TermsView(all(CertificateRule.class), all(AllowanceLimit.class), all(VolunteerRule.class));
    }

    private <T extends DatedRule> List<T> all(Class<T> type) {
        return em.createQuery("select r from " + type.getSimpleName() + " r order by r.period.from desc", type)
                .getResultList();
    }

    /** From that day on certificates clear and are kept for so long. */
    @Requires(VOLUNTEER_WRITE)
    public void setCertificate(CertificateTerms terms, String source, LocalDate from) {
        takeOver(last(CertificateRule.class).next(terms, source, from, caller.name()));
    }

    /** From the year on that begins on that day, allowances are free of tax up to that sum. */
    @Requires(VOLUNTEER_WRITE)
    public void setLimit(BigDecimal amount, int warnPercent, String source, LocalDate from) {
        takeOver(last(AllowanceLimit.class).next(amount, warnPercent, source, from, caller.name()));
    }

    /** Of whoever ends from that day on it is kept for so long who it was. */
    @Requires(VOLUNTEER_WRITE)
    public void setKeeping(int keepMonths, String source, LocalDate from) {
        takeOver(last(VolunteerRule.class).next(keepMonths, source, from, caller.name()));
    }

    /** The one without an end; two who set one at once get one after the other. */
    private <T extends DatedRule> T last(Class<T> type) {
        return em.createQuery("select r from " + type.getSimpleName() + " r where r.period.to = :open", type)
                .setParameter("open", Period.OPEN_END)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    private void takeOver(DatedRule next) {
        em.flush(); // the former one has given way before the next one is there
        em.persist(next);
    }
}
