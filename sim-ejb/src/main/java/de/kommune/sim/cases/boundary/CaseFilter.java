package de.kommune.sim.cases.boundary;

import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.TargetGroup;
import java.io.Serializable;

/**
 * What a list of cases is narrowed to («Filter»); null lets all pass.
 *
 * @param mine only cases for which the caller is responsible or deputy
 * @param status null for all that are not over
 * @param warning at most so many days are left
 * @param counsellor the account of whoever is responsible; {@link #NOBODY} for cases without one
 * @param text beginnings of names in any order, or a case number
 * @param topic the code of a topic that a talk was about, or of one that it stands under
 */
public record CaseFilter(
        boolean mine,
        CaseStatus status,
        TargetGroup targetGroup,
        Integer warning,
        String counsellor,
        String text,
        String topic)
        implements Serializable {

    /** Whatever was talked about. */
    public CaseFilter(
            boolean mine, CaseStatus status, TargetGroup targetGroup, Integer warning, String counsellor, String text) {
        this(mine, status, targetGroup, warning, counsellor, text, null);
    }

    /** Cases for which nobody is responsible yet. */
    public static final String NOBODY = "-";

    public static CaseFilter myCases() {
        return new CaseFilter(true, null, null, null, null, null);
    }

    public static CaseFilter teamCases() {
        return new CaseFilter(false, null, null, null, null, null);
    }
}
