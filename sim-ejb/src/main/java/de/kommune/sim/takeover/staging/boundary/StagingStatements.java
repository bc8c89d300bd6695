package de.kommune.sim.takeover.staging.boundary;

import de.kommune.sim.seal.boundary.Seals;
import de.kommune.sim.seal.entity.SealedText;
import de.kommune.sim.takeover.boundary.Bulk;
import de.kommune.sim.takeover.boundary.RowNumbers;
import de.kommune.sim.takeover.boundary.TakeoverSeals;
import de.kommune.sim.takeover.entity.RemarkState;
import de.kommune.sim.takeover.staging.policy.DraftRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Writes a chunk of staged rows with three statements, each sent once for the whole chunk. */
final class StagingStatements implements AutoCloseable {

    private static final String ROW =
            "insert into takeover_row (id, takeover_id, file_id, sheet, row_no, lfd_nr, row_hash,"
                    + " kind, outcome, reason, legal_basis, cells, findings, severity, family_name, given_names, birth_date,"
                    + " birth_precision, birth_nominal, sex, citizenship, azr_no, bamf_no, family_no, relation, language, phone,"
                    + " care_from, care_to) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?)";
    private static final String FINDING = "insert into takeover_finding (takeover_id, code, row_id) values (?, ?, ?)";
    private static final String REMARK =
            "insert into takeover_remark (row_id, takeover_id, key_no, sealed, is_sensitive, hints, state)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private final long takeoverId;
    private final Seals seals;
    private final RowNumbers numbers;
    private final PreparedStatement rows;
    private final PreparedStatement findings;
    private final PreparedStatement remarks;

    StagingStatements(Connection connection, long takeoverId, Seals seals) throws SQLException {
        this.takeoverId = takeoverId;
        this.seals = seals;
        numbers = new RowNumbers(connection);
        rows = Bulk.prepare(connection, ROW);
        findings = Bulk.prepare(connection, FINDING);
        remarks = Bulk.prepare(connection, REMARK);
    }

    void write(List<DraftRow> drafts) throws SQLException {
        boolean anyFinding = false;
        boolean anyRemark = false;
        for (DraftRow draft : drafts) {
            long id = numbers.next();
            add(id, draft);
            anyFinding |= addFindings(id, draft);
            anyRemark |= addRemark(id, draft);
        }
        rows.executeBatch();
        if (anyFinding) {
            findings.executeBatch();
        }
        if (anyRemark) {
            remarks.executeBatch();
        }
    }

    private void add(long id, DraftRow draft) throws SQLException {
        DraftRow.Place place = draft.place();
        rows.setLong(1, id);
        rows.setLong(2, takeoverId);
        rows.setLong(3, place.fileId());
        rows.setString(4, place.sheet());
        rows.setInt(5, place.rowNo());
        rows.setString(6, cut(place.serialNo(), 40));
        rows.setString(7, place.hash());
        rows.setString(8, draft.kind().name());
        rows.setString(9, draft.outcome().name());
        rows.setString(10, draft.reason());
        rows.setString(11, draft.basis() == null ? null : draft.basis().name());
        rows.setString(12, draft.cells());
        rows.setString(13, draft.findings());
        rows.setString(14, draft.severity());
        addPerson(draft.person());
        day(28, draft.care() == null ? null : draft.care().from());
        day(29, draft.care() == null ? null : draft.care().to());
        rows.addBatch();
    }

    private void addPerson(DraftRow.Person person) throws SQLException {
        if (person == null) {
            for (int i = 15; i <= 27; i++) {
                rows.setString(i, null);
            }
            rows.setBoolean(19, false);
            return;
        }
        rows.setString(15, cut(person.familyName(), 200));
        rows.setString(16, cut(person.givenNames(), 200));
        day(17, person.birthDate());
        rows.setString(18, person.birthPrecision());
        rows.setBoolean(19, person.birthNominal());
        rows.setString(20, person.sex());
        rows.setString(21, person.citizenship());
        rows.setString(22, cut(person.azrNo(), 20));
        rows.setString(23, cut(person.bamfNo(), 30));
        rows.setString(24, cut(person.familyNo(), 40));
        rows.setString(25, person.relation());
        rows.setString(26, cut(person.language(), 60));
        rows.setString(27, cut(person.phone(), 60));
    }

    private boolean addFindings(long id, DraftRow draft) throws SQLException {
        for (String code : draft.codes()) {
            findings.setLong(1, takeoverId);
            findings.setString(2, code);
            findings.setLong(3, id);
            findings.addBatch();
        }
        return !draft.codes().isEmpty();
    }

    private boolean addRemark(long id, DraftRow draft) throws SQLException {
        DraftRow.Remark remark = draft.remark();
        if (remark == null) {
            return false;
        }
        remarks.setLong(1, id);
        remarks.setLong(2, takeoverId);
        SealedText sealed = seals.seal(remark.text(), TakeoverSeals.REMARKS.place(id));
        remarks.setInt(3, sealed.getKeyNo());
        remarks.setBytes(4, sealed.getSealed());
        remarks.setBoolean(5, remark.sensitive());
        remarks.setString(6, cut(remark.hints(), 200));
        remarks.setString(7, RemarkState.SEALED.name());
        remarks.addBatch();
        return true;
    }

    /** As text, for a batch travels in one piece only if a column keeps its type from row to row. */
    private void day(int index, LocalDate day) throws SQLException {
        rows.setString(index, day == null ? null : day.toString());
    }

    /** The whole text stays among the original cells. */
    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        findings.close();
        remarks.close();
    }
}
