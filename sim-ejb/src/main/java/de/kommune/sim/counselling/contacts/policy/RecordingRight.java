package de.kommune.sim.counselling.contacts.policy;

import de.kommune.sim.access.NotYoursException;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.counselling.contacts.entity.Channel;
import de.kommune.sim.counselling.contacts.entity.ContactCategory;
import de.kommune.sim.counselling.contacts.entity.ContactFacts;

/**
 * Whether somebody may record a talk at a case («Recht zum Erfassen»). The own cases, those of who one stands in for, and
 * all for the team lead; in the open hours everybody counsels whoever comes, and a crisis does not ask whose it is.
 */
public class RecordingRight {

    /**
     * Refuses what may not be.
     *
     * @param works whether the caller works on the case: is responsible, stands in, or leads the team
     * @param responsible who is to be asked instead
     */
    public void check(boolean works, String responsible, CaseStatus status, String caseNo, ContactFacts facts) {
        if (!isOpen(status, facts.category())) {
            throw new BusinessException("counselling.contactCaseOver", caseNo, status);
        }
        boolean forAll = facts.channel() == Channel.OPEN_HOURS || facts.category() == ContactCategory.CRISIS;
        if (!works && !forAll) {
            throw new NotYoursException("counselling.contactNotYours", responsible);
        }
    }

    /** Somebody in distress, or in the middle of a handover, is helped also where the case is closed. */
    private static boolean isOpen(CaseStatus status, ContactCategory category) {
        boolean closed = status == CaseStatus.CLOSED || status == CaseStatus.HANDED_OVER;
        return status.isLive() || closed && category.isAlwaysOpen();
    }
}
