package de.kommune.sim.housing.inspections.policy;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.defects.entity.DefectKind;
import de.kommune.sim.housing.defects.entity.DefectUrgency;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** When an inspection is late, and whether it is complete («Regeln der Begehung»). Plain rules: no container, no database, no clock. */
public final class InspectionPolicy {

    private static final int LONGEST_SUMMARY = 200;

    /** @param heldOn null where it was not done yet */
    public boolean isLate(LocalDate plannedOn, LocalDate heldOn, LocalDate today) {
        return heldOn == null && plannedOn.isBefore(today);
    }

    /** Each point of the checklist is looked at once, and what is not in order has a word about it. */
    public void check(Collection<? extends Looked> results, Collection<Long> points) {
        List<Long> seen = results.stream().map(Looked::pointId).toList();
        if (seen.size() != points.size() || !Set.copyOf(points).equals(new HashSet<>(seen))) {
            throw new BusinessException("housing.inspectionIncomplete", points.size());
        }
        boolean wordless = results.stream()
                .anyMatch(result -> !result.inOrder()
                        && (result.remark() == null || result.remark().isBlank()));
        if (wordless) {
            throw new BusinessException("housing.inspectionWithoutWords");
        }
    }

    /** Nobody plans what is past, nor writes down what is still to come. */
    public void checkHeld(LocalDate heldOn, LocalDate today) {
        if (heldOn.isAfter(today)) {
            throw new BusinessException("housing.inspectionToCome", heldOn);
        }
    }

    public void checkPlanned(LocalDate plannedOn, LocalDate today) {
        if (plannedOn.isBefore(today)) {
            throw new BusinessException("housing.inspectionPast", plannedOn);
        }
    }

    /** What is wrong with the protection against fire endangers people; all else is mended soon. */
    public DefectUrgency urgency(DefectKind kind) {
        return kind == DefectKind.FIRE_PROTECTION ? DefectUrgency.AT_ONCE : DefectUrgency.SOON;
    }

    /** What the defect says that a finding becomes. */
    public String summary(String wording, String remark) {
        String whole = wording + ": " + remark.strip();
        return whole.length() <= LONGEST_SUMMARY ? whole : whole.substring(0, LONGEST_SUMMARY);
    }

    /** How a point was found («Ergebnis zum Prüfpunkt»). */
    public interface Looked {

        long pointId();

        boolean inOrder();

        String remark();
    }
}
