package de.kommune.sim.measures.meetings.policy;

import de.kommune.sim.measures.meetings.entity.Meeting;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * What meetings and trainings add up to («Zahlen der Treffen und Schulungen»). Plain rules: no container, no database, no clock.
 *
 * @param meetings so many networking meetings
 * @param partners so many different partners came to any of them
 * @param trainings so many trainings
 * @param hours so long these lasted
 * @param staff how often somebody of the staff took part in one
 * @param volunteers how often volunteers did
 */
public record MeetingFigures(
        long meetings, long partners, long trainings, BigDecimal hours, long staff, long volunteers)
        implements Serializable {

    public static MeetingFigures of(Collection<Meeting> all) {
        List<Meeting> trainings =
                all.stream().filter(one -> one.getKind().isTraining()).toList();
        List<Meeting> others =
                all.stream().filter(one -> !one.getKind().isTraining()).toList();
        return new MeetingFigures(
                others.size(),
                others.stream()
                        .flatMap(one -> one.getPartnerIds().stream())
                        .distinct()
                        .count(),
                trainings.size(),
                trainings.stream().map(Meeting::getHours).reduce(new BigDecimal("0.00"), BigDecimal::add),
                trainings.stream().mapToLong(one -> one.getAccounts().size()).sum(),
                trainings.stream().mapToLong(Meeting::getVolunteers).sum());
    }
}
