package de.kommune.sim.takeover.intake.policy.row;

import de.kommune.sim.takeover.intake.policy.file.FileChoice;
import de.kommune.sim.takeover.intake.policy.file.ReadLimits;
import java.nio.file.Path;
import java.time.LocalDate;

/** Reads a file once to its end without keeping its rows («Sichtung einer Datei»). */
public final class FileSurveyor {

    private final ReadLimits limits;

    public FileSurveyor(ReadLimits limits) {
        this.limits = limits;
    }

    /** @param receivedOn the day of the handover; no proposal for the days of the list lies after it */
    public FileSurvey survey(Path file, String originalName, FileChoice choice, LocalDate receivedOn) {
        throw new UnsupportedOperationException("follows, with " + limits);
    }
}
