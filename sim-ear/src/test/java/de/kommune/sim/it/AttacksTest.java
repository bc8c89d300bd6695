package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.matrix.Answer;
import de.kommune.sim.matrix.Attacked;
import de.kommune.sim.matrix.Attacked.Crossing;
import de.kommune.sim.matrix.Attacked.SearchField;
import de.kommune.sim.matrix.Attacked.Target;
import de.kommune.sim.matrix.BoundaryRun;
import de.kommune.sim.matrix.Console;
import de.kommune.sim.matrix.Directory;
import de.kommune.sim.matrix.Ear;
import de.kommune.sim.matrix.Form;
import de.kommune.sim.matrix.Injections;
import de.kommune.sim.matrix.PostedField;
import de.kommune.sim.matrix.TypedAddress;
import de.kommune.sim.matrix.Visit;
import jakarta.annotation.Resource;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What an attacker with a browser's means would try. Each attempt fails, and what comes back teaches nothing. */
@TestMethodOrder(OrderAnnotation.class)
class AttacksTest extends InServer {

    private static final String PASSWORD = "Demo.2026";
    private static final long FIVE_MINUTES = 300_000;
    private static final long RECHECK_BY_DEFAULT = 180_000;
    private static final List<Map.Entry<String, String>> NOTHING_TYPED =
            List.of(Map.entry("form", "test.form"), Map.entry("subject", "0"), Map.entry("content", ""));
    private static final Pattern MARK = Pattern.compile("'nonce-([^']+)'");
    private static final String HOST_OF_ATTACKER = "https://angreifer.example";

    /** Where one looks for a partner or a measure: a person's name finds nobody there. */
    private static final Set<String> NOT_BY_PERSON =
            Set.of("measures/list.xhtml", "partners/list.xhtml", "referrals/open.xhtml");

    /** With half a pair in its address it shows the pairs of one's own side, as without any. */
    private static final String OWN_PAIRS = "persons/duplicates.xhtml";

    @Resource
    private UserTransaction transaction;

    @Deployment
    static WebArchive archive() throws IOException {
        return archive(AttacksTest.class, AttackedRecords.class)
                .addPackage(BoundaryRun.class.getPackage())
                .addAsResource(new StringAsset(String.join("\n", new Ear().ejbClasses())), BoundaryRun.CLASSES);
    }

    @Test
    @RunAsClient
    @Order(2)
    void aLinkFromACounsellorTeaches50dash2Nothing() throws Exception {
        Visit counsellor = Visit.of("beratung1");
        Visit clerk = Visit.of("leistung1");
        Target own = Attacked.of("beratung1");
        List<String> unknown = Attacked.addresses(Attacked.unknown());
        List<String> links = Attacked.addresses(own);
        assertTrue(counsellor.get("cases/view.xhtml?id=" + own.simCase()).body().contains(own.name()));
        for (int i = 0; i < links.size(); i++) {
            Answer answer = clerk.get(links.get(i));
            Answer onUnknown = clerk.get(unknown.get(i));
            // the page may say its own address again, which the clerk has typed
            assertEquals(
                    onUnknown.text().replace(unknown.get(i), ""),
                    answer.text().replace(links.get(i), ""),
                    links.get(i));
            assertFalse(answer.body().contains(own.name()), links.get(i));
            if (!links.get(i).startsWith(OWN_PAIRS)) {
                assertEquals(404, answer.status(), links.get(i));
                assertEquals(clerk.get("no/such.xhtml").text(), answer.text(), links.get(i));
            }
        }
    }

    @Test
    @RunAsClient
    @Order(3)
    void aGuessedNumberReadsLikeOneThatDoesNotExist() throws Exception {
        Visit visit = Visit.of("beratung1");
        Target own = Attacked.of("beratung1");
        String notFound = visit.get("cases/view.xhtml?id=987654321987").text();
        List<String> guesses = List.of(
                "0",
                "-1",
                "1",
                "999",
                "" + own.person(),
                "99999999999999999999999",
                "1e3",
                "0x1",
                "abc",
                "%00",
                "1%20or%201=1",
                "../../etc/passwd",
                "");
        for (String guess : guesses) {
            Answer answer = visit.get("cases/view.xhtml?id=" + guess);
            assertEquals(404, answer.status(), guess);
            assertEquals(notFound, answer.text(), guess);
        }
    }

    @Test
    @RunAsClient
    @Order(3)
    void aPageThatDoesNotExistIsTheSameEachTimeButForTheMarkOfItsScripts() throws Exception {
        Visit visit = Visit.of("beratung1");
        Set<String> marks = new HashSet<>();
        for (int i = 1; i <= 3; i++) {
            Answer answer = visit.get("no/such.xhtml");
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElseThrow();
            Matcher mark = MARK.matcher(policy);
            assertTrue(mark.find(), policy);
            marks.add(mark.group(1));
            assertEquals(i, marks.size(), "a mark was sent twice");
            assertTrue(answer.body().contains("nonce=\"" + mark.group(1) + "\""), answer.body());
            assertEquals(visit.get("no/such.xhtml").text(), answer.text());
        }
        visit.post("language", List.of(Map.entry("to", "en"), Map.entry("from", "/index.xhtml")));
        assertTrue(visit.get("no/such.xhtml").body().contains("lang=\"en\""), "in the language that was chosen");
        assertTrue(new Visit().get("errorpages/..;/no/such.xhtml").body().contains("lang=\"de\""), "and nobody else's");
    }

    @Test
    @RunAsClient
    @Order(4)
    void anAddressWrittenOtherwiseDoesNotOpenTheDoor() throws Exception {
        Target own = Attacked.of("beratung1");
        for (String account : new String[] {null, "leistung1"}) {
            for (String path : List.of(
                    "persons/view.xhtml;jsessionid=x?id=",
                    "persons//view.xhtml?id=",
                    "persons/./view.xhtml?id=",
                    "errorpages/../persons/view.xhtml?id=",
                    "errorpages/..;/persons/view.xhtml?id=",
                    "jakarta.faces.resource/../persons/view.xhtml?id=",
                    "persons/view.xhtml/?id=",
                    "persons/view.xhtml/x.css?id=",
                    "PERSONS/VIEW.XHTML?id=",
                    "persons/view.faces?id=",
                    "persons/view?id=",
                    "faces/persons/view.xhtml?id=",
                    "persons/view%2exhtml?id=",
                    "errorpages/%2e%2e/persons/view.xhtml?id=",
                    "WEB-INF/persons/head.xhtml?id=",
                    "jakarta.faces.resource/view.xhtml.xhtml?ln=../persons&id=")) {
                Answer answer = Visit.of(account).get(path + own.person());
                assertNoTrace(answer, own, account + " " + path);
                assertTrue(answer.status() != 500, path);
            }
        }
    }

    @Test
    @RunAsClient
    @Order(5)
    void aForgedHeaderIsNobodysName() throws Exception {
        Target own = Attacked.of("beratung1");
        String basic = "Basic "
                + Base64.getEncoder().encodeToString(("teamleitung:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        List<String> headers = new ArrayList<>();
        for (String name : List.of(
                "Remote-User",
                "REMOTE_USER",
                "X-Remote-User",
                "X-Forwarded-User",
                "X-Auth-Request-User",
                "X-User",
                "Iv-User",
                "SM_USER")) {
            headers.addAll(List.of(name, "teamleitung"));
        }
        for (String name : List.of("X-Role", "X-Roles", "X-Remote-Groups", "X-Forwarded-Groups", "Roles")) {
            headers.addAll(List.of(name, "TEAM_LEAD"));
        }
        headers.addAll(List.of("Authorization", basic, "X-Original-URL", "/sim/persons/list.xhtml"));
        headers.addAll(List.of("X-Rewrite-URL", "/sim/persons/list.xhtml", "X-Forwarded-For", "127.0.0.1"));
        String[] forged = headers.toArray(String[]::new);
        String page = "persons/view.xhtml?id=" + own.person();
        assertTrue(new Visit().get(page, forged).asksForSignIn());
        Visit clerk = Visit.of("leistung1");
        Answer answer = clerk.get(page, forged);
        assertEquals(404, answer.status());
        assertEquals(clerk.get(page).text(), answer.text());
        assertTrue(clerk.get("index.xhtml", forged).body().contains("50-2 Leistung"));
    }

    @Test
    @RunAsClient
    @Order(6)
    void whatIsTypedIntoASearchFieldIsOnlyLookedFor() throws Exception {
        assertTrue(searchedBy("beratung1") >= 4);
        assertTrue(searchedBy("leistung1") >= 2);
    }

    /** How many search fields this account has; each is tried. */
    private static int searchedBy(String account) throws Exception {
        Target own = Attacked.of(account);
        Visit visit = Visit.of(account);
        List<SearchField> fields = Attacked.searchFields(visit, own);
        for (SearchField field : fields) {
            assertEquals(
                    !NOT_BY_PERSON.contains(field.page()),
                    finds(field.filledWith(visit, own.name()), own),
                    () -> account + " " + field.page() + " " + field.name() + " finds whom it is asked for");
            assertEquals(Optional.empty(), field.attack(visit), account);
        }
        return fields.size();
    }

    /** By the whole name or a number: the family name stands in the field that was filled in. */
    private static boolean finds(Answer answer, Target target) {
        return target.traces().stream().skip(1).anyMatch(answer.body()::contains);
    }

    @Test
    @RunAsClient
    @Order(6)
    void whatIsTypedIntoAFilterOrAFieldThatProposesIsOnlyLookedFor() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String account : List.of("beratung1", "teamleitung", "unterkunft1", "datenschutz")) {
            List<PostedField> fields = PostedField.of(account);
            assertTrue(fields.size() >= 3, account + ": " + fields);
            boolean counsels = account.equals("beratung1") || account.equals("teamleitung");
            assertEquals(counsels, fields.stream().anyMatch(PostedField::proposes), account);
            Target own = counsels ? Attacked.of(account) : null;
            for (PostedField field : fields) {
                if (field.proposes() && !finds(field.filledWith(own.name()), own)) {
                    wrong.add(field + " does not find whom it is asked for");
                }
                field.attack().ifPresent(wrong::add);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** The boundaries as well, for a page may narrow what it lets through. */
    @Test
    @Order(6)
    void whatIsTypedIntoAnyTextOfAnyBoundaryIsNeverCarriedOut() throws Exception {
        Injections.Found found = Injections.run(transaction);
        assertEquals(List.of(), found.wrong());
        assertTrue(found.calls() > 1000, "only " + found.calls() + " calls");
    }

    @Test
    @RunAsClient
    @Order(6)
    void whatIsTypedIntoTheAddressOfAPageIsOnlyReadAsItsParameter() throws Exception {
        for (String account : List.of("teamleitung", "unterkunft1", "datenschutz")) {
            List<TypedAddress> typed = TypedAddress.of(account);
            assertTrue(typed.size() >= 2, account);
            for (TypedAddress address : typed) {
                assertEquals(Optional.empty(), address.attack(), account);
            }
        }
    }

    @Test
    @RunAsClient
    @Order(7)
    void aFilterInTheNameSignsNobodyIn() throws Exception {
        for (String account : List.of(
                "*",
                "beratung*",
                "*)(uid=*",
                "beratung1)(uid=*",
                "x)(|(uid=*",
                "*)(objectClass=*",
                "beratung1\\2a",
                "beratung1\u0000",
                "beratung1,ou=Personen",
                "uid=beratung1",
                "' or 1=1 -- ",
                "b".repeat(5000),
                "",
                "cn=sim,ou=Dienste,dc=musterstadt,dc=example")) {
            for (String password : List.of(PASSWORD, "*", "")) {
                Visit visit = new Visit();
                Answer answer = visit.signIn(account, password);
                assertTrue(answer.status() < 500, account);
                assertTrue(visit.get("index.xhtml").asksForSignIn(), account);
            }
        }
        Visit empty = new Visit();
        empty.signIn("beratung1", "");
        assertTrue(empty.get("index.xhtml").asksForSignIn(), "an empty password is no anonymous bind");
    }

    @Test
    @RunAsClient
    @Order(8)
    void aSessionNumberThatSomebodyPlantedIsNotTakenOver() throws Exception {
        Visit victim = new Visit();
        victim.get("index.xhtml");
        String planted = victim.session().orElseThrow();
        victim.signIn("beratung1", PASSWORD);
        assertTrue(victim.get("index.xhtml").body().contains("Mein Tag"));
        assertNotEquals(planted, victim.session().orElseThrow());
        assertTrue(new Visit()
                .get("index.xhtml", "Cookie", "JSESSIONID=" + planted)
                .asksForSignIn());
        String inAddress = "index.xhtml;jsessionid=" + victim.session().orElseThrow();
        assertTrue(new Visit().get(inAddress).asksForSignIn(), "a session's number in an address opens nothing");
    }

    @Test
    @RunAsClient
    @Order(9)
    void theSessionsCookieIsSentFromOurOwnPagesOnly() throws Exception {
        Answer first = new Visit().get("index.xhtml");
        String cookie = first.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.contains("SameSite=Strict"), cookie);
        Answer language =
                new Visit().post("language", List.of(Map.entry("to", "en"), Map.entry("from", "/index.xhtml")));
        String choice = language.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(choice.contains("SameSite=Strict"), choice);
    }

    @Test
    @RunAsClient
    @Order(10)
    void aFormThatWasNotDrawnForThisSessionChangesNothing() throws Exception {
        Target own = Attacked.of("beratung1");
        Visit victim = Visit.of("beratung1");
        String page = "cases/change.xhtml?id=" + own.simCase() + "&step=DWELLING";
        Form form = Form.of(Visit.of("beratung1").get(page).body()).get(0);
        Form.Command command = form.commands().iterator().next();
        String before = victim.get("cases/view.xhtml?id=" + own.simCase()).text();
        List<Map.Entry<String, String>> sent = Form.with(form.sent(command), "change:day", "01.01.2024");
        List<List<Map.Entry<String, String>>> forgeries = List.of(
                sent,
                Form.with(sent, Form.VIEW_STATE, "stateless"),
                Form.with(sent, Form.VIEW_STATE, "-1:-1"),
                Form.with(sent, Form.VIEW_STATE, "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA=="),
                without(sent, Form.VIEW_STATE));
        for (List<Map.Entry<String, String>> forged : forgeries) {
            Answer answer = victim.post(page, forged, "Origin", HOST_OF_ATTACKER, "Referer", HOST_OF_ATTACKER + "/");
            assertTrue(answer.status() < 500, "status " + answer.status());
        }
        assertEquals(before, victim.get("cases/view.xhtml?id=" + own.simCase()).text());
    }

    @Test
    @RunAsClient
    @Order(11)
    void aFormWithoutTheMarkOfItsPageIsAnsweredByASentence() throws Exception {
        Target own = Attacked.of("beratung1");
        Visit victim = Visit.of("beratung1");
        String page = "cases/change.xhtml?id=" + own.simCase() + "&step=DWELLING";
        Form form = Form.of(victim.get(page).body()).get(0);
        List<Map.Entry<String, String>> sent =
                Form.with(form.sent(form.commands().iterator().next()), "change:day", "01.01.2024");
        String before = victim.get("cases/view.xhtml?id=" + own.simCase()).text();
        for (List<Map.Entry<String, String>> forged : List.of(
                Form.with(sent, Form.NONCE, ""),
                Form.with(sent, Form.NONCE, "x"),
                Form.with(sent, Form.NONCE, "MTIzNDU2NzgtMTIzNC0xMjM0LTEyMzQtMTIzNDU2Nzg5MDEy"),
                without(sent, Form.NONCE))) {
            Answer answer = victim.post(page, forged);
            assertEquals(400, answer.status());
            assertTrue(answer.body().contains("gehört zu keiner Seite, die SIM Ihnen gezeigt hat"), answer.body());
            Answer partial = victim.post(page, forged, "Faces-Request", "partial/ajax");
            assertTrue(partial.status() < 500, "status " + partial.status());
        }
        assertEquals(before, victim.get("cases/view.xhtml?id=" + own.simCase()).text());
    }

    @Test
    @RunAsClient
    @Order(12)
    void anotherSiteNeitherSignsOutNorChoosesTheLanguage() throws Exception {
        Visit victim = Visit.of("beratung1");
        assertTrue(victim.get("index.xhtml").body().contains("Mein Tag"));
        for (String[] foreign : List.of(
                new String[] {"Origin", HOST_OF_ATTACKER},
                new String[] {"Origin", "null"},
                new String[] {"Origin", "https://localhost.angreifer.example"},
                new String[] {"Origin", "http://localhost", "Sec-Fetch-Site", "cross-site"},
                new String[] {"Origin", "http://localhost", "Sec-Fetch-Site", "same-site"})) {
            Answer signOut = victim.post("sign-out", List.of(), foreign);
            assertEquals(400, signOut.status());
            assertTrue(signOut.body().contains("gehört zu keiner Seite"), signOut.body());
            Answer language =
                    victim.post("language", List.of(Map.entry("to", "en"), Map.entry("from", "/index.xhtml")), foreign);
            assertEquals(400, language.status());
        }
        assertTrue(victim.get("index.xhtml").body().contains("Mein Tag"));
        assertEquals(302, victim.post("sign-out", List.of()).status());
        assertTrue(victim.get("index.xhtml").asksForSignIn());
    }

    private static List<Map.Entry<String, String>> without(List<Map.Entry<String, String>> fields, String name) {
        return fields.stream().filter(field -> !field.getKey().equals(name)).toList();
    }

    @Test
    @RunAsClient
    @Order(13)
    void aNumberExchangedInAFormThatIsOnesOwnReachesNoOtherCase() throws Exception {
        Target own = Attacked.of("beratung1");
        Target colleagues = Attacked.of("beratung2");
        Visit visit = Visit.of("beratung1");
        String before = visit.get("cases/view.xhtml?id=" + colleagues.simCase()).text();
        Answer page = visit.get("cases/change.xhtml?id=" + own.simCase() + "&step=DWELLING");
        Form form = Form.of(page.body()).get(0);
        List<Map.Entry<String, String>> sent =
                new ArrayList<>(Form.with(form.sent(form.commands().iterator().next()), "change:day", "01.01.2024"));
        sent.add(Map.entry("id", "" + colleagues.simCase()));
        sent.add(Map.entry("change:account", "beratung1"));
        sent.add(Map.entry("change:id", "" + colleagues.simCase()));
        Answer answer = visit.post("cases/change.xhtml?id=" + colleagues.simCase() + "&step=ASSIGN", sent);
        assertTrue(answer.status() < 500, "status " + answer.status());
        assertEquals(
                before, visit.get("cases/view.xhtml?id=" + colleagues.simCase()).text());
    }

    @Test
    @RunAsClient
    @Order(14)
    void aRoleThatIsLostInTheDirectoryEndsTheOpenSessionWithinFiveMinutes() throws Exception {
        Assumptions.assumeFalse(Boolean.getBoolean("sim.installed"), "InstalledTownTest tries it against slapd");
        try (Console console = new Console()) {
            assertTrue(console.directoryIsRememberedFor() + RECHECK_BY_DEFAULT <= FIVE_MINUTES);
            Visit visit = Visit.of("beratung2");
            assertEquals(200, visit.get("persons/list.xhtml").status());
            Visit typing = Visit.of("beratung2");
            assertEquals(204, typing.post("draft", NOTHING_TYPED).status());
            console.recheckAfter(0);
            Directory.removeFromGroup("beratung2", "SIM-Beratung");
            try {
                console.forgetDirectory();
                Answer answer = visit.get("persons/list.xhtml");
                assertTrue(answer.location().contains("login.xhtml?why=changed"), answer.location());
                assertTrue(visit.get("persons/list.xhtml").asksForSignIn());
                assertTrue(typing.post("draft", NOTHING_TYPED).location().contains("why=changed"));
                Visit again = Visit.of("beratung2");
                assertTrue(again.get("persons/list.xhtml").location().contains("why=noGroup"));
            } finally {
                Directory.addToGroup("beratung2", "SIM-Beratung");
                console.forgetDirectory();
                console.recheckAsBefore();
            }
            assertEquals(200, Visit.of("beratung2").get("persons/list.xhtml").status());
        }
    }

    @Test
    @RunAsClient
    @Order(15)
    void theStateOfOnePageSentToAnotherIsAnsweredByASentence() throws Exception {
        for (String account : List.of("beratung1", "teamleitung", "unterkunft1", "datenschutz")) {
            List<Crossing> crossings = Attacked.crossings(account);
            assertTrue(crossings.size() >= 4, account + ": " + crossings.size());
            for (Crossing crossing : crossings) {
                Answer answer = crossing.answer();
                String what = account + " " + crossing.page() + " with the state of " + crossing.stateOf() + ": "
                        + answer.status();
                assertTrue(
                        answer.status() == 400 && answer.body().contains("gehört zu keiner Seite")
                                || answer.body().contains("errorpages/foreign.xhtml"),
                        what);
            }
        }
    }

    private static void assertNoTrace(Answer answer, Target target, String where) {
        for (String trace : target.traces()) {
            assertFalse(answer.body().contains(trace), where + " shows " + trace);
        }
    }
}
