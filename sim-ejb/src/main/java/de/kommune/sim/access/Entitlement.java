package de.kommune.sim.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.auth.server.ServerAuthenticationContext;
import org.wildfly.security.authz.Roles;

/**
 * Whether the directory would still give the caller the roles of this session («Berechtigung»). A session keeps the roles
 * of its sign-in, however long it lasts; somebody who lost a group, or the account, must not go on with them.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Entitlement {

    /** False when the account is gone or its roles differ. A directory that is away changes nothing. */
    public boolean stands() {
        SecurityIdentity session = SecurityDomain.getCurrent().getCurrentSecurityIdentity();
        try {
            return rolesNow(session.getPrincipal().getName())
                    .filter(rolesIn(session.getRoles())::equals)
                    .isPresent();
        } catch (RealmUnavailableException away) {
            return true;
        }
    }

    /**
     * What a sign-in would give now; empty where there is no such account. It ends as a success, for the server counts what is
     * left open as a failed sign-in (so does a run-as identity), and after ten of them it locks the account.
     */
    private static Optional<Set<Role>> rolesNow(String account) throws RealmUnavailableException {
        try (ServerAuthenticationContext asked = SecurityDomain.getCurrent().createNewAuthenticationContext()) {
            asked.setAuthenticationName(account);
            if (!asked.exists() || !asked.authorize()) {
                return Optional.empty();
            }
            asked.succeed();
            return Optional.of(rolesIn(asked.getAuthorizedIdentity().getRoles()));
        }
    }

    static Set<Role> rolesIn(Roles given) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (given.contains(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }
}
