package de.kommune.sim.planning.feed.boundary;

import static de.kommune.sim.access.Permission.PLANNING_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.planning.feed.entity.CalendarLink;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;

/** The caller's own link to the own appointments («Kalender-Links»): making it, and taking it back. */
@Stateless
@Guarded
public class CalendarLinks {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    /** The link that works now; null where there is none. Its secret part is not known any more. */
    @Requires(value = PLANNING_WRITE, deed = Deed.READ)
    public CalendarLink current() {
        return em.createQuery("select l from CalendarLink l where l.liveFor = :me", CalendarLink.class)
                .setParameter("me", caller.name())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Makes a link and takes the one before it back. Its secret part is told here and never again. */
    @Requires(value = PLANNING_WRITE, deed = Deed.CHANGE)
    public String renew() {
        revokeCurrent();
        String token = LinkToken.fresh();
        em.persist(new CalendarLink(caller.name(), LinkToken.hash(token), LocalDateTime.now(clock)));
        return token;
    }

    /** Takes the link back, at once. */
    @Requires(PLANNING_WRITE)
    public void revoke() {
        revokeCurrent();
    }

    private void revokeCurrent() {
        CalendarLink link = current();
        if (link != null) {
            link.revoke(LocalDateTime.now(clock));
            em.flush(); // the table takes the next one only once this one is gone
        }
    }
}
