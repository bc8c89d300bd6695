package de.kommune.sim.operations.boundary;

import java.security.cert.CertificateException;
import javax.naming.AuthenticationException;
import javax.naming.AuthenticationNotSupportedException;
import javax.net.ssl.SSLException;

/** Why the directory cannot be asked, as a sentence for the person who set it up. */
enum DirectoryTrouble {
    NONE(""),
    ACCOUNT(
            "the directory refuses the service account. Check sim.ldap.bind-dn and the entry ldap-bind of the credential"
                    + " store."),
    CERTIFICATE("the directory's certificate is not trusted, or bears another host name. Check javax.net.ssl.trustStore"
            + " and the name in sim.ldap.url."),
    AWAY("the directory does not answer. Check sim.ldap.url, the network and the directory.");

    private final String sentence;

    DirectoryTrouble(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    static DirectoryTrouble behind(Throwable failure) {
        if (Causes.include(failure, AuthenticationException.class)
                || Causes.include(failure, AuthenticationNotSupportedException.class)) {
            return ACCOUNT;
        }
        if (Causes.include(failure, CertificateException.class) || Causes.include(failure, SSLException.class)) {
            return CERTIFICATE;
        }
        return AWAY;
    }
}
