package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.persons.boundary.PersonMerges;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.IdentifierKind;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonIdentifier;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.persons.matching.boundary.Candidate;
import de.kommune.sim.persons.matching.boundary.Duplicates;
import de.kommune.sim.persons.matching.boundary.OpenPair;
import de.kommune.sim.persons.matching.entity.Band;
import de.kommune.sim.persons.matching.entity.Birth;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

class DuplicatesTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @EJB(lookup = "java:global/sim/sim-ejb/Duplicates")
    private Duplicates duplicates;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/PersonMerges")
    private PersonMerges merges;

    /** A family name that no other test has, with letters that romanisations write in several ways. */
    private final String family = "Kh" + letters() + "sha";

    /** A birth date that no other test has, and no authority chose. */
    private final LocalDate born = LocalDate.of(1950, 1, 2)
            .plusYears(ThreadLocalRandom.current().nextInt(50))
            .plusDays(ThreadLocalRandom.current().nextInt(170));

    private final List<Long> registered = new ArrayList<>();

    @Deployment
    static WebArchive archive() {
        return archive(DuplicatesTest.class);
    }

    @Test
    void whoIsEnteredASecondTimeInAnotherSpellingIsFoundBeforeSaving() throws Exception {
        long known = register("Khaled", born);
        List<Candidate> candidates = as(
                "beratung1",
                () -> duplicates.candidatesFor(
                        MatchRecord.empty().withName("Chaled", respelled()).withBirth(Birth.of(born))));
        assertEquals(List.of(known), ids(candidates));
        assertEquals(known, candidates.get(0).personId());
        assertEquals(Band.SAME_LIKELY, candidates.get(0).explanation().band());
    }

    @Test
    void aPersonNotSavedYetIsComparedWithTheRegister() throws Exception {
        long known = register("Khaled", born);
        Person entered = new Person(
                new PersonName(NameKind.PASSPORT, "Chaled", family, TODAY),
                PersonFacts.of(Sex.MALE, BirthDate.of(born)));
        assertEquals(List.of(known), ids(as("beratung1", () -> duplicates.candidatesFor(entered))));
    }

    @Test
    void aSecondRecordOfAPersonBecomesAnOpenPairUntilSomebodySaysThatTheyAreTwo() throws Exception {
        long first = register("Khaled", born);
        long second = register("Chaled", born);
        assertTrue(isOpen(first, second));
        assertEquals(List.of(second), ids(as("beratung1", () -> duplicates.candidatesOf(first))));

        declareDifferent(second, first);
        declareDifferent(first, second);
        assertFalse(isOpen(first, second));
        assertEquals(List.of(), ids(as("beratung1", () -> duplicates.candidatesOf(first))));
        assertEquals(1, as("beratung1", () -> duplicates.decisionsOn(first)).size());

        as("beratung1", () -> {
            duplicates.withdrawDifferent(second, first);
            return null;
        });
        assertTrue(isOpen(first, second));
    }

    @Test
    void aNewNameIsSoughtFromThatMomentOn() throws Exception {
        long known = register("Khaled", born);
        String married = "Zhukovska" + letters();
        as("beratung1", () -> {
            persons.addName(known, new PersonName(NameKind.ALIAS, "Khaled", married, TODAY));
            return null;
        });
        List<Candidate> candidates = as(
                "beratung1",
                () -> duplicates.candidatesFor(
                        MatchRecord.empty().withName("Khaled", married).withBirth(Birth.of(born))));
        assertEquals(List.of(known), ids(candidates));
    }

    @Test
    void aMergedRecordLeadsToTheOneThatGoesOn() throws Exception {
        long survivor = register("Khaled", born);
        long absorbed = register("Jamshid", LocalDate.of(1971, 11, 5));
        as("teamleitung", () -> merges.merge(survivor, absorbed, "lag mit beiden Ausweisen vor"));
        List<Candidate> candidates = as(
                "beratung1",
                () -> duplicates.candidatesFor(
                        MatchRecord.empty().withName("Jamshid", family).withBirth(Birth.of(born))));
        assertEquals(List.of(survivor), ids(candidates));
    }

    @Test
    void theSameNumberFindsSomebodyWhateverTheName() throws Exception {
        String azr = "9" + ThreadLocalRandom.current().nextLong(10_000_000_000L, 99_999_999_999L);
        long known = register("Khaled", born);
        as("beratung1", () -> {
            persons.addIdentifier(known, new PersonIdentifier(IdentifierKind.AZR_NR, azr, TODAY));
            return null;
        });
        MatchRecord other = MatchRecord.empty()
                .withName("Wolodymyr", "Andersname" + letters())
                .withBirth(Birth.of(born))
                .withNumber(IdentifierKind.AZR_NR, azr);
        List<Candidate> candidates = as("beratung1", () -> duplicates.candidatesFor(other));
        assertEquals(known, candidates.get(0).personId());
        assertEquals(List.of(known), ids(candidates));
    }

    @Test
    void whoOnlyCountsSeeksNobody() {
        MatchRecord anybody = MatchRecord.empty().withName("Khaled", family);
        assertThrows(AccessDeniedException.class, () -> as("siga", () -> duplicates.candidatesFor(anybody)));
        assertThrows(AccessDeniedException.class, () -> as("siga", () -> duplicates.openPairs(0, 10)));
    }

    private boolean isOpen(long one, long other) throws Exception {
        long all = as("beratung1", () -> duplicates.countOpenPairs());
        List<OpenPair> open = as("beratung1", () -> duplicates.openPairs(0, (int) all));
        return open.stream()
                .anyMatch(pair -> pair.lowerId() == Math.min(one, other) && pair.higherId() == Math.max(one, other));
    }

    private void declareDifferent(long one, long other) throws Exception {
        as("beratung1", () -> {
            duplicates.declareDifferent(one, other, "Cousins, beide waren da");
            return null;
        });
    }

    private long register(String given, LocalDate born) throws Exception {
        PersonName name = new PersonName(NameKind.PASSPORT, given, family, TODAY);
        long id = as(
                        "beratung1",
                        () -> persons.register(new Person(name, PersonFacts.of(Sex.MALE, BirthDate.of(born)))))
                .getId();
        registered.add(id);
        return id;
    }

    private String respelled() {
        return family.replace("Kh", "Ch").replace("sha", "scha");
    }

    /** Who of this test's own people is proposed: the register is shared, and others in it may look alike. */
    private List<Long> ids(List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::personId)
                .filter(registered::contains)
                .toList();
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(6, 'b', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
