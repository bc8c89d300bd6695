package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.ClosingReason;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.intake.boundary.NewRequest;
import de.kommune.sim.intake.boundary.RequestFilter;
import de.kommune.sim.intake.boundary.RequestFilter.Which;
import de.kommune.sim.intake.boundary.RequestRow;
import de.kommune.sim.intake.boundary.RequestView;
import de.kommune.sim.intake.boundary.Requests;
import de.kommune.sim.intake.entity.Asker;
import de.kommune.sim.intake.entity.DeclineReason;
import de.kommune.sim.intake.entity.RequestFacts;
import de.kommune.sim.intake.entity.RequestState;
import de.kommune.sim.intake.entity.Suggestion;
import de.kommune.sim.intake.entity.Suggestion.Code;
import de.kommune.sim.intake.entity.Urgency;
import de.kommune.sim.organisation.boundary.Colleagues;
import de.kommune.sim.organisation.boundary.Deputies;
import de.kommune.sim.organisation.entity.Deputyship;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** A request from being taken down to its case, or to being settled without one. */
class RequestsTest extends InServer {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final String NEED = "Kündigung erhalten, versteht das Schreiben nicht";

    @EJB(lookup = "java:global/sim/sim-ejb/Requests")
    private Requests requests;

    @EJB(lookup = "java:global/sim/sim-ejb/Cases")
    private Cases cases;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @EJB(lookup = "java:global/sim/sim-ejb/Colleagues")
    private Colleagues colleagues;

    @EJB(lookup = "java:global/sim/sim-ejb/Deputies")
    private Deputies deputies;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(RequestsTest.class);
    }

    @Test
    void aRequestBecomesTheCaseOfWhoeverGotIt() throws Exception {
        long id = record("beratung2", newcomer(), "prs");
        assertTrue(ids(Which.UNASSIGNED).contains(id));
        assign(id, "beratung1");
        assertFalse(ids(Which.UNASSIGNED).contains(id));
        assertTrue(ids(Which.MINE).contains(id));
        SimCase opened = as("beratung1", () -> requests.open(id, version(id), TODAY));
        CaseView view = as("beratung1", () -> cases.get(opened.getId()));
        assertEquals("beratung1", view.simCase().getResponsible());
        assertEquals(TargetGroup.THREATENED_HOMELESS, view.simCase().getTargetGroup());
        assertEquals(TODAY, view.clock().firstDay());
        assertEquals(RequestState.CASE_OPENED, get(id).row().line().state());
        assertEquals(opened.getId(), get(id).row().line().caseId());
        assertTrue(ids(Which.SETTLED).contains(id));
    }

    @Test
    void aSecondClickMakesNoSecondRequest() throws Exception {
        NewRequest wanted = wanted(newcomer(), "prs");
        long first = as("beratung1", () -> requests.record(wanted)).getId();
        assertEquals(first, as("beratung1", () -> requests.record(wanted)).getId());
    }

    @Test
    void whatIsNeededLiesUnderSealAndIsReadByTheTeam() throws Exception {
        long id = record("beratung1", newcomer(), "prs");
        assertEquals(NEED, as("beratung2", () -> requests.get(id)).row().need());
        String stored = new String(sealed(id), StandardCharsets.ISO_8859_1);
        assertFalse(stored.contains("Schreiben"), stored);
    }

    @Test
    void theLeadSeesWhyARequestFitsSomebody() throws Exception {
        as("beratung1", () -> {
            colleagues.speaks("beratung1", "tir");
            colleagues.speaks("beratung1", "tir");
            return null;
        });
        Person known = as("beratung1", () -> persons.register(newcomer()));
        long earlier = as(
                        "beratung1",
                        () -> cases.open(
                                new NewCase(known.getId(), TargetGroup.REFUGEE, null, TODAY.minusDays(30), null)))
                .getId();
        as("beratung1", () -> {
            cases.close(earlier, TODAY.minusDays(3), ClosingReason.NO_NEED);
            return null;
        });
        long id = as(
                        "beratung2",
                        () -> requests.record(
                                new NewRequest(UUID.randomUUID().toString(), known.getId(), null, facts("tir"), NEED)))
                .getId();
        Suggestion best = as("teamleitung", () -> requests.suggestions(id)).get(0);
        assertEquals("beratung1", best.account());
        assertTrue(best.best());
        List<Code> codes = best.reasons().stream().map(Suggestion.Reason::code).toList();
        assertEquals(Code.SPEAKS, codes.get(0));
        assertEquals(Code.KNOWS_PERSON, codes.get(2));
        as("beratung1", () -> {
            colleagues.speaksNoLonger("beratung1", "tir");
            return null;
        });
        assertTrue(as("teamleitung", () -> requests.suggestions(id)).stream()
                .flatMap(one -> one.reasons().stream())
                .noneMatch(reason -> reason.code() == Code.SPEAKS));
    }

    @Test
    void whoIsAwayIsNotProposed() throws Exception {
        long id = record("beratung1", newcomer(), "prs");
        Deputyship away = as(
                "teamleitung",
                () -> deputies.appoint("beratung2", "beratung1", Period.ofDays(TODAY, TODAY.plusDays(4))));
        try {
            Suggestion absent = as("teamleitung", () -> requests.suggestions(id)).stream()
                    .filter(one -> one.account().equals("beratung2"))
                    .findFirst()
                    .orElseThrow();
            assertFalse(absent.free());
            assertTrue(absent.reasons().contains(Suggestion.Reason.of(Code.AWAY, TODAY.plusDays(4))));
        } finally {
            as("teamleitung", () -> {
                deputies.revoke(away.getId());
                return null;
            });
        }
    }

    @Test
    void whoStandsInActsOnTheRequestsOfTheAbsentColleague() throws Exception {
        long id = record("beratung1", newcomer(), "prs");
        assign(id, "beratung1");
        Deputyship deputyship =
                as("teamleitung", () -> deputies.appoint("beratung1", "beratung2", Period.ofDays(TODAY, TODAY)));
        try {
            RequestFilter hers = new RequestFilter(Which.MINE, "beratung1");
            assertTrue(as("beratung2", () -> requests.list(hers, 0, 500)).stream()
                    .anyMatch(row -> row.line().id() == id));
            SimCase opened = as("beratung2", () -> requests.open(id, version(id), TODAY));
            assertEquals(
                    "beratung1",
                    as("beratung2", () -> cases.get(opened.getId())).simCase().getResponsible());
        } finally {
            as("teamleitung", () -> {
                deputies.revoke(deputyship.getId());
                return null;
            });
        }
    }

    @Test
    void onlyTheLeadGivesRequestsAwayAndOnlyToTheTeam() throws Exception {
        long id = record("beratung1", newcomer(), "prs");
        int version = version(id);
        assertThrows(AccessDeniedException.class, () -> as("beratung1", () -> requests.suggestions(id)));
        assertRefused("organisation.notOfTheTeam", () -> lead(() -> requests.assign(id, version, "leistung1")));
        assertRefused("organisation.notOfTheTeam", () -> lead(() -> requests.assign(id, version, "konflikt")));
        assertRefused("organisation.unknownAccount", () -> lead(() -> requests.assign(id, version, "gibtesnicht")));
        assign(id, "beratung1");
        assertRefused("common.staleChange", () -> lead(() -> requests.assign(id, version, "beratung2")));
    }

    @Test
    void aRequestIsSettledWithoutACaseByWhoeverHasIt() throws Exception {
        long id = record("beratung1", newcomer(), "prs");
        assign(id, "beratung1");
        assertRefused("intake.notYoursToSettle", () -> asNobody("beratung2", id));
        as("beratung1", () -> {
            requests.answer(id, version(id), "Termin beim Mieterverein genannt");
            return null;
        });
        assertEquals("Termin beim Mieterverein genannt", get(id).outcome());
        assertRefused("intake.alreadySettled", () -> lead(() -> requests.assign(id, version(id), "beratung2")));
    }

    @Test
    void aDeclinedRequestKeepsItsReason() throws Exception {
        long id = record("beratung1", newcomer(), "prs");
        as("beratung1", () -> {
            requests.decline(id, version(id), DeclineReason.OTHER_OFFICE, "An das Jobcenter verwiesen");
            return null;
        });
        assertEquals(DeclineReason.OTHER_OFFICE, get(id).row().line().declineReason());
        assertEquals("An das Jobcenter verwiesen", get(id).outcome());
    }

    @Test
    void aCaseIsOpenedByNobodyBesideWhoHasTheRequestAndTheLead() throws Exception {
        long id = record("beratung1", newcomer(), "prs");
        assertRefused("intake.notAssigned", () -> as("beratung1", () -> requests.open(id, version(id), TODAY)));
        assign(id, "beratung1");
        assertRefused("intake.notYours", () -> as("beratung2", () -> requests.open(id, version(id), TODAY)));
        SimCase opened = as("teamleitung", () -> requests.open(id, version(id), TODAY));
        assertEquals(
                "beratung1",
                as("beratung1", () -> cases.get(opened.getId())).simCase().getResponsible());
    }

    @Test
    void theOtherSideOfTheWallKnowsOfNoRequest() throws Exception {
        long id = record("beratung1", newcomer(), "prs");
        for (String outside : List.of("leistung1", "unterkunft1", "asd1", "siga", "ehrenamt")) {
            assertThrows(AccessDeniedException.class, () -> as(outside, () -> requests.get(id)), outside);
            assertThrows(
                    AccessDeniedException.class,
                    () -> as(outside, () -> requests.count(new RequestFilter(Which.PENDING))),
                    outside);
        }
    }

    /** The same predicate for lists and for the single request. */
    @Test
    void aRequestAboutSomebodyWhoseRecordIsTheOtherSidesIsInNoListAndNotFound() throws Exception {
        long hidden = record("beratung1", newcomer(), "prs");
        long seen = record("beratung1", newcomer(), "prs");
        int version = version(hidden);
        try (Connection connection = owner.getConnection();
                PreparedStatement move = connection.prepareStatement(
                        "update person set side = 'OFFICE' where id = (select person_id from intake_request where id = ?)")) {
            move.setLong(1, hidden);
            move.executeUpdate();
        }
        assertFalse(ids(Which.PENDING).contains(hidden));
        assertTrue(ids(Which.PENDING).contains(seen));
        assertRefused("common.notFound", () -> get(hidden));
        assertRefused("common.notFound", () -> as("teamleitung", () -> requests.suggestions(hidden)));
        assertRefused("common.notFound", () -> lead(() -> requests.assign(hidden, version, "beratung1")));
    }

    @Test
    void casesAreGivenOnlyToWhomTheDirectoryLetsWorkOnThem() throws Exception {
        Person known = as("beratung1", () -> persons.register(newcomer()));
        NewCase wanted = new NewCase(known.getId(), TargetGroup.REFUGEE, null, TODAY, "unterkunft1");
        assertRefused("organisation.notOfTheTeam", () -> as("teamleitung", () -> cases.open(wanted)));
        long opened = as(
                        "beratung1",
                        () -> cases.open(new NewCase(known.getId(), TargetGroup.REFUGEE, null, TODAY, null)))
                .getId();
        int version = as("teamleitung", () -> cases.get(opened)).simCase().getVersion();
        assertRefused("organisation.unknownAccount", () -> lead(() -> cases.assign(opened, version, "gibtesnicht")));
        assertRefused("organisation.notOfTheTeam", () -> lead(() -> cases.appointDeputy(opened, version, "siga")));
        lead(() -> cases.assign(opened, version, " BERATUNG2 "));
        assertEquals(
                "beratung2", as("beratung1", () -> cases.get(opened)).simCase().getResponsible());
    }

    @Test
    void onesOwnLanguagesAreOnesOwnAndTheLeadEntersAll() throws Exception {
        assertRefused(
                "organisation.languagesOfOthers",
                () -> as("beratung2", () -> {
                    colleagues.speaks("beratung1", "ukr");
                    return null;
                }));
        lead(() -> colleagues.speaks("beratung1", "ukr"));
        assertTrue(as("beratung2", () -> colleagues.list()).stream()
                .filter(one -> one.account().equals("beratung1"))
                .anyMatch(one -> one.languages().contains("ukr") && !one.mayChange()));
        lead(() -> colleagues.speaksNoLonger("beratung1", "ukr"));
    }

    private void asNobody(String account, long id) throws Exception {
        as(account, () -> {
            requests.answer(id, version(id), "nicht meine");
            return null;
        });
    }

    private void assign(long id, String account) throws Exception {
        lead(() -> requests.assign(id, version(id), account));
    }

    /** A step that may throw. */
    private interface Deed {
        void done() throws Exception;
    }

    private static Void lead(Deed deed) throws Exception {
        return as("teamleitung", () -> {
            deed.done();
            return null;
        });
    }

    private static void assertRefused(String key, Deed step) {
        assertEquals(key, assertThrows(BusinessException.class, step::done).getKey());
    }

    private RequestView get(long id) throws Exception {
        return as("beratung1", () -> requests.get(id));
    }

    private int version(long id) throws Exception {
        return get(id).row().line().version();
    }

    private List<Long> ids(Which which) throws Exception {
        return as("beratung1", () -> requests.list(new RequestFilter(which), 0, 500)).stream()
                .map(RequestRow::line)
                .map(line -> line.id())
                .toList();
    }

    private long record(String account, Person newcomer, String language) throws Exception {
        NewRequest wanted = wanted(newcomer, language);
        return as(account, () -> requests.record(wanted)).getId();
    }

    private static NewRequest wanted(Person newcomer, String language) {
        return new NewRequest(UUID.randomUUID().toString(), null, newcomer, facts(language), NEED);
    }

    private static RequestFacts facts(String language) {
        return new RequestFacts(
                Asker.SCHOOL,
                "Grundschule Mittelhaan",
                Set.of(language),
                TargetGroup.THREATENED_HOMELESS,
                null,
                Urgency.TODAY,
                TODAY);
    }

    private static Person newcomer() {
        PersonName name = new PersonName(NameKind.PASSPORT, "Zahra", "Anfrage", TODAY);
        return new Person(name, PersonFacts.of(Sex.UNKNOWN, BirthDate.ofYear(1991)));
    }

    private byte[] sealed(long requestId) throws Exception {
        try (Connection connection = owner.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select sealed from intake_text where request_id = ?")) {
            select.setLong(1, requestId);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getBytes(1);
            }
        }
    }
}
