package de.kommune.sim.counselling.contacts.policy;

import static de.kommune.sim.cases.entity.CaseStatus.CLOSED;
import static de.kommune.sim.cases.entity.CaseStatus.HANDED_OVER;
import static de.kommune.sim.cases.entity.CaseStatus.OPEN;
import static de.kommune.sim.cases.entity.CaseStatus.RETENTION;
import static de.kommune.sim.counselling.contacts.entity.Channel.OPEN_HOURS;
import static de.kommune.sim.counselling.contacts.entity.Channel.PHONE;
import static de.kommune.sim.counselling.contacts.entity.ContactCategory.CRISIS;
import static de.kommune.sim.counselling.contacts.entity.ContactCategory.HANDOVER;
import static de.kommune.sim.counselling.contacts.entity.ContactCategory.NORMAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.counselling.contacts.entity.Channel;
import de.kommune.sim.counselling.contacts.entity.ContactCategory;
import de.kommune.sim.counselling.contacts.entity.ContactFacts;
import de.kommune.sim.counselling.contacts.entity.Interpreting;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class RecordingRightTest {

    private static final String ALLOWED = "";
    private static final boolean OWN = true;
    private static final boolean COLLEAGUES = false;

    @Test
    void whoWorksOnACaseRecordsEveryTalk() {
        for (Channel channel : Channel.values()) {
            assertEquals(ALLOWED, answer(OWN, OPEN, channel, NORMAL), channel.name());
        }
    }

    @Test
    void aColleaguesClientIsCounselledInTheOpenHoursAndInACrisis() {
        assertEquals(ALLOWED, answer(COLLEAGUES, OPEN, OPEN_HOURS, NORMAL));
        assertEquals(ALLOWED, answer(COLLEAGUES, OPEN, PHONE, CRISIS));
        assertEquals("counselling.contactNotYours", answer(COLLEAGUES, OPEN, PHONE, NORMAL));
        assertEquals("counselling.contactNotYours", answer(COLLEAGUES, OPEN, PHONE, HANDOVER));
    }

    @Test
    void aClosedCaseTakesACrisisAndTheHandoverAndNothingElse() {
        assertEquals("counselling.contactCaseOver", answer(OWN, CLOSED, PHONE, NORMAL));
        assertEquals(ALLOWED, answer(OWN, CLOSED, PHONE, CRISIS));
        assertEquals(ALLOWED, answer(OWN, HANDED_OVER, PHONE, HANDOVER));
        assertEquals("counselling.contactCaseOver", answer(OWN, RETENTION, PHONE, CRISIS));
    }

    private static String answer(boolean works, CaseStatus status, Channel channel, ContactCategory category) {
        ContactFacts facts = new ContactFacts(
                LocalDateTime.of(2026, 11, 23, 10, 0), 15, channel, null, category, Interpreting.NONE, null);
        try {
            new RecordingRight().check(works, "beratung1", status, "2026-0147", facts);
            return ALLOWED;
        } catch (BusinessException refused) {
            return refused.getKey();
        }
    }
}
