package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.counselling.contacts.boundary.Contacts;
import de.kommune.sim.counselling.contacts.boundary.NewContact;
import de.kommune.sim.counselling.contacts.entity.Channel;
import de.kommune.sim.counselling.contacts.entity.ContactCategory;
import de.kommune.sim.counselling.contacts.entity.ContactFacts;
import de.kommune.sim.counselling.contacts.entity.Interpreting;
import de.kommune.sim.counselling.contacts.entity.Words;
import de.kommune.sim.counselling.hours.boundary.FirstNameErasure;
import de.kommune.sim.counselling.hours.boundary.NewArrival;
import de.kommune.sim.counselling.hours.boundary.OpenHours;
import de.kommune.sim.counselling.hours.boundary.TicketLine;
import de.kommune.sim.counselling.hours.entity.TicketState;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class OpenHoursTest extends InServer {

    @EJB(lookup = "java:global/sim/sim-ejb/OpenHours")
    private OpenHours hours;

    @EJB(lookup = "java:global/sim/sim-ejb/Contacts")
    private Contacts contacts;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/FirstNameErasure")
    private FirstNameErasure erasure;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    private long place;

    @Deployment
    static WebArchive archive() {
        return archive(OpenHoursTest.class);
    }

    @BeforeEach
    void atTheFirstPlace() throws Exception {
        place = as("beratung1", () -> contacts.places()).get(0).getId();
    }

    @Test
    void whoComesGetsTheNextNumberOfTheDayAndIsKnownByAFirstNameOrNothing() throws Exception {
        long amira = arrive(null, "Amira");
        long nobody = arrive(null, null);

        assertEquals("Amira", line(amira).name());
        assertEquals(line(amira).number() + 1, line(nobody).number());
        assertEquals(TicketState.WAITING, line(nobody).state());
    }

    @Test
    void twoCounsellorsNeverCallTheSamePersonTwice() throws Exception {
        long ticket = arrive(null, "Amira");
        int version = line(ticket).version();
        ExecutorService counsellors = Executors.newFixedThreadPool(2);
        List<String> answers = new ArrayList<>();
        try {
            List<Callable<String>> both =
                    List.of(() -> call("beratung1", ticket, version), () -> call("beratung2", ticket, version));
            for (Future<String> answer : counsellors.invokeAll(both)) {
                answers.add(answer.get());
            }
        } finally {
            counsellors.shutdown();
        }
        assertEquals(
                List.of("called", "counselling.ticketCalled"),
                answers.stream().sorted().toList());
        assertEquals(TicketState.CALLED, line(ticket).state());
    }

    @Test
    void aLineThatWasPutBackIsSeenAnewBeforeItIsCalled() throws Exception {
        long ticket = arrive(null, "Amira");
        int seen = line(ticket).version();
        assertEquals("called", call("beratung1", ticket, seen));
        int called = line(ticket).version();
        as("beratung1", () -> {
            hours.putBack(ticket, called);
            return null;
        });

        assertEquals("common.staleChange", call("beratung2", ticket, seen));
        assertEquals("called", call("beratung2", ticket, line(ticket).version()));
    }

    @Test
    void aRecordedTalkEndsTheLineAndSaysWhoItWas() throws Exception {
        long caseId = openCase();
        long ticket = arrive(null, "Amira");
        call("beratung2", ticket, line(ticket).version());
        record("beratung2", caseId, ticket);

        assertEquals(TicketState.DONE, line(ticket).state());
        assertEquals("Rahimi, Amira", line(ticket).name());
        assertEquals(1, (long) as("beratung1", () -> contacts.count(caseId)));
        assertRefused("counselling.ticketOver", () -> record("beratung1", caseId, ticket));
        assertEquals(1, (long) as("beratung1", () -> contacts.count(caseId)), "and nothing of the refused one stays");
    }

    @Test
    void somebodyStandsOnAListOnce() throws Exception {
        long caseId = openCase();
        long ticket = arrive(caseId, null);
        assertRefused("counselling.ticketTwice", () -> arrive(caseId, null));

        int version = line(ticket).version();
        as("beratung1", () -> {
            hours.leave(ticket, version);
            return null;
        });
        assertEquals(TicketState.LEFT, line(ticket).state());
        arrive(caseId, null);
    }

    @Test
    void aFormThatIsSentTwiceGivesOneNumber() throws Exception {
        NewArrival arrival =
                new NewArrival(place, null, "Amira", UUID.randomUUID().toString());
        long first = as("beratung1", () -> hours.arrive(arrival).getId());

        assertEquals(first, as("beratung1", () -> hours.arrive(arrival).getId()));
    }

    @Test
    void oldListsLoseTheFirstNamesAndKeepTheNumbers() throws Exception {
        long ticket = arrive(null, "Amira");
        erasure.eraseOld();
        assertEquals("Amira", line(ticket).name());

        execute("update open_hour_ticket set held_on = held_on - interval 31 day, ticket_no = id where id = " + ticket);
        erasure.eraseOld();
        assertNull(line(ticket).name());
        assertEquals(TicketState.WAITING, line(ticket).state());
        assertEquals(
                "1",
                answer("select hits from access_log where action = 'FirstNameErasure.eraseOld'"
                        + " and account = 'sim' order by seq desc limit 1"));
    }

    @Test
    void theOfficeThatDecidesOnBenefitsSeesNoList() throws Exception {
        long ticket = arrive(null, "Amira");
        for (String account : List.of("leistung1", "unterkunft1", "asd1", "datenschutz", "itbetrieb", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> hours.today(place)), account);
            assertThrows(AccessDeniedException.class, () -> call(account, ticket, 1), account);
        }
    }

    private long openCase() throws Exception {
        return as("beratung1", () -> {
            PersonName name = new PersonName(NameKind.PASSPORT, "Amira", "Rahimi", LocalDate.now());
            Person person = persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1993))));
            return cases.open(new NewCase(person.getId(), TargetGroup.REFUGEE, null, LocalDate.now(), null))
                    .getId();
        });
    }

    private long arrive(Long caseId, String firstName) throws Exception {
        return as(
                "beratung1",
                () -> hours.arrive(new NewArrival(place, caseId, firstName, null))
                        .getId());
    }

    private String call(String account, long ticket, int version) throws Exception {
        try {
            return as(account, () -> {
                hours.call(ticket, version);
                return "called";
            });
        } catch (AccessDeniedException refused) {
            throw refused;
        } catch (BusinessException refused) {
            return refused.getKey();
        }
    }

    private void record(String account, long caseId, long ticket) throws Exception {
        ContactFacts facts = new ContactFacts(
                LocalDateTime.now().minusMinutes(20),
                20,
                Channel.OPEN_HOURS,
                null,
                ContactCategory.NORMAL,
                Interpreting.NONE,
                null);
        NewContact said = new NewContact(
                List.of(caseId), List.of("ARBEIT"), facts, new Words("Bewerbung gelesen.", null), null, ticket, null);
        as(account, () -> contacts.record(said));
    }

    private TicketLine line(long ticket) throws Exception {
        return as("beratung1", () -> hours.get(ticket));
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(BusinessException.class, call).getKey());
    }

    private String answer(String question) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(question);
                ResultSet answer = statement.executeQuery()) {
            answer.next();
            return answer.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
