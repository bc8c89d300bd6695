package de.kommune.sim.benefits.payments.boundary;

import static de.kommune.sim.access.Permission.PAYMENT_READ;
import static de.kommune.sim.access.Permission.PAYMENT_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.benefits.applications.entity.BenefitApplication;
import de.kommune.sim.benefits.payments.entity.LayoutFacts;
import de.kommune.sim.benefits.payments.entity.LineOutcome;
import de.kommune.sim.benefits.payments.entity.PaymentDirection;
import de.kommune.sim.benefits.payments.entity.PaymentImport;
import de.kommune.sim.benefits.payments.entity.PaymentItem;
import de.kommune.sim.benefits.payments.entity.PaymentLayout;
import de.kommune.sim.benefits.payments.entity.PaymentLine;
import de.kommune.sim.benefits.payments.entity.PaymentProblem;
import de.kommune.sim.benefits.payments.entity.PaymentState;
import de.kommune.sim.benefits.payments.policy.AnswerReader;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.paper.file.FileChoice;
import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.paper.file.ReadLimits;
import de.kommune.sim.paper.file.RowSource;
import de.kommune.sim.paper.file.RowSources;
import de.kommune.sim.paper.file.SheetRow;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What the benefits program answers («Rückmeldungen zu Zahlungen»): read in line by line, each line once, and none is lost. */
@Stateless
@Guarded
public class PaymentAnswers {

    private static final long MOST_BYTES = 10L << 20;
    private static final int MOST_LINES = 20_000;
    private static final int MOST_FILES = 50;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private LayoutKeeper layouts;

    @Inject
    private AnswerRows rows;

    @Inject
    private Clock clock;

    /** The last files that were read in, the latest first. */
    @Requires(PAYMENT_READ)
    public List<PaymentImport> list() {
        return em.createQuery("select i from PaymentImport i order by i.readAt desc, i.id desc", PaymentImport.class)
                .setMaxResults(MOST_FILES)
                .getResultList();
    }

    /** A file that was read in, what is wrong first, in portions. */
    @Requires(PAYMENT_READ)
    public ImportView get(long importId, int first, int count) {
        PaymentImport head = em.find(PaymentImport.class, importId);
        if (head == null) {
            throw new NotFoundException();
        }
        List<PaymentLine> lines = em.createQuery(
                        "select l from PaymentLine l where l.origin = :origin"
                                + " order by case when l.problem is null then 1 else 0 end, l.lineNo",
                        PaymentLine.class)
                .setParameter("origin", head)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
        return new ImportView(head, lines.stream().map(ImportLine::of).toList());
    }

    /** What the benefits program said of the decisions on an application, the latest first. */
    @Requires(PAYMENT_READ)
    public List<PaymentLook> ofApplication(long applicationId) {
        BenefitApplication application = em.find(BenefitApplication.class, applicationId);
        if (application == null) {
            throw new NotFoundException();
        }
        if (application.getPerson() != null) {
            CallTrail.person(application.getPerson().getId());
        }
        return rows.ofApplication(applicationId);
    }

    /**
     * Reads a file in. A line that cannot be understood is kept with what is wrong; a line that stood in an earlier file changes nothing.
     *
     * @param name the file's own name
     * @return the number under which the file can be looked at
     */
    @Requires(value = PAYMENT_WRITE, deed = Deed.CHANGE)
    public long readIn(String name, Path file) {
        PaymentLayout layout = layouts.latest(PaymentDirection.IMPORT);
        LayoutFacts facts = layouts.facts(layout);
        List<SheetRow> lines = lines(facts, name, file);
        AnswerReader reader = reader(facts, lines);
        PaymentImport made = new PaymentImport(layout, name, caller.name(), LocalDateTime.now(clock));
        em.persist(made);
        write(made, facts, facts.headed() ? lines.subList(1, lines.size()) : lines, reader);
        em.flush();
        return made.getId();
    }

    private static AnswerReader reader(LayoutFacts facts, List<SheetRow> lines) {
        if (lines.isEmpty()) {
            throw new BusinessException("paper.file.empty");
        }
        return new AnswerReader(facts, facts.headed() ? lines.get(0) : null);
    }

    private static List<SheetRow> lines(LayoutFacts facts, String name, Path file) {
        ReadLimits limits = ReadLimits.standard().withFileBytes(MOST_BYTES);
        FileChoice choice =
                new FileChoice(facts.charset().charset(), facts.separator().sign());
        List<SheetRow> lines = new ArrayList<>();
        try (RowSource source = RowSources.open(file, name, limits, choice)) {
            for (SheetRow row = source.next(); row != null; row = source.next()) {
                if (!row.isBlank()) {
                    lines.add(row);
                }
            }
        }
        if (lines.size() > MOST_LINES) {
            throw new BusinessException("benefits.paymentLines", MOST_LINES);
        }
        return lines;
    }

    private void write(PaymentImport made, LayoutFacts facts, List<SheetRow> lines, AnswerReader reader) {
        List<AnswerReader.Read> read = lines.stream().map(reader::read).toList();
        Map<String, PaymentItem> items = rows.lock(read.stream()
                .map(AnswerReader.Read::answer)
                .filter(Objects::nonNull)
                .map(answer -> answer.reference())
                .toList());
        Set<String> known = rows.known(read.stream()
                .map(AnswerReader.Read::answer)
                .filter(Objects::nonNull)
                .map(answer -> answer.mark())
                .toList());
        for (int i = 0; i < lines.size(); i++) {
            PaymentLine line = line(made, lines.get(i), content(facts, lines.get(i)), read.get(i), items, known);
            made.count(line.getOutcome());
            em.persist(line);
        }
    }

    private PaymentLine line(
            PaymentImport made,
            SheetRow row,
            String content,
            AnswerReader.Read read,
            Map<String, PaymentItem> items,
            Set<String> known) {
        if (read.problem() != null) {
            return PaymentLine.refused(made, row.line(), content, read.problem(), read.about());
        }
        PaymentItem item = items.get(read.answer().reference());
        if (item == null) {
            return PaymentLine.refused(
                    made,
                    row.line(),
                    content,
                    PaymentProblem.UNKNOWN_REFERENCE,
                    read.answer().reference());
        }
        if (!known.add(read.answer().mark())) {
            return PaymentLine.read(made, row.line(), content, LineOutcome.KNOWN);
        }
        em.persist(new PaymentState(item, made, read.answer()));
        return PaymentLine.read(made, row.line(), content, LineOutcome.TAKEN);
    }

    /** As it stood in the file, as far as cells and separators tell. */
    private static String content(LayoutFacts facts, SheetRow row) {
        return row.cells().stream()
                .map(RawCell::text)
                .collect(Collectors.joining(String.valueOf(facts.separator().sign())));
    }
}
