package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.authorities.boundary.Arriving;
import de.kommune.sim.authorities.boundary.AssignmentBox;
import de.kommune.sim.authorities.boundary.AssignmentLetters;
import de.kommune.sim.authorities.boundary.AssignmentLine;
import de.kommune.sim.authorities.boundary.Assignments;
import de.kommune.sim.authorities.boundary.LetterContent;
import de.kommune.sim.authorities.boundary.NewAssignment;
import de.kommune.sim.authorities.entity.AssignmentBasis;
import de.kommune.sim.authorities.entity.AssignmentFacts;
import de.kommune.sim.authorities.entity.AssignmentState;
import de.kommune.sim.authorities.entity.CancelReason;
import de.kommune.sim.authorities.entity.LetterField;
import de.kommune.sim.authorities.entity.LetterLabel;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.boundary.Bed;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.RoomSite;
import de.kommune.sim.housing.estate.boundary.Rooms;
import de.kommune.sim.housing.estate.entity.Accessibility;
import de.kommune.sim.housing.estate.entity.FacilityFacts;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.estate.entity.LegalCarrier;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.housing.placement.boundary.NewPlacement;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.boundary.Seat;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.HouseholdMember;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Relation;
import de.kommune.sim.persons.entity.Sex;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AssignmentsTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now();

    @EJB(lookup = "java:global/sim/sim-ejb/Assignments")
    private Assignments assignments;

    @EJB(lookup = "java:global/sim/sim-ejb/AssignmentLetters")
    private AssignmentLetters letters;

    @EJB(lookup = "java:global/sim/sim-ejb/Placements")
    private Placements placements;

    @EJB(lookup = "java:global/sim/sim-ejb/Estate")
    private Estate estate;

    @EJB(lookup = "java:global/sim/sim-ejb/Rooms")
    private Rooms rooms;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Households")
    private Households households;

    @Deployment
    static WebArchive archive() {
        return archive(AssignmentsTest.class);
    }

    @Test
    void whatTheModelNamesIsInTheListOfBasesWithItsSource() throws Exception {
        List<AssignmentBasis> bases = clerk(() -> assignments.bases(TODAY));
        assertEquals(
                List.of("ASYLG_50", "AUFENTHG_24", "AUFENTHG_12A", "AUFENTHG_15A", "DIRECT", "RESETTLEMENT", "BVFG"),
                bases.stream().map(AssignmentBasis::getCode).toList());
        bases.forEach(basis -> assertTrue(!basis.getSource().isBlank(), basis.getCode()));
    }

    @Test
    void newcomersAreRegisteredAndAreOneHousehold() throws Exception {
        String family = letters();
        long id = announce(
                "ASYLG_50",
                List.of(
                        new Arriving(null, somebody(family, 1990), Relation.HEAD),
                        new Arriving(null, somebody(family, TODAY.getYear() - 5), Relation.CHILD)));
        List<AssignmentLine.Member> household =
                clerk(() -> assignments.get(id)).line().household();
        assertEquals(2, household.size());
        assertEquals(
                List.of(Relation.HEAD, Relation.CHILD),
                relations(household.get(0).personId()));
        assertEquals(
                1,
                clerk(() -> assignments.ofPerson(household.get(1).personId())).size());
    }

    @Test
    void whoIsKnownIsNotRegisteredAgainAndANewcomerJoinsHerHousehold() throws Exception {
        String family = letters();
        long mother = register(family, 1990);
        clerk(() -> households.open(mother, TODAY.minusYears(1)).getId());
        long id = announce(
                "AUFENTHG_24",
                List.of(
                        new Arriving(mother, null, null),
                        new Arriving(null, somebody(family, TODAY.getYear() - 5), Relation.CHILD)));
        List<AssignmentLine.Member> household =
                clerk(() -> assignments.get(id)).line().household();
        assertEquals(mother, household.get(0).personId());
        assertEquals(List.of(Relation.HEAD, Relation.CHILD), relations(mother));
    }

    @Test
    void peopleOfTwoHouseholdsNeedTwoAssignments() throws Exception {
        long one = register(letters(), 1990);
        long other = register(letters(), 1980);
        clerk(() -> households.open(one, TODAY.minusYears(1)));
        clerk(() -> households.open(other, TODAY.minusYears(1)));
        assertRefused(
                "authorities.twoHouseholds",
                () -> announce("ASYLG_50", List.of(new Arriving(one, null, null), new Arriving(other, null, null))));
    }

    @Test
    void aFormSentTwiceIsOneAssignmentAndNobodyIsExpectedTwice() throws Exception {
        long person = register(letters(), 1990);
        NewAssignment wanted = wanted("ASYLG_50", List.of(new Arriving(person, null, Relation.HEAD)));
        long first = clerk(() -> assignments.announce(wanted)).getId();
        assertEquals(first, clerk(() -> assignments.announce(wanted)).getId());
        assertRefused(
                "authorities.expectedAlready",
                () -> announce("ASYLG_50", List.of(new Arriving(person, null, Relation.HEAD))));
    }

    @Test
    void theWholeHouseholdArrivesByOneClickAndTheListFollows() throws Exception {
        String family = letters();
        long id = announce(
                "DIRECT",
                List.of(
                        new Arriving(null, somebody(family, 1990), Relation.HEAD),
                        new Arriving(null, somebody(family, 1991), Relation.SPOUSE)));
        assertEquals(Set.of(id), Set.copyOf(among(AssignmentBox.EXPECTED, id)));
        int seen = clerk(() -> assignments.get(id)).line().version();
        clerk(() -> {
            assignments.arrive(id, seen, TODAY);
            return null;
        });
        assertEquals(List.of(), among(AssignmentBox.EXPECTED, id));
        assertEquals(List.of(id), among(AssignmentBox.ARRIVED, id));
        assertEquals(
                AssignmentState.ARRIVED, clerk(() -> assignments.get(id)).line().state());
        assertRefused(
                "common.staleChange",
                () -> clerk(() -> {
                    assignments.missArrival(id, seen);
                    return null;
                }));
    }

    @Test
    void underTheFlueagTheTownHousesOnlyWhomAnAuthorityAssigned() throws Exception {
        long person = register(letters(), 1990);
        NewPlacement wanted = bed(person);
        assertEquals(
                List.of(HousingRule.ASSIGNMENT),
                clerk(() -> placements.check(wanted)).stream()
                        .map(breach -> breach.rule())
                        .toList());
        assertRefused("housing.ruleBroken", () -> clerk(() -> placements.propose(wanted)));
        announce("AUFENTHG_12A", List.of(new Arriving(person, null, Relation.HEAD)));
        assertRefused("housing.ruleBroken", () -> clerk(() -> placements.propose(wanted)));

        long assigned = register(letters(), 1990);
        long id = announce("ASYLG_50", List.of(new Arriving(assigned, null, Relation.HEAD)));
        NewPlacement right = bed(assigned);
        assertEquals(1, clerk(() -> placements.propose(right)).size());
        assertEquals(Set.of(assigned), clerk(() -> placements.placed(List.of(assigned, person), TODAY)));
        assertRefused("housing.housedByAssignment", () -> cancel(id));
    }

    @Test
    void aChildBornAfterItsParentArrivedIsHousedUnderTheFlueagToo() throws Exception {
        long mother = register(letters(), 1990);
        long id = announce("ASYLG_50", List.of(new Arriving(mother, null, Relation.HEAD)));
        PersonName name = new PersonName(NameKind.PASSPORT, "Test" + letters(), letters(), TODAY);
        long child = clerk(() -> persons.register(new Person(name, PersonFacts.of(Sex.MALE, BirthDate.of(TODAY))))
                .getId());
        NewPlacement wanted = bed(child);
        long household = clerk(() -> households.open(mother, TODAY).getId());
        clerk(() -> {
            households.join(household, child, Relation.CHILD, TODAY);
            return null;
        });
        assertTrue(rules(wanted).contains(HousingRule.ASSIGNMENT), "nobody has arrived yet");
        clerk(() -> {
            assignments.arrive(id, assignments.get(id).line().version(), TODAY);
            return null;
        });
        assertEquals(List.of(HousingRule.MINOR_ALONE), rules(wanted));
        NewPlacement both = bed(child, mother);
        assertEquals(2, clerk(() -> placements.propose(both)).size());
    }

    private List<HousingRule> rules(NewPlacement wanted) throws Exception {
        return clerk(() -> placements.check(wanted)).stream()
                .map(breach -> breach.rule())
                .toList();
    }

    @Test
    void anAssignmentThatIsCancelledAllowsNothingAnyMore() throws Exception {
        long person = register(letters(), 1990);
        long id = announce("ASYLG_50", List.of(new Arriving(person, null, Relation.HEAD)));
        cancel(id);
        assertEquals(CancelReason.OTHER_TOWN, clerk(() -> assignments.get(id)).cancelReason());
        NewPlacement wanted = bed(person);
        assertRefused("housing.ruleBroken", () -> clerk(() -> placements.propose(wanted)));
    }

    @Test
    void aLetterIsReadIntoTheFormAndWhatIsNotUnderstoodIsLeftForTheClerk() throws Exception {
        String own = "Zuweisung " + letters();
        LetterLabel added = clerk(() -> letters.addLabel(LetterField.ARRIVAL_PLANNED, own + ":"));
        byte[] letter = PdfLetter.of(letter(
                "Aktenzeichen: 21.4-17",
                "Rechtsgrundlage: § 50 Abs. 3 AsylG",
                own + ": 07.12.2026",
                "Name: Beispiel",
                "Vorname: Zahra",
                "Geburtsdatum: 14.03.1991",
                "Geschlecht: weiblich",
                "Name: Beispiel",
                "Vorname: Omid",
                "Geschlecht: siehe Anlage"));
        LetterContent content = clerk(() -> letters.read(letter));
        assertEquals("ASYLG_50", content.basisCode());
        assertEquals("21.4-17", content.orderRef());
        assertEquals(LocalDate.of(2026, 12, 7), content.arrivalPlanned());
        assertEquals(
                List.of(
                        new LetterContent.Named(
                                "Beispiel", "Zahra", BirthDate.of(LocalDate.of(1991, 3, 14)), Sex.FEMALE, null),
                        new LetterContent.Named("Beispiel", "Omid", null, Sex.UNKNOWN, null)),
                content.people());
        assertEquals(List.of("siehe Anlage"), content.unread());
        assertEquals(10, content.lines().size());
        assertRefused("authorities.labelThere", () -> clerk(() -> letters.addLabel(LetterField.ORDER_REF, own)));
        clerk(() -> {
            letters.removeLabel(added.getId());
            return null;
        });
        assertNull(clerk(() -> letters.read(letter)).arrivalPlanned());
        assertRefused("paper.pdf.noPdf", () -> clerk(() -> letters.read(new byte[] {1, 2, 3})));
    }

    private static String letter(String... lines) {
        return "<html lang=\"de\"><head><title>Zuweisung</title><meta name=\"description\" content=\"Zuweisung\"/>"
                + "<style>body { font-family: 'DejaVu Sans'; }</style></head><body>"
                + Stream.of(lines).map(line -> "<p>" + line + "</p>").collect(Collectors.joining())
                + "</body></html>";
    }

    @Test
    void onlyTheHousingDeskKnowsWhoIsAssigned() throws Exception {
        long person = register(letters(), 1990);
        long id = announce("ASYLG_50", List.of(new Arriving(person, null, Relation.HEAD)));
        for (String account : List.of("beratung1", "teamleitung", "leistung1", "asd1", "siga", "itbetrieb")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> assignments.get(id)), account);
            assertThrows(
                    AccessDeniedException.class,
                    () -> as(account, () -> assignments.count(AssignmentBox.EXPECTED)),
                    account);
        }
        long counselled = as(
                "beratung1", () -> persons.register(somebody(letters(), 1990)).getId());
        assertThrows(
                NotFoundException.class,
                () -> announce("ASYLG_50", List.of(new Arriving(counselled, null, Relation.HEAD))));
    }

    private List<Long> among(AssignmentBox box, long id) throws Exception {
        return clerk(() -> assignments.list(box, 0, (int) assignments.count(box))).stream()
                .map(AssignmentLine::id)
                .filter(found -> found == id)
                .toList();
    }

    private List<Relation> relations(long personId) throws Exception {
        return clerk(() -> households.get(
                        households.membershipsOf(personId).get(0).getHousehold().getId()))
                .membersOn(TODAY)
                .stream()
                .map(HouseholdMember::getRelation)
                .collect(Collectors.toList());
    }

    private void cancel(long id) throws Exception {
        clerk(() -> {
            assignments.cancel(id, assignments.get(id).line().version(), CancelReason.OTHER_TOWN);
            return null;
        });
    }

    /** A bed for each in the room of a shelter of their own. */
    private NewPlacement bed(long... people) throws Exception {
        FacilityFacts facts = new FacilityFacts(
                "Test " + letters(),
                FacilityKind.GEMEINSCHAFTS_UK,
                LegalCarrier.FLUEAG,
                "42781",
                "Haan",
                Accessibility.NONE,
                null);
        RoomFacts room = new RoomFacts("1", 0, new BigDecimal("20"), null, SexRule.ANYBODY, false, false, false);
        List<Bed> beds = clerk(() -> {
            long facility = estate.open(facts, TODAY.minusYears(1)).getId();
            long added = rooms.add(facility, new RoomSite("", ""), room, people.length)
                    .getId();
            return rooms.get(added, TODAY).beds();
        });
        List<Seat> seats = IntStream.range(0, people.length)
                .mapToObj(i -> new Seat(people[i], beds.get(i).id(), false))
                .toList();
        return new NewPlacement(seats, Period.since(TODAY), LegalBasis.ZUWEISUNG_FLUEAG, null);
    }

    private long announce(String basis, List<Arriving> household) throws Exception {
        return clerk(() -> assignments.announce(wanted(basis, household))).getId();
    }

    private static NewAssignment wanted(String basis, List<Arriving> household) {
        AssignmentFacts facts = new AssignmentFacts(basis, "21.4", TODAY.minusDays(1), TODAY);
        return new NewAssignment(facts, household, UUID.randomUUID().toString());
    }

    private long register(String family, int born) throws Exception {
        return clerk(() -> persons.register(somebody(family, born)).getId());
    }

    private static Person somebody(String family, int born) {
        PersonName name = new PersonName(NameKind.PASSPORT, "Test" + letters(), family, TODAY);
        return new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(born)));
    }

    private static <T> T clerk(Callable<T> work) throws Exception {
        return as("unterkunft1", work);
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(12, 'b', 'm')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
