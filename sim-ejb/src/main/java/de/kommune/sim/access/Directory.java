package de.kommune.sim.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.Control;
import javax.naming.ldap.LdapContext;
import javax.naming.ldap.PagedResultsControl;
import javax.naming.ldap.PagedResultsResponseControl;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.RealmIdentity;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.authz.Attributes;
import org.wildfly.security.authz.Roles;

/**
 * Asks the municipal directory («Verzeichnis») about accounts other than the caller's. Which group gives which role is
 * decided by the server, by the same mapping as at a sign-in.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Directory {

    /** The attributes that {@code directory.cli} fills. */
    private static final String GROUPS = "groups";

    private static final String DISPLAY_NAME = "display-name";

    /** As many entries as the strictest usual directory gives at once. */
    private static final int PAGE = 500;

    /** That account, with the roles it would have on signing in; empty where the directory has none of that name. */
    public Optional<Account> find(String name) {
        try {
            Principal spelled = DirectoryRealm.spelled(new NamePrincipal(name));
            return spelled == null ? Optional.empty() : read(spelled);
        } catch (RealmUnavailableException away) {
            throw new DirectoryAwayException(away);
        }
    }

    /** All accounts that have a role. Reads the whole directory, a page at a time. */
    public List<Account> withRoles() {
        List<Account> found = new ArrayList<>();
        for (String name : names()) {
            find(name).filter(account -> !account.roles().isEmpty()).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Account> read(Principal account) throws RealmUnavailableException {
        RealmIdentity entry = DirectoryRealm.realm().getRealmIdentity(account);
        try {
            return entry.exists() ? Optional.of(account(account.getName(), entry.getAttributes())) : Optional.empty();
        } finally {
            entry.dispose();
        }
    }

    private static Account account(String name, Attributes known) {
        String displayName = known.getFirst(DISPLAY_NAME);
        Set<String> groups = new HashSet<>(known.get(GROUPS));
        Roles roles = DirectoryRealm.roles().mapRoles(Roles.fromSet(groups));
        return new Account(name, displayName == null ? name : displayName, Entitlement.rolesIn(roles));
    }

    /**
     * Searches by itself, where {@code directory.cli} says: the realm hands out each identity under an exclusive lock, and
     * waits for ever for one that is cached since somebody's sign-in.
     */
    private static List<String> names() {
        try {
            LdapContext connection = (LdapContext) DirectoryRealm.connection();
            try {
                return names(connection);
            } finally {
                connection.close();
            }
        } catch (NamingException | IOException away) {
            throw new DirectoryAwayException(away);
        }
    }

    private static List<String> names(LdapContext connection) throws NamingException, IOException {
        List<String> names = new ArrayList<>();
        String attribute = System.getProperty("sim.directory.account-attribute");
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningAttributes(new String[] {attribute});
        byte[] cookie = null;
        do {
            connection.setRequestControls(new Control[] {new PagedResultsControl(PAGE, cookie, Control.NONCRITICAL)});
            NamingEnumeration<SearchResult> found = connection.search(
                    System.getProperty("sim.directory.people"),
                    System.getProperty("sim.directory.accounts-filter"),
                    controls);
            while (found.hasMore()) {
                names.add(found.next().getAttributes().get(attribute).get().toString());
            }
            cookie = cookieOf(connection.getResponseControls());
        } while (cookie != null && cookie.length > 0);
        return names;
    }

    private static byte[] cookieOf(Control[] answers) {
        for (Control answer : answers == null ? new Control[0] : answers) {
            if (answer instanceof PagedResultsResponseControl page) {
                return page.getCookie();
            }
        }
        return null;
    }
}
