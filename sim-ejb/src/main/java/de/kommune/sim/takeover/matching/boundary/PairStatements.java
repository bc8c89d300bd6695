package de.kommune.sim.takeover.matching.boundary;

import de.kommune.sim.persons.matching.entity.Explanation;
import de.kommune.sim.persons.matching.entity.FieldAgreement;
import de.kommune.sim.takeover.boundary.Bulk;
import de.kommune.sim.takeover.boundary.RowNumbers;
import de.kommune.sim.takeover.entity.PairDecision;
import de.kommune.sim.takeover.review.boundary.Reason;
import de.kommune.sim.takeover.review.boundary.ReasonJson;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Comparator;
import java.util.List;

/** Writes proposed pairs with one statement. */
final class PairStatements {

    private static final String INSERT =
            "insert ignore into takeover_pair (id, takeover_id, row_id, other_row_id, person_id,"
                    + " score, explanation, same_numbers, decision) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final long takeoverId;

    PairStatements(Connection connection, long takeoverId) {
        this.connection = connection;
        this.takeoverId = takeoverId;
    }

    void write(List<Proposals.Proposal> proposals) throws SQLException {
        if (proposals.isEmpty()) {
            return;
        }
        RowNumbers numbers = new RowNumbers(connection);
        try (PreparedStatement insert = Bulk.prepare(connection, INSERT)) {
            for (Proposals.Proposal proposal : proposals) {
                insert.setLong(1, numbers.next());
                insert.setLong(2, takeoverId);
                insert.setLong(3, proposal.rowId());
                number(insert, 4, proposal.otherRowId());
                number(insert, 5, proposal.personId());
                insert.setBigDecimal(6, score(proposal.explanation()));
                insert.setString(7, ReasonJson.write(reasons(proposal.explanation())));
                insert.setBoolean(8, proposal.sameNumbers());
                insert.setString(9, PairDecision.OPEN.name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void number(PreparedStatement insert, int index, Long value) throws SQLException {
        if (value == null) {
            insert.setNull(index, Types.BIGINT);
        } else {
            insert.setLong(index, value);
        }
    }

    private static BigDecimal score(Explanation explanation) {
        return BigDecimal.valueOf(explanation.probability()).setScale(5, RoundingMode.HALF_EVEN);
    }

    /** What weighs most comes first, whichever way it points. */
    private static List<Reason> reasons(Explanation explanation) {
        return explanation.fields().stream()
                .sorted(Comparator.comparingDouble((FieldAgreement field) -> -Math.abs(field.weight())))
                .map(field -> new Reason(
                        field.field().name(),
                        field.strength().name(),
                        field.reason().name(),
                        field.values()))
                .toList();
    }
}
