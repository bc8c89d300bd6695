package de.kommune.sim.takeover.intake.policy.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cell that was read («gelesene Zelle»): the text as it stands in the file, what it was taken for, and what was noticed
 * on the way. A blank cell has neither value nor findings.
 *
 * @param original the text as it stands in the file, never null
 * @param value what it means; null when the cell is blank or its text cannot be a value
 * @param findings what was noticed
 */
public record Reading<T>(String original, T value, List<Finding> findings) {

    public Reading {
        findings = List.copyOf(findings);
    }

    /** Nothing stands there. */
    public static <T> Reading<T> none() {
        return new Reading<>("", null, List.of());
    }

    /** Read as it stands. */
    public static <T> Reading<T> of(String original, T value, Finding... findings) {
        return new Reading<>(original, value, List.of(findings));
    }

    /** Not a value, for that reason. */
    public static <T> Reading<T> invalid(String original, Finding reason) {
        return new Reading<>(original, null, List.of(reason));
    }

    public Optional<T> get() {
        return Optional.ofNullable(value);
    }

    public boolean isPresent() {
        return value != null;
    }

    /** True when anything of that severity or graver was noticed. */
    public boolean has(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(severity) >= 0);
    }

    public boolean has(String code) {
        return findings.stream().anyMatch(finding -> finding.code().equals(code));
    }

    /** The same reading with one more finding. */
    public Reading<T> plus(Finding finding) {
        List<Finding> more = new ArrayList<>(findings);
        more.add(finding);
        return new Reading<>(original, value, more);
    }
}
