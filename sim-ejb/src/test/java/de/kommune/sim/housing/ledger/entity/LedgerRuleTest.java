package de.kommune.sim.housing.ledger.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LedgerRuleTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void aRuleAnswersItsOwnQuestionAndNoOther() {
        assertRefused("housing.ledgerRuleResult", LedgerQuestion.REGIME, facts(null, null, "§ 1"));
        LedgerRule rule = rule(LedgerQuestion.FEDERAL, facts(null, null, "§ 1"));
        assertEquals(facts(null, null, "§ 1"), rule.facts());
    }

    @Test
    void aLimitHasABeginningAndALengthAndARuleASource() {
        assertRefused("housing.ledgerRuleLimit", LedgerQuestion.FLUEAG, facts(LimitAnchor.ENTRY, null, "§ 1"));
        assertRefused("housing.ledgerRuleLimit", LedgerQuestion.FLUEAG, facts(null, 36, "§ 1"));
        assertRefused("housing.ledgerRuleSource", LedgerQuestion.FLUEAG, facts(LimitAnchor.ENTRY, 36, " "));
    }

    @Test
    void aRuleGivesWayOnlyAfterItsFirstNight() {
        LedgerRule rule = rule(LedgerQuestion.FEDERAL, facts(null, null, "§ 1"));
        BusinessException refused = assertThrows(BusinessException.class, () -> rule.giveWayOn(MARCH));
        assertEquals("housing.ledgerRuleBefore", refused.getKey());
        rule.giveWayOn(MARCH.plusDays(1));
        assertEquals(Period.between(MARCH, MARCH.plusDays(1)), rule.getValid());
    }

    private static void assertRefused(String key, LedgerQuestion question, LedgerRuleFacts facts) {
        assertEquals(
                key,
                assertThrows(BusinessException.class, () -> rule(question, facts))
                        .getKey());
    }

    private static LedgerRule rule(LedgerQuestion question, LedgerRuleFacts facts) {
        return new LedgerRule(question, 1, facts, Period.since(MARCH), "unterkunft1");
    }

    private static LedgerRuleFacts facts(LimitAnchor anchor, Integer months, String source) {
        return new LedgerRuleFacts(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Verdict.COUNTED,
                anchor,
                months,
                false,
                LedgerReason.FLUEAG_UNTIL,
                source);
    }
}
