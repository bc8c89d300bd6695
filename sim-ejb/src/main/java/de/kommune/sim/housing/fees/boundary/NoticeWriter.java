package de.kommune.sim.housing.fees.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.fees.entity.FeeAssessment;
import de.kommune.sim.housing.fees.entity.FeeItem;
import de.kommune.sim.housing.fees.entity.FeeLiability;
import de.kommune.sim.housing.fees.entity.FeeLine;
import de.kommune.sim.housing.fees.entity.FeeNotice;
import de.kommune.sim.housing.fees.entity.FeeStatute;
import de.kommune.sim.housing.fees.entity.NoticeMonth;
import de.kommune.sim.housing.fees.entity.Payer;
import de.kommune.sim.housing.fees.policy.NoticeLetter;
import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.persons.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes what is new in a person's months into notices, one for each payer («Bescheide erstellen»). Months that cannot be counted to the end
 * yet wait. Has no guard of its own: only guarded boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NoticeWriter {

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FeeReader fees;

    @Inject
    private NoticeReader notices;

    @Inject
    private NoticeNumbers numbers;

    @Inject
    private Clock clock;

    /** How many it took. */
    int write(Person person, LocalDate dueOn, String by) {
        List<FeeAssessment> counted = fees.assessments(person.getId()).stream()
                .filter(FeeAssessment::isLatest)
                .filter(FeeAssessment::isComplete)
                .sorted(Comparator.comparing(FeeAssessment::getMonth))
                .toList();
        Map<Payer, Map<LocalDate, BigDecimal>> told = notices.told(person.getId());
        int written = 0;
        for (Payer payer : Payer.values()) {
            List<NoticeMonth> months = changed(counted, payer, told.getOrDefault(payer, Map.of()));
            if (!months.isEmpty()) {
                write(person, payer, months, dueOn, by, counted);
                written++;
            }
        }
        return written;
    }

    private static List<NoticeMonth> changed(
            List<FeeAssessment> counted, Payer payer, Map<LocalDate, BigDecimal> told) {
        List<NoticeMonth> months = new ArrayList<>();
        for (FeeAssessment month : counted) {
            BigDecimal before = told.getOrDefault(month.getMonth(), NOTHING);
            BigDecimal now = month.totalOf(payer);
            if (now.compareTo(before) != 0) {
                months.add(new NoticeMonth(month.getMonth(), before, now));
            }
        }
        return months;
    }

    private void write(
            Person person,
            Payer payer,
            List<NoticeMonth> months,
            LocalDate dueOn,
            String by,
            List<FeeAssessment> counted) {
        LocalDate today = LocalDate.now(clock);
        FeeNotice notice =
                new FeeNotice(numbers.next(), person, payer, reference(person, payer), months, today, dueOn, by);
        Map<LocalDate, List<FeeItem>> items = counted.stream()
                .collect(Collectors.toMap(
                        FeeAssessment::getMonth, month -> itemsOf(month, payer), (one, other) -> one, TreeMap::new));
        notice.printed(PdfLetter.of(new NoticeLetter().of(notice, statute(today), items)));
        em.persist(notice);
    }

    private static List<FeeItem> itemsOf(FeeAssessment month, Payer payer) {
        return month.getLines().stream()
                .filter(line -> line.getPayer() == payer)
                .map(FeeLine::item)
                .toList();
    }

    /** Of the payer's file, as it was noted last. */
    private String reference(Person person, Payer payer) {
        return fees.liabilities(person.getId()).stream()
                .filter(one -> one.getPayer() == payer && one.getReference() != null)
                .map(FeeLiability::getReference)
                .findFirst()
                .orElse(null);
    }

    /** Without a statute in force there is nothing that a notice could rest on. */
    void checkStatute() {
        statute(LocalDate.now(clock));
    }

    private FeeStatute statute(LocalDate today) {
        return fees.statutes().stream()
                .filter(one -> one.getPeriod().contains(today))
                .findFirst()
                .orElseThrow(() -> new BusinessException("fees.noStatute"));
    }
}
