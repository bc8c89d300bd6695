package de.kommune.sim.information.boundary;

import de.kommune.sim.information.entity.InformationRequest;
import de.kommune.sim.information.entity.InformationTerm;
import java.io.Serializable;
import java.util.List;

/**
 * A request for information with what its page shows («Auskunftsansicht»).
 *
 * @param request with its case and person loaded
 * @param sections what was gathered, in the order of the package; empty before that and after its end
 * @param parcel null where there is none
 * @param mine whether the caller works on it
 */
public record InformationView(
        InformationRequest request,
        List<SectionCount> sections,
        PackageGlance parcel,
        List<InformationStepLine> steps,
        InformationTerm term,
        boolean mine)
        implements Serializable {

    public long getPending() {
        return sections.stream().mapToLong(SectionCount::pending).sum();
    }

    public long getEntries() {
        return sections.stream().mapToLong(SectionCount::entries).sum();
    }

    public long getLeftOut() {
        return sections.stream().mapToLong(SectionCount::leftOut).sum();
    }
}
