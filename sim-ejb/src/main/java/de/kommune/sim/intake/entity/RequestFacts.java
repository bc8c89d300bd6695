package de.kommune.sim.intake.entity;

import de.kommune.sim.cases.entity.CaseGroup;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * What one says about a request besides whom it is about and why («Angaben zur Anfrage»).
 *
 * @param askerName who exactly asks, such as a school's name; null if nobody said
 * @param languages codes of the languages in which the person can talk
 * @param caseGroup only for homeless people, null if not told apart
 * @param receivedOn the day on which it reached the team
 */
public record RequestFacts(
        Asker asker,
        String askerName,
        Set<String> languages,
        TargetGroup targetGroup,
        CaseGroup caseGroup,
        Urgency urgency,
        LocalDate receivedOn)
        implements Serializable {

    public RequestFacts {
        Objects.requireNonNull(asker, "asker");
        Objects.requireNonNull(targetGroup, "targetGroup");
        Objects.requireNonNull(urgency, "urgency");
        Objects.requireNonNull(receivedOn, "receivedOn");
        languages = Set.copyOf(languages);
        askerName = askerName == null || askerName.isBlank() ? null : askerName.strip();
        if (targetGroup == TargetGroup.REFUGEE && caseGroup != null) {
            throw new BusinessException("cases.groupOfRefugee");
        }
    }
}
