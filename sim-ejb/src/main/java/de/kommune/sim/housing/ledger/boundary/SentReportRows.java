package de.kommune.sim.housing.ledger.boundary;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import de.kommune.sim.housing.ledger.entity.Reported;
import de.kommune.sim.housing.ledger.entity.SentReport;
import de.kommune.sim.housing.ledger.entity.Verdict;
import de.kommune.sim.housing.ledger.policy.ReportChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which reports were sent («Sicht auf gemeldete Zählungen»). Has no guard of its own: only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SentReportRows {

    private static final String LINE =
            "select new de.kommune.sim.housing.ledger.boundary.SentLine(s.id, s.report, s.nights,"
                    + " s.sentOn, s.counted, s.notedBy, s.notedAt) from SentReport s where ";

    private final ReportChanges policy = new ReportChanges();

    @PersistenceContext
    private EntityManager em;

    /** The same with what was sent of it, and what has changed since the last time. */
    LedgerSheet compared(LedgerSheet sheet) {
        List<SentLine> sent = of(sheet.report(), sheet.nights());
        List<ReportChange> changes =
                sent.isEmpty() ? List.of() : changes(sheet, reported(sent.get(0).id()));
        return new LedgerSheet(sheet.report(), sheet.nights(), sheet.lines(), sent, changes);
    }

    private List<ReportChange> changes(LedgerSheet sheet, List<Reported> then) {
        Map<Long, LedgerLine> lines =
                sheet.lines().stream().collect(Collectors.toMap(LedgerLine::personId, Function.identity()));
        Set<Long> counting =
                sheet.of(Verdict.COUNTED).stream().map(LedgerLine::personId).collect(Collectors.toSet());
        Set<Long> added = policy.in(then, counting);
        Stream<ReportChange> in = sheet.lines().stream()
                .filter(line -> added.contains(line.personId()))
                .map(line ->
                        new ReportChange(new Reported(line.personId(), line.person(), line.personNo()), line, true));
        Stream<ReportChange> out =
                policy.out(then, counting).stream().map(one -> new ReportChange(one, lines.get(one.personId()), false));
        return Stream.concat(in, out).toList();
    }

    /** How often a report was sent, the latest first. */
    private List<SentLine> of(LedgerQuestion report, Period nights) {
        return em.createQuery(
                        LINE + "s.report = :report and s.nights.from = :from and s.nights.to = :to order by s.id desc",
                        SentLine.class)
                .setParameter("report", report)
                .setParameter("from", nights.getFrom())
                .setParameter("to", nights.getTo())
                .getResultList();
    }

    /** Those that tell of any of these nights, the latest nights first. */
    List<SentLine> touching(Period nights) {
        return em.createQuery(
                        LINE + "s.nights.from < :to and s.nights.to > :from order by s.nights.from desc, s.id desc",
                        SentLine.class)
                .setParameter("from", nights.getFrom())
                .setParameter("to", nights.getTo())
                .getResultList();
    }

    /** Who counted then, by the records that go on. */
    private List<Reported> reported(long reportId) {
        return em
                .createQuery(
                        "select distinct coalesce(m.id, p.id), coalesce(m.displayName, p.displayName),"
                                + " coalesce(m.personNo, p.personNo), coalesce(m.sortName, p.sortName) from ReportedPerson r"
                                + " join r.person p left join p.mergedInto m where r.report.id = :report"
                                + " order by coalesce(m.sortName, p.sortName)",
                        Object[].class)
                .setParameter("report", reportId)
                .getResultList()
                .stream()
                .map(row -> new Reported((Long) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** What was noted from that form. */
    Optional<SentReport> notedBefore(String form) {
        return em.createQuery("select s from SentReport s where s.requestToken = :form", SentReport.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }
}
