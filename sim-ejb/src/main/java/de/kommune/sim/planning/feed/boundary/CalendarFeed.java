package de.kommune.sim.planning.feed.boundary;

import de.kommune.sim.access.Account;
import de.kommune.sim.access.CallLog;
import de.kommune.sim.access.CallLog.About;
import de.kommune.sim.access.CallLog.Action;
import de.kommune.sim.access.CallLog.Actor;
import de.kommune.sim.access.CallLog.Entry;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Department;
import de.kommune.sim.access.Directory;
import de.kommune.sim.access.DirectoryAwayException;
import de.kommune.sim.access.Outcome;
import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Role;
import de.kommune.sim.access.SeparationOfDuties;
import de.kommune.sim.access.WorksFor;
import de.kommune.sim.organisation.boundary.ProfessionFit;
import de.kommune.sim.planning.feed.boundary.FeedAnswer.Kind;
import de.kommune.sim.planning.feed.entity.CalendarLink;
import de.kommune.sim.planning.feed.entity.FeedEntry;
import de.kommune.sim.planning.feed.entity.FeedWords;
import de.kommune.sim.planning.feed.policy.CalendarText;
import de.kommune.sim.planning.feed.policy.ReadingLimit;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a telephone reads that comes with a link («Kalender-Abo»). Nobody is signed in, so this asks each time: whether the
 * link works, and of the directory, whether its account may still read appointments. That is exact at once, unlike a check
 * now and then, and costs little, for a link is answered at most twenty times an hour. Each of these answers leaves a line
 * in the access log; those who come with nothing that works leave at most as many lines together.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@WorksFor(Department.COUNSELLING)
public class CalendarFeed {

    private static final Permission NEEDED = Permission.PLANNING_READ;
    private static final int AN_HOUR = 20;
    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 366;
    private static final String NOBODY = "?";

    private final ReadingLimit answers = new ReadingLimit(AN_HOUR);
    private final ReadingLimit refusals = new ReadingLimit(AN_HOUR);

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Directory directory;

    @Inject
    private ProfessionFit fit;

    @Inject
    private CallLog log;

    @Inject
    private Clock clock;

    /** The appointments behind that link. */
    public FeedAnswer read(String token, FeedWords words) {
        Optional<CalendarLink> link = live(LinkToken.hash(token));
        if (link.isEmpty()) {
            return refused(NOBODY, null);
        }
        if (!answers.allows(link.get().getId(), clock.instant())) {
            return FeedAnswer.without(Kind.TOO_OFTEN);
        }
        try {
            return answered(link.get(), words);
        } catch (DirectoryAwayException away) {
            return FeedAnswer.without(Kind.DIRECTORY_AWAY);
        }
    }

    private FeedAnswer answered(CalendarLink link, FeedWords words) {
        Optional<Account> reader = directory.find(link.getAccount()).filter(this::mayRead);
        if (reader.isEmpty()) {
            return refused(link.getAccount(), link.getId());
        }
        List<FeedEntry> entries = entries(link.getAccount());
        Actor actor = Actor.of(link.getAccount(), acting(reader.get().roles()));
        log.done(line(actor, link.getId(), Outcome.DONE, (long) entries.size()));
        return new FeedAnswer(Kind.FOUND, new CalendarText(words, clock.getZone()).of(entries));
    }

    /** What the door and the guard would ask, were the account signed in. */
    private boolean mayRead(Account account) {
        return !Collections.disjoint(account.roles(), NEEDED.roles())
                && !SeparationOfDuties.violatedBy(account.roles())
                && fit.letsIn(account);
    }

    private static Set<Role> acting(Set<Role> roles) {
        return Set.of(roles.stream()
                .filter(NEEDED.roles()::contains)
                .sorted()
                .findFirst()
                .orElseThrow());
    }

    private FeedAnswer refused(String account, Long linkId) {
        if (refusals.allows(account, clock.instant())) {
            log.apart(line(Actor.of(account, Set.of()), linkId, Outcome.REFUSED, null));
        }
        return FeedAnswer.without(Kind.NOT_FOUND);
    }

    private static Entry line(Actor actor, Long linkId, Outcome outcome, Long hits) {
        Action action = new Action("CalendarFeed.read", Deed.EXPORT, "planning.feed");
        return new Entry(actor, action, NEEDED, NEEDED.name(), new About(linkId, null), outcome, hits);
    }

    private Optional<CalendarLink> live(String hash) {
        return em.createQuery(
                        "select l from CalendarLink l where l.tokenHash = :hash and l.revokedAt is null",
                        CalendarLink.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    private List<FeedEntry> entries(String account) {
        LocalDateTime now = LocalDateTime.now(clock);
        return em.createQuery(
                        "select new de.kommune.sim.planning.feed.entity.FeedEntry(a.id, a.version, a.kind, a.state,"
                                + " a.startsAt, a.endsAt, a.changedAt, a.place, c.caseNo) from Appointment a"
                                + " join a.accounts w left join a.simCase c where w = :account"
                                + " and a.startsAt > :from and a.startsAt < :to order by a.startsAt, a.id",
                        FeedEntry.class)
                .setParameter("account", account)
                .setParameter("from", now.minusDays(DAYS_BACK))
                .setParameter("to", now.plusDays(DAYS_AHEAD))
                .getResultList();
    }
}
