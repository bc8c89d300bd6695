package de.kommune.sim.volunteering.events.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.volunteering.events.entity.EventKind;
import de.kommune.sim.volunteering.events.entity.EventSlot;
import de.kommune.sim.volunteering.volunteers.boundary.ClearanceKeeper;
import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Who may take a shift («Einlass zur Schicht»): active, cleared on its day where minors are there, and not busy elsewhere. The volunteer's
 * row is locked by whoever asks, so that nobody takes two shifts at one time from two screens.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SlotGate {

    @Inject
    private EventRows rows;

    @Inject
    private ClearanceKeeper clearances;

    void check(EventSlot slot, Volunteer volunteer) {
        if (!isFit(slot, volunteer)) {
            throw new BusinessException("volunteering.slotNotActive", volunteer.getState());
        }
        LocalDate day = slot.getStartsAt().toLocalDate();
        if (slot.isMinors() && !clearances.clears(volunteer, day)) {
            throw new BusinessException("volunteering.slotNoClearance", day);
        }
        taken(slot, volunteer).stream().findFirst().ifPresent(busy -> {
            throw new BusinessException(
                    "volunteering.slotBusy", busy.getEvent().getTitle(), busy.getStartsAt(), busy.getEndsAt());
        });
    }

    /** The same as an answer. */
    boolean lets(EventSlot slot, Volunteer volunteer) {
        return isFit(slot, volunteer)
                && (!slot.isMinors()
                        || clearances.clears(volunteer, slot.getStartsAt().toLocalDate()))
                && taken(slot, volunteer).isEmpty();
    }

    /** Whoever is still gathering papers may already be trained. */
    private static boolean isFit(EventSlot slot, Volunteer volunteer) {
        return slot.getEvent().getKind() == EventKind.TRAINING
                ? volunteer.getState().isCurrent()
                : volunteer.getState() == VolunteerState.ACTIVE;
    }

    private List<EventSlot> taken(EventSlot slot, Volunteer volunteer) {
        return rows.taken(volunteer.getId(), slot.getId(), slot.getStartsAt(), slot.getEndsAt());
    }
}
