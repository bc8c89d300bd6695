package de.kommune.sim.takeover.review.boundary;

import static de.kommune.sim.access.Permission.TAKEOVER_READ;
import static de.kommune.sim.access.Permission.TAKEOVER_REVIEW;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.takeover.entity.SealedRemark;
import de.kommune.sim.takeover.entity.StagedRow;
import de.kommune.sim.takeover.entity.TakeoverState;
import de.kommune.sim.takeover.mapping.boundary.SheetColumn;
import de.kommune.sim.takeover.mapping.boundary.Sheets;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The staged rows («Zeilen»): listed by outcome and finding, looked at cell by cell, refused by hand. */
@Stateless
@Guarded
public class Rows {

    private static final String LINE =
            "select new de.kommune.sim.takeover.review.boundary.RowLine(r.id, f.name, r.sheet,"
                    + " r.rowNo, r.serialNo, r.outcome, r.basis, r.severity, r.familyName, r.givenNames, r.birthDate, r.reason,"
                    + " r.reasonNote) from StagedRow r join r.file f";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Sheets sheets;

    /** One page of the rows, in the order of the files. */
    @Requires(TAKEOVER_READ)
    public List<RowLine> list(RowFilter filter, int first, int size) {
        return bound(em.createQuery(LINE + where(filter) + " order by r.id", RowLine.class), filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    @Requires(TAKEOVER_READ)
    public long count(RowFilter filter) {
        return bound(
                        em.createQuery("select count(r) from StagedRow r join r.file f" + where(filter), Long.class),
                        filter)
                .getSingleResult();
    }

    /** The codes of findings that occur in this takeover, the most frequent first, each with its number of rows. */
    @Requires(TAKEOVER_READ)
    public List<FindingCount> findings(long takeoverId) {
        List<?> counted = em.createNativeQuery("select code, count(*) from takeover_finding where takeover_id = ?"
                        + " group by code order by count(*) desc, code")
                .setParameter(1, takeoverId)
                .getResultList();
        return counted.stream()
                .map(Object[].class::cast)
                .map(row -> new FindingCount((String) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    /** The row with its cells: what stands in the file beside what it was read as. */
    @Requires(TAKEOVER_READ)
    public RowView get(long rowId) {
        StagedRow row = find(rowId);
        RowLine line = em.createQuery(LINE + " where r.id = :id", RowLine.class)
                .setParameter("id", rowId)
                .getSingleResult();
        SealedRemark remark = em.find(SealedRemark.class, rowId);
        return new RowView(line, cells(row), remark == null ? null : note(remark));
    }

    /** Takes a row out; the reason stands in the protocol. Decisions about it are void. */
    @Requires(TAKEOVER_REVIEW)
    public void refuse(long rowId, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessException("takeover.refusedWithoutReason");
        }
        StagedRow row = find(rowId);
        row.getTakeover().mustBe(TakeoverState.MATCHED, TakeoverState.REVIEWED);
        row.getTakeover().reopenReview();
        row.refuse(reason.strip());
        em.createQuery("delete from CandidatePair p where p.row.id = :row or p.otherRow.id = :row")
                .setParameter("row", rowId)
                .executeUpdate();
    }

    private StagedRow find(long rowId) {
        StagedRow row = em.find(StagedRow.class, rowId);
        if (row == null) {
            throw new NotFoundException();
        }
        return row;
    }

    private List<CellView> cells(StagedRow row) {
        List<String> texts = RowJsonReading.texts(row.getCells());
        Map<String, List<FindingView>> findings = RowJsonReading.findings(row.getFindings());
        List<SheetColumn> columns = sheets.columnsOf(row.getFile().getId(), row.getSheet());
        List<CellView> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            SheetColumn column = columns.get(i);
            String text = i < texts.size() ? texts.get(i) : "";
            List<FindingView> found =
                    column.meaning() == null ? List.of() : findings.getOrDefault(column.meaning(), List.of());
            if (!text.isEmpty() || !found.isEmpty()) {
                cells.add(new CellView(
                        column.header(), column.meaning(), text, ReadValue.of(row, column.meaning()), found));
            }
        }
        return cells;
    }

    private static RowView.RemarkNote note(SealedRemark remark) {
        List<String> hints = remark.getHints().isEmpty()
                ? List.of()
                : List.of(remark.getHints().split(" "));
        return new RowView.RemarkNote(remark.isSensitive(), hints, remark.getState());
    }

    private static String where(RowFilter filter) {
        StringBuilder where = new StringBuilder(" where r.takeover.id = :takeover");
        if (filter.fileId() != null) {
            where.append(" and f.id = :file");
        }
        if (filter.outcome() != null) {
            where.append(" and r.outcome = :outcome");
        }
        if (filter.severity() != null) {
            where.append(" and r.severity = :severity");
        }
        if (filter.findingCode() != null) {
            where.append(
                    " and exists (select x.rowId from RowFinding x where x.takeoverId = :takeover and x.code = :code"
                            + " and x.rowId = r.id)");
        }
        return where.toString();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, RowFilter filter) {
        query.setParameter("takeover", filter.takeoverId());
        if (filter.fileId() != null) {
            query.setParameter("file", filter.fileId());
        }
        if (filter.outcome() != null) {
            query.setParameter("outcome", filter.outcome());
        }
        if (filter.severity() != null) {
            query.setParameter("severity", filter.severity());
        }
        if (filter.findingCode() != null) {
            query.setParameter("code", filter.findingCode());
        }
        return query;
    }
}
