package de.kommune.sim.real;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import de.kommune.sim.TownSession;

/** Changes accounts and groups in the town's slapd, over ldaps. */
class Administrator {

    private static final String BASE = "dc=musterstadt,dc=example";

    void setPassword(String account, String password) throws LDAPException {
        modify(dn(account), new Modification(ModificationType.REPLACE, "userPassword", password));
    }

    void addToGroup(String account, String group) throws LDAPException {
        modify(groupDn(group), new Modification(ModificationType.ADD, "member", dn(account)));
    }

    void removeFromGroup(String account, String group) throws LDAPException {
        modify(groupDn(group), new Modification(ModificationType.DELETE, "member", dn(account)));
    }

    private static void modify(String dn, Modification change) throws LDAPException {
        int port = Integer.getInteger("sim.test.port.directory");
        try (LDAPConnection connection =
                new LDAPConnection(TownSession.town().trust().getSocketFactory(), "localhost", port)) {
            connection.bind("cn=admin," + BASE, Visitor.PASSWORD);
            connection.modify(dn, change);
        }
    }

    private static String dn(String account) {
        return "uid=" + account + ",ou=Personen," + BASE;
    }

    private static String groupDn(String group) {
        return "cn=" + group + ",ou=Gruppen," + BASE;
    }
}
