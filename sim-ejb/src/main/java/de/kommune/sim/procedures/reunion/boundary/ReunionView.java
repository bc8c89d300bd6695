package de.kommune.sim.procedures.reunion.boundary;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.deadline.DeadlineReading;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.procedures.reunion.entity.Kin;
import de.kommune.sim.procedures.reunion.entity.MissionVisit;
import de.kommune.sim.procedures.reunion.entity.PaperKind;
import de.kommune.sim.procedures.reunion.entity.ReunionFacts;
import de.kommune.sim.procedures.reunion.entity.ReunionGround;
import de.kommune.sim.procedures.reunion.entity.VisitPurpose;
import de.kommune.sim.procedures.reunion.entity.VisitState;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * A reunion as its page shows it («Familiennachzug»).
 *
 * @param law null as long as nobody has said what protection the client has
 * @param consented whether a consent lets the housing desk be told today
 */
public record ReunionView(
        long id,
        int version,
        SimCase simCase,
        ReunionFacts facts,
        ReunionGround ground,
        Law law,
        LocalDate toldOn,
        LocalDate closedOn,
        List<Abroad> people,
        List<Paper> papers,
        List<Visit> visits,
        boolean consented,
        boolean changeable)
        implements Serializable {

    public ReunionView {
        people = List.copyOf(people);
        papers = List.copyOf(papers);
        visits = List.copyOf(visits);
    }

    /**
     * What the law says («Rechtslage»), by the rule of today.
     *
     * @param until by when one has to apply, and how that was reckoned; null where no time runs
     * @param untilSource who says so; null where no time runs
     * @param toApply whether nobody has applied yet
     */
    public record Law(
            String says,
            String source,
            boolean suspended,
            boolean uncertain,
            DeadlineReading until,
            String untilSource,
            boolean toApply)
            implements Serializable {}

    /** What a consent to telling the housing desk has to name. */
    public Set<DataCategory> needed() {
        return Reunions.TOLD;
    }

    /** Whether whoever applied first did so after the time was over. */
    public boolean isLate() {
        LocalDate applied = ground.keptOn() == null ? facts.appliedOn() : ground.keptOn();
        return law != null
                && law.until() != null
                && applied != null
                && applied.isAfter(law.until().lastDay());
    }

    /** Somebody who is to come. */
    public record Abroad(long id, String name, Kin kin, Integer birthYear) implements Serializable {}

    /** A paper that is wanted; null while it is missing. */
    public record Paper(long id, PaperKind kind, LocalDate presentOn) implements Serializable {}

    /** An appointment at the mission. */
    public record Visit(long id, LocalDateTime startsAt, VisitPurpose purpose, VisitState state)
            implements Serializable {

        static Visit of(MissionVisit visit) {
            return new Visit(visit.getId(), visit.getStartsAt(), visit.getPurpose(), visit.getState());
        }
    }
}
