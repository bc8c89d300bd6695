package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.access.Role;
import de.kommune.sim.matrix.Asker;
import de.kommune.sim.matrix.JudgementExamples;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The matrix would notice: each kind of leak, made up, is called one. */
class MatrixJudgementTest {

    private static final Asker COUNSELLOR = new Asker("beratung1", Set.of(Role.COUNSELLOR));
    private static final Asker LEAD = new Asker("teamleitung", Set.of(Role.TEAM_LEAD));
    private static final Asker CLERK = new Asker("leistung1", Set.of(Role.BENEFIT_CLERK));
    private static final Asker BOTH = new Asker("konflikt", Set.of(Role.COUNSELLOR, Role.BENEFIT_CLERK));

    private final JudgementExamples examples = new JudgementExamples();

    @Test
    void whoHoldsNoPermissionAndIsLetInIsALeakEvenIfARuleThenSaysNo() {
        assertEquals("LEAK", examples.readingReturns(CLERK, "beratung1"));
        assertEquals("LEAK", examples.readingIsStoppedByARule(CLERK, "beratung1"));
        assertEquals("LEAK", examples.readingReturns(BOTH, "beratung1"));
        assertEquals("AS_EXPECTED", examples.readingIsRefused(CLERK, "beratung1"));
        assertEquals("AS_EXPECTED", examples.readingIsRefused(BOTH, "beratung1"));
    }

    @Test
    void whoHoldsThePermissionAndIsRefusedIsWithheld() {
        assertEquals("WITHHELD", examples.readingIsRefused(COUNSELLOR, "beratung1"));
        assertEquals("WITHHELD", examples.readingIsRefusedByTheDatabase(COUNSELLOR, "beratung1"));
        assertEquals("WITHHELD", examples.readingFindsNothing(COUNSELLOR, "beratung1"));
    }

    @Test
    void whateverTellsARecordOfTheOtherSideFromNoneIsALeak() {
        assertEquals("LEAK", examples.readingReturns(COUNSELLOR, "leistung1"));
        assertEquals("LEAK", examples.readingIsStoppedByARule(COUNSELLOR, "leistung1"));
        assertEquals("AS_EXPECTED", examples.readingFindsNothing(COUNSELLOR, "leistung1"));
    }

    @Test
    void aNameOfTheOtherSideInAnyAnswerIsALeak() {
        assertEquals("LEAK", examples.listShows(COUNSELLOR, "leistung1"));
        assertEquals("AS_EXPECTED", examples.listShows(COUNSELLOR, "beratung2"));
    }

    @Test
    void dataProtectionMayKnowACaseByItsNumberAndNotWhoseItIs() {
        assertEquals("AS_EXPECTED", examples.registerShows(JudgementExamples.CASE_NO));
        assertEquals("LEAK", examples.registerShows("Mara Nameberatung1"));
    }

    @Test
    void aColleaguesCaseIsChangedByTheTeamLeadOnly() {
        assertEquals("LEAK", examples.changeOfACaseReturns(COUNSELLOR, "beratung2"));
        assertEquals("AS_EXPECTED", examples.changeOfACaseReturns(LEAD, "beratung2"));
        assertEquals("AS_EXPECTED", examples.changeOfACaseReturns(COUNSELLOR, "beratung1"));
        assertEquals("AS_EXPECTED", examples.changeOfACaseIsNotTheirs(COUNSELLOR, "beratung2"));
    }

    @Test
    void whoAnswersForACaseOrStandsInChangesIt() {
        for (String maker : new String[] {"beratung1", "beratung3"}) {
            assertEquals("AS_EXPECTED", examples.changeOfACaseReturns(COUNSELLOR, maker), maker);
            assertEquals("WITHHELD", examples.changeOfACaseIsNotTheirs(COUNSELLOR, maker), maker);
        }
    }
}
