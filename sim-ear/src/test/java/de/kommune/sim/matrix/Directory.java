package de.kommune.sim.matrix;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;

/** Whoever looks after the groups of the town's directory in memory («Verzeichnis»). */
public final class Directory {

    private static final String BASE = "dc=musterstadt,dc=example";

    private Directory() {}

    public static void removeFromGroup(String account, String group) throws LDAPException {
        change(account, group, ModificationType.DELETE);
    }

    public static void addToGroup(String account, String group) throws LDAPException {
        change(account, group, ModificationType.ADD);
    }

    private static void change(String account, String group, ModificationType how) throws LDAPException {
        try (LDAPConnection directory =
                new LDAPConnection("127.0.0.1", Integer.getInteger("sim.test.port.directory"))) {
            directory.modify(
                    "cn=" + group + ",ou=Gruppen," + BASE,
                    new Modification(how, "member", "uid=" + account + ",ou=Personen," + BASE));
        }
    }
}
