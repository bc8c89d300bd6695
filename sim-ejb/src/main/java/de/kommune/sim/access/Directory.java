package de.kommune.sim.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.ModifiableRealmIdentityIterator;
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

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        try (ModifiableRealmIdentityIterator all = DirectoryRealm.realm().getRealmIdentityIterator()) {
            while (all.hasNext()) {
                RealmIdentity next = all.next();
                names.add(next.getRealmIdentityPrincipal().getName());
                next.dispose();
            }
            return names;
        } catch (RealmUnavailableException away) {
            throw new DirectoryAwayException(away);
        }
    }
}
