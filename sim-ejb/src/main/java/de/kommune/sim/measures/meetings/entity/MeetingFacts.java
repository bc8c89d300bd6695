package de.kommune.sim.measures.meetings.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * What is written down about a meeting or a training («Angaben zum Treffen»).
 *
 * @param agreed what was agreed, in short words and without clients; null for nothing
 * @param nextOn when it goes on; null where nobody knows
 * @param accounts who of the team was there
 * @param partnerIds which partners were there, or held the training
 * @param volunteers so many volunteers were there
 */
public record MeetingFacts(
        MeetingKind kind,
        LocalDate heldOn,
        BigDecimal hours,
        String place,
        String subject,
        String agreed,
        LocalDate nextOn,
        Set<String> accounts,
        Set<Long> partnerIds,
        int volunteers)
        implements Serializable {

    public MeetingFacts {
        accounts = Set.copyOf(accounts);
        partnerIds = Set.copyOf(partnerIds);
    }
}
