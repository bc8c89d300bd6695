package de.kommune.sim.takeover.staging.policy;

import de.kommune.sim.takeover.entity.RowBasis;
import de.kommune.sim.takeover.intake.policy.table.Column;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which columns a row's legal basis lets through («was die Rechtsgrundlage erlaubt»); reasons stand in
 * docs/adr/0004-takeover-legal-basis.md. A column without a meaning is let through by full consent only.
 */
final class Allowance {

    private static final Set<Column> IDENTITY = EnumSet.of(
            Column.RUNNING_NO,
            Column.FAMILY_NAME,
            Column.GIVEN_NAMES,
            Column.FULL_NAME,
            Column.BIRTH_DATE,
            Column.SEX,
            Column.AZR_NO,
            Column.CONSENT);

    /** What was talked about, and with whom: never without consent. */
    private static final Set<Column> COUNSELLING = EnumSet.of(
            Column.COUNSELLOR, Column.LAST_COUNSELLING, Column.TOPICS, Column.REMARK, Column.SCHOOL, Column.COURSE);

    private static final Map<RowBasis, Set<Column>> ALLOWED = new EnumMap<>(Map.of(
            RowBasis.NONE, IDENTITY,
            RowBasis.MASTER_DATA_ONLY, EnumSet.complementOf(EnumSet.copyOf(COUNSELLING)),
            RowBasis.CONSENT, EnumSet.allOf(Column.class)));

    private Allowance() {}

    static boolean allows(RowBasis basis, Column column) {
        return column == null ? basis == RowBasis.CONSENT : ALLOWED.get(basis).contains(column);
    }
}
