package de.kommune.sim.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.EnumSet;
import java.util.Set;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
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
            SecurityIdentity now =
                    session.createRunAsIdentity(session.getPrincipal().getName(), false);
            return rolesIn(session.getRoles()).equals(rolesIn(now.getRoles()));
        } catch (SecurityException noIdentity) {
            return noIdentity.getCause() instanceof RealmUnavailableException;
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
