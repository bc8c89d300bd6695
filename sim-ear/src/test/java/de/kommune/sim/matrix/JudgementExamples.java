package de.kommune.sim.matrix;

import de.kommune.sim.access.Department;
import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Attempts that are made up, to see that the matrix judges them rightly. */
public final class JudgementExamples {

    public static final String CASE_NO = "2026-0001";

    private static final Judgement READING = new Judgement(Permission.CASE_READ, Set.of(Kind.CASE), true);
    private static final Judgement CHANGE = new Judgement(Permission.CASE_WRITE, Set.of(Kind.CASE), true);
    private static final Attempt NOT_FOUND = new Attempt(Outcome.NOT_FOUND, "not found", List.of());

    private final List<RecordSet> sets = List.of(
            set("beratung1", Department.COUNSELLING),
            set("beratung2", Department.COUNSELLING),
            new RecordSet(
                    "beratung3",
                    "beratung1",
                    Department.COUNSELLING,
                    "Namevertreten",
                    List.of("Namevertreten"),
                    List.of(),
                    Map.of(Kind.CASE, 1L)),
            set("leistung1", Department.OFFICE));

    private static RecordSet set(String maker, Department side) {
        return new RecordSet(
                maker, "", side, "Name" + maker, List.of("Name" + maker, CASE_NO), List.of(), Map.of(Kind.CASE, 1L));
    }

    public String readingReturns(Asker asker, String maker) {
        return judged(READING, asker, maker, new Attempt(Outcome.RETURNED, "returned something", List.of()));
    }

    public String readingIsStoppedByARule(Asker asker, String maker) {
        return judged(READING, asker, maker, new Attempt(Outcome.RULE_SAID_NO, "cases.notYours", List.of()));
    }

    public String readingIsRefused(Asker asker, String maker) {
        return judged(READING, asker, maker, new Attempt(Outcome.REFUSED, "refused", List.of()));
    }

    public String readingIsRefusedByTheDatabase(Asker asker, String maker) {
        return judged(READING, asker, maker, new Attempt(Outcome.BROKE, "SQLException: denied", List.of()));
    }

    public String readingFindsNothing(Asker asker, String maker) {
        return judged(READING, asker, maker, NOT_FOUND);
    }

    /** A list that was asked for one's own records, with the name of that maker's person in it. */
    public String listShows(Asker asker, String maker) {
        return judged(
                READING,
                asker,
                asker.account(),
                new Attempt(Outcome.RETURNED, "returned", List.of("Mara Name" + maker)));
    }

    /** What data protection is shown. */
    public String registerShows(String text) {
        Judgement register = new Judgement(Permission.CASE_OVERSIGHT_READ, Set.of(), false);
        Asker asker = new Asker("datenschutz", Set.of(Role.DATA_PROTECTION));
        return judged(register, asker, "beratung3", new Attempt(Outcome.RETURNED, "returned", List.of(text)));
    }

    public String changeOfACaseReturns(Asker asker, String maker) {
        return judged(CHANGE, asker, maker, new Attempt(Outcome.RETURNED, "returned nothing", List.of()));
    }

    public String changeOfACaseIsNotTheirs(Asker asker, String maker) {
        return judged(CHANGE, asker, maker, new Attempt(Outcome.RULE_SAID_NO, "cases.notYours", List.of()));
    }

    private String judged(Judgement judgement, Asker asker, String maker, Attempt attempt) {
        RecordSet records = sets.stream()
                .filter(set -> set.maker().equals(maker))
                .findFirst()
                .orElseThrow();
        return judgement
                .on(asker, records, attempt, NOT_FOUND, sets)
                .map(Judgement.Finding::verdict)
                .orElse(Verdict.AS_EXPECTED)
                .name();
    }
}
