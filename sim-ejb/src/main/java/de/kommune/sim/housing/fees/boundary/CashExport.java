package de.kommune.sim.housing.fees.boundary;

import static de.kommune.sim.access.Permission.FEE_READ;
import static de.kommune.sim.access.Permission.FEE_WRITE;

import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.fees.entity.ExportColumn;
import de.kommune.sim.housing.fees.entity.FeeNotice;
import de.kommune.sim.housing.fees.entity.NoticeMonth;
import de.kommune.sim.paper.TextTable;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The file for the town's cash office («Kassendatei»): each notice once, in the columns that its program reads. */
@Stateless
@Guarded
public class CashExport {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final int MOST_COLUMNS = 30;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private NoticeReader reader;

    @Inject
    private Clock clock;

    /** The columns from left to right. */
    @Requires(FEE_READ)
    public List<ExportColumn> columns() {
        return em.createQuery("select c from ExportColumn c order by c.position", ExportColumn.class)
                .getResultList();
    }

    /** From now on the file has these columns. */
    @Requires(FEE_WRITE)
    public void arrange(List<NewColumn> wanted) {
        if (wanted.isEmpty() || wanted.size() > MOST_COLUMNS) {
            throw new BusinessException("fees.columnCount", MOST_COLUMNS);
        }
        columns().forEach(em::remove);
        em.flush(); // the positions are free before they are taken
        for (int position = 1; position <= wanted.size(); position++) {
            NewColumn column = wanted.get(position - 1);
            em.persist(new ExportColumn(position, column.heading(), column.content(), column.fixed()));
        }
    }

    /** How many notices the cash office has not got yet. */
    @Requires(FEE_READ)
    public int waiting() {
        return reader.toExport().size();
    }

    /** The file with all notices that the cash office has not got yet; none goes out twice. */
    @Requires(value = FEE_WRITE, deed = Deed.EXPORT)
    public byte[] take() {
        List<ExportColumn> columns = columns();
        List<FeeNotice> notices = reader.lockToExport();
        if (notices.isEmpty()) {
            throw new BusinessException("fees.nothingToExport");
        }
        List<List<Object>> rows = new ArrayList<>();
        for (FeeNotice notice : notices) {
            List<Object> row = new ArrayList<>();
            columns.forEach(column -> row.add(value(column, notice)));
            rows.add(row);
            notice.exported(LocalDateTime.now(clock));
        }
        return TextTable.of(columns.stream().map(ExportColumn::getHeading).toList(), rows);
    }

    private static Object value(ExportColumn column, FeeNotice notice) {
        return switch (column.getContent()) {
            case NOTICE_NO -> notice.getNoticeNo();
            case PERSON_NO -> notice.getPerson().getPersonNo();
            case NAME -> notice.getPerson().getDisplayName();
            case PAYER -> notice.getPayer().name();
            case REFERENCE -> notice.getReference();
            case ISSUED_ON -> notice.getIssuedOn();
            case DUE_ON -> notice.getDueOn();
            case AMOUNT -> notice.getAmount();
            case MONTHS ->
                notice.getMonths().stream()
                        .map(NoticeMonth::getMonth)
                        .map(MONTH::format)
                        .collect(Collectors.joining(" "));
            case FIXED -> column.getFixed();
        };
    }
}
