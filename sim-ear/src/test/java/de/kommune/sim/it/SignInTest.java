package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Role;
import jakarta.ejb.EJB;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.evidence.PasswordGuessEvidence;

class SignInTest extends InServer {

    @Deployment
    static WebArchive archive() {
        return archive(SignInTest.class);
    }

    @EJB(lookup = "java:global/sim/sim-ejb/Caller")
    private Caller caller;

    @Test
    void theDirectorysGroupsGiveTheRoles() throws Exception {
        assertEquals(Set.of(Role.COUNSELLOR), as("beratung1", () -> caller.roles()));
        assertEquals(Set.of(Role.TEAM_LEAD), as("teamleitung", () -> caller.roles()));
        assertEquals(Set.of(Role.VOLUNTEER_COORDINATOR), as("ehrenamt", () -> caller.roles()));
        assertEquals(Set.of(Role.BENEFIT_CLERK), as("leistung1", () -> caller.roles()));
        assertEquals(Set.of(Role.HOUSING_CLERK), as("unterkunft1", () -> caller.roles()));
        assertEquals(Set.of(Role.ASD_LIAISON), as("asd1", () -> caller.roles()));
        assertEquals(Set.of(Role.DATA_PROTECTION), as("datenschutz", () -> caller.roles()));
        assertEquals(Set.of(Role.IT_OPERATIONS), as("itbetrieb", () -> caller.roles()));
        assertEquals(Set.of(Role.COMMITTEE_REPORTER), as("siga", () -> caller.roles()));
    }

    @Test
    void anAccountWithoutAGroupHasNoRole() throws Exception {
        assertEquals(Set.of(), as("niemand", () -> caller.roles()));
    }

    @Test
    void aWrongPasswordSignsNobodyIn() {
        SecurityDomain domain = SecurityDomain.getCurrent();
        PasswordGuessEvidence wrong = new PasswordGuessEvidence("falsch".toCharArray());
        assertThrows(SecurityException.class, () -> domain.authenticate("beratung1", wrong));
    }
}
