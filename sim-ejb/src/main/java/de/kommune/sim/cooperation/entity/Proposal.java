package de.kommune.sim.cooperation.entity;

import de.kommune.sim.common.BusinessException;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What counselling proposes about where somebody lives («Vorschlag zur Unterbringung»).
 *
 * @param facility as the counsellor calls the house; null where any will do
 * @param from the first night
 */
public record Proposal(WishedPlace place, String facility, ProposalGround ground, LocalDate from)
        implements Serializable {

    private static final int LONGEST_NAME = 120;

    public Proposal {
        facility = facility == null || facility.isBlank() ? null : facility.strip();
        if (facility != null && facility.length() > LONGEST_NAME) {
            throw new BusinessException("cooperation.facilityTooLong", LONGEST_NAME);
        }
    }

    /** Whether it tells something about health. */
    public boolean isAboutHealth() {
        return ground == ProposalGround.HEALTH || place == WishedPlace.STEP_FREE;
    }
}
