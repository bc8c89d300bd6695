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

    private static final String CASES = "select count(*) from takeover_subject s where s.takeover_id = ?"
            + " and s.legal_basis <> 'NONE' and not exists (select 1 from sim_case c where c.person_id = s.person_id)";

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
        Summary.Stock before = new Summary.Stock(
                count("select count(*) from person where status <> 'MERGED' and side = 'COUNSELLING'"),
                count("select count(*) from household where side = 'COUNSELLING'"),
                count("select count(*) from sim_case"),
                count("select count(*) from counselling_period where removed_at is null"));
        long known =
                counted("select count(*) from takeover_subject where takeover_id = ? and known_before", takeoverId);
        long fresh =
                counted("select count(*) from takeover_subject where takeover_id = ? and not known_before", takeoverId);
        Summary.Stock after = new Summary.Stock(
                before.people() + fresh,
                before.households() + families.newHouseholds(takeoverId),
                before.cases() + counted(CASES, takeoverId),
                before.periods() + tally.periods());
        return new Summary(
                takeovers.sums(takeoverId),
                before,
                after,
                known,
                counted(
                        "select count(*) from takeover_subject where takeover_id = ? and legal_basis = 'NONE'",
                        takeoverId),
                tally.sums(),
                tally.soonest(),
                sharedNumbers(takeoverId));
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

    private List<String> sharedNumbers(long takeoverId) {
        List<?> numbers = em.createNativeQuery(
                        "select azr_no from takeover_row where takeover_id = ? and azr_no is not null"
                                + " and subject_id is not null group by azr_no having count(distinct subject_id) > 1 order by azr_no")
                .setParameter(1, takeoverId)
                .getResultList();
        return numbers.stream().map(String.class::cast).toList();
    }

    private long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private long counted(String sql, long takeoverId) {
        return ((Number) em.createNativeQuery(sql).setParameter(1, takeoverId).getSingleResult()).longValue();
    }
}
