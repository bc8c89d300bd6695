package de.kommune.sim.operations.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.ConnectException;
import java.security.cert.CertificateException;
import javax.naming.AuthenticationException;
import javax.naming.CommunicationException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

class DirectoryTroubleTest {

    @Test
    void aRefusedBindIsTheServiceAccount() {
        Throwable refused = new AuthenticationException("[LDAP: error code 49 - Invalid Credentials]");
        assertEquals(DirectoryTrouble.ACCOUNT, DirectoryTrouble.behind(new IOException(refused)));
    }

    @Test
    void aHandshakeThatFailsIsTheCertificateAndNotTheNetwork() {
        CommunicationException away = new CommunicationException("simple bind failed");
        away.initCause(new SSLHandshakeException("PKIX path building failed"));
        assertEquals(DirectoryTrouble.CERTIFICATE, DirectoryTrouble.behind(new IOException(away)));
        assertEquals(
                DirectoryTrouble.CERTIFICATE, DirectoryTrouble.behind(new CertificateException("No name matching")));
    }

    @Test
    void everythingElseIsADirectoryThatIsAway() {
        CommunicationException away = new CommunicationException("ldap:389");
        away.initCause(new ConnectException("Connection refused"));
        assertEquals(DirectoryTrouble.AWAY, DirectoryTrouble.behind(new IOException(away)));
        assertEquals(
                "Connection refused", Causes.innermost(new IOException(away)).getMessage());
    }
}
