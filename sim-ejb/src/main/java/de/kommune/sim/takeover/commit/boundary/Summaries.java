package de.kommune.sim.takeover.commit.boundary;

import static de.kommune.sim.access.Deed.READ;
import static de.kommune.sim.access.Permission.TAKEOVER_APPROVE;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.clock.boundary.ClockKeeper;
import de.kommune.sim.cases.clock.entity.StoredClock;
import de.kommune.sim.takeover.boundary.Takeovers;
import de.kommune.sim.takeover.commit.policy.RegisterEntry;
import de.kommune.sim.takeover.entity.TakeoverState;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The dry run («Probelauf»): the register before and after, without writing anything into it. */
@Stateless
@Guarded
public class Summaries {

    private static final int PORTION = 500;

    /** The register as it is, what would come, and the numbers that two different people would bear. */
    private static final String COUNTS = "select"
            + " (select count(*) from person where status <> 'MERGED' and side = 'COUNSELLING'),"
            + " (select count(*) from household where side = 'COUNSELLING'),"
            + " (select count(*) from sim_case),"
            + " (select count(*) from counselling_period where removed_at is null),"
            + " coalesce(sum(s.known_before), 0), coalesce(sum(not s.known_before), 0),"
            + " coalesce(sum(s.legal_basis = 'NONE'), 0),"
            + " coalesce(sum(s.legal_basis <> 'NONE' and not exists"
            + " (select 1 from sim_case c where c.person_id = s.person_id)), 0),"
            + " (select group_concat(azr_no order by azr_no separator ' ') from (select r.azr_no from takeover_row r"
            + " where r.takeover_id = ?1 and r.azr_no is not null and r.subject_id is not null"
            + " group by r.azr_no having count(distinct r.subject_id) > 1) n)"
            + " from takeover_subject s where s.takeover_id = ?1";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Takeovers takeovers;

    @EJB
    private Subjects subjects;

    @EJB
    private Families families;

    @Inject
    private ClockKeeper clocks;

    @Inject
    private Clock clock;

    /** Groups the rows as the reviewers said and counts what the commit would write. */
    @Requires(value = TAKEOVER_APPROVE, deed = READ)
    public Summary dryRun(long takeoverId) {
        takeovers.get(takeoverId).mustBe(TakeoverState.REVIEWED);
        subjects.form(takeoverId);
        ClockTally tally = tally(takeoverId);
        Object[] counts = (Object[])
                em.createNativeQuery(COUNTS).setParameter(1, takeoverId).getSingleResult();
        Summary.Stock before =
                new Summary.Stock(number(counts[0]), number(counts[1]), number(counts[2]), number(counts[3]));
        Summary.Stock after = new Summary.Stock(
                before.people() + number(counts[5]),
                before.households() + families.newHouseholds(takeoverId),
                before.cases() + number(counts[7]),
                before.periods() + tally.periods());
        return new Summary(
                takeovers.sums(takeoverId),
                before,
                after,
                number(counts[4]),
                number(counts[6]),
                tally.sums(),
                tally.soonest(),
                counts[8] == null ? List.of() : List.of(counts[8].toString().split(" ")));
    }

    private ClockTally tally(long takeoverId) {
        ClockTally tally = new ClockTally(LocalDate.now(clock));
        List<Long> all = subjects.waiting(takeoverId);
        for (int from = 0; from < all.size(); from += PORTION) {
            add(tally, all.subList(from, Math.min(all.size(), from + PORTION)));
            em.clear();
        }
        return tally;
    }

    private void add(ClockTally tally, List<Long> portion) {
        Map<Long, RegisterEntry> entries = subjects.entries(portion, LocalDate.now(clock));
        Map<Long, Long> known = subjects.knownPeople(portion);
        List<ClockKeeper.Prospect> prospects = new ArrayList<>();
        entries.forEach(
                (subject, entry) -> prospects.add(new ClockKeeper.Prospect(known.get(subject), Spans.of(entry))));
        Iterator<StoredClock> wouldBe = clocks.wouldBe(prospects).iterator();
        entries.values()
                .forEach(entry -> tally.add(entry.name(), entry.counselling().size(), wouldBe.next()));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
