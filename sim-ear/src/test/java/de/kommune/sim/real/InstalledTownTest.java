package de.kommune.sim.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.TownSession;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person, an attacker and a monitor see of a server set up as in production; only in {@code mvn -Preal verify}. */
class InstalledTownTest {

    private final Visitor visitor = new Visitor();
    private final Administrator administrator = new Administrator();

    @Test
    void itIsHealthyOverHttps() throws Exception {
        HttpResponse<String> health = visitor.get("health");
        assertEquals(200, health.statusCode());
        assertTrue(health.body().contains("{\"name\":\"database\",\"status\":\"UP\"}"), health.body());
        assertTrue(health.body().contains("{\"name\":\"directory\",\"status\":\"UP\"}"), health.body());
    }

    @ParameterizedTest
    @CsvSource({
        "beratung1, Beratung · vertraulich",
        "teamleitung, Teamleitung · vertraulich",
        "leistung1, 50-2 Leistung",
        "itbetrieb, IT-Betrieb · ohne Inhalte",
        "BERATUNG1, Beratung · vertraulich",
    })
    void whoIsInAGroupSignsInWithItsRole(String account, String badge) throws Exception {
        HttpResponse<String> page = visitor.signIn(account, Visitor.PASSWORD);
        assertEquals("index.xhtml", visitor.pageOf(page));
        assertTrue(page.body().contains(badge), page.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "beratung1)(uid=*", "x)(|(uid=*", "gibtesnicht", "beratung1\\2a", "ｂeratung1"})
    void whoIsUnknownOrTriesAFilterHearsTheSameSentence(String account) throws Exception {
        HttpResponse<String> page = visitor.signIn(account, Visitor.PASSWORD);
        assertTrue(page.body().contains("Kennung und Kennwort passen nicht zusammen"), page.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"falsch", "", "demo.2026"})
    void aWrongPasswordHearsTheSameSentence(String password) throws Exception {
        HttpResponse<String> page = visitor.signIn("beratung1", password);
        assertTrue(page.body().contains("Kennung und Kennwort passen nicht zusammen"), page.body());
    }

    @Test
    void whoIsInNoGroupIsToldSo() throws Exception {
        HttpResponse<String> page = visitor.signIn("niemand", Visitor.PASSWORD);
        assertTrue(page.body().contains("noch nicht freigeschaltet"), page.body());
    }

    @Test
    void whoLosesAGroupLosesTheOpenSessionToo() throws Exception {
        visitor.signIn("leistung2", Visitor.PASSWORD);
        administrator.removeFromGroup("leistung2", "50-2-Leistung");
        try {
            HttpResponse<String> page = visitor.getUntil("index.xhtml", "Berechtigungen haben sich geändert");
            assertEquals("login.xhtml", visitor.pageOf(page));
            assertTrue(visitor.signIn("leistung2", Visitor.PASSWORD).body().contains("noch nicht freigeschaltet"));
        } finally {
            administrator.addToGroup("leistung2", "50-2-Leistung");
        }
    }

    @Test
    void anotherGroupIsAnotherRoleAndNeedsANewSignIn() throws Exception {
        visitor.signIn("unterkunft2", Visitor.PASSWORD);
        administrator.addToGroup("unterkunft2", "50-2-Leistung");
        try {
            visitor.getUntil("index.xhtml", "Berechtigungen haben sich geändert");
        } finally {
            administrator.removeFromGroup("unterkunft2", "50-2-Leistung");
        }
    }

    @Test
    void aChangedPasswordReplacesTheOldOne() throws Exception {
        visitor.signIn("asd1", Visitor.PASSWORD);
        administrator.setPassword("asd1", "Neu.2026");
        try {
            assertEquals("index.xhtml", visitor.pageOf(new Visitor().signIn("asd1", "Neu.2026")));
            assertTrue(
                    new Visitor().signInUntil("asd1", Visitor.PASSWORD, "Kennung und Kennwort passen nicht zusammen"));
        } finally {
            administrator.setPassword("asd1", Visitor.PASSWORD);
        }
    }

    @Test
    void theSessionGetsANewNumberAtSignIn() throws Exception {
        visitor.get("index.xhtml");
        String before = visitor.session();
        visitor.signIn("beratung1", Visitor.PASSWORD);
        assertNotEquals(before, visitor.session());
    }

    @Test
    void theCookieTravelsOnlyOverHttpsAndOnlyFromItsOwnPages() throws Exception {
        String cookie =
                visitor.get("index.xhtml").headers().firstValue("Set-Cookie").orElseThrow();
        for (String flag : List.of("secure", "HttpOnly", "SameSite=Strict")) {
            assertTrue(cookie.contains(flag), cookie);
        }
    }

    @Test
    void theBrowserIsToldToStayOnHttps() throws Exception {
        assertTrue(visitor.get("login.xhtml")
                .headers()
                .firstValue("Strict-Transport-Security")
                .isPresent());
    }

    @Test
    void plainHttpLeadsToHttps() throws Exception {
        URI plain = URI.create(
                "http://localhost:" + System.getProperty("sim.test.port.http") + "/sim/login.xhtml?why=failed");
        HttpResponse<String> answer = visitor.get(plain);
        assertEquals(302, answer.statusCode());
        assertEquals(
                TownSession.address().resolve("login.xhtml?why=failed").toString(),
                answer.headers().firstValue("Location").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"boese.example", "localhost.boese.example", "localhostx", "127a0.0.1"})
    void aForgedHostIsRefused(String host) throws Exception {
        assertTrue(visitor.statusWithHost(host).contains(" 421"), host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1", "TLSv1.1"})
    void oldTlsIsRefused(String protocol) {
        Assertions.assertThrows(IOException.class, () -> visitor.handshake(protocol));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void currentTlsIsSpoken(String protocol) throws Exception {
        assertEquals(protocol, visitor.handshake(protocol));
    }

    @Test
    void whoDoesNotKnowTheAuthorityIsNotTalkedTo() {
        Assertions.assertThrows(SSLHandshakeException.class, Visitor::withoutTrust);
    }
}
