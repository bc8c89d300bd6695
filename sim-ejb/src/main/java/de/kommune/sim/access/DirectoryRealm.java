package de.kommune.sim.access;

import java.security.Principal;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import org.jboss.msc.Service;
import org.jboss.msc.service.ServiceActivator;
import org.jboss.msc.service.ServiceActivatorContext;
import org.jboss.msc.service.ServiceBuilder;
import org.jboss.msc.service.ServiceName;
import org.wildfly.common.function.ExceptionSupplier;
import org.wildfly.security.auth.server.ModifiableSecurityRealm;
import org.wildfly.security.authz.RoleMapper;

/**
 * What the server itself uses at a sign-in («Verzeichnis des Servers»): the realm with its connection, service account and
 * filters, the mapping of groups to roles, and the one spelling of an account. All three are configured in
 * {@code config/wildfly} and nowhere else. A deployment reaches them as services of the server, on which it then depends;
 * there is no name to look them up by.
 */
public class DirectoryRealm implements ServiceActivator {

    private static final ServiceName OURS = ServiceName.of("sim", "directory-realm");
    private static final ServiceName SERVER = ServiceName.parse("org.wildfly.security");

    private static volatile Supplier<ModifiableSecurityRealm> realm;
    private static volatile Supplier<RoleMapper> roles;
    private static volatile Supplier<Function<Principal, Principal>> spelling;
    private static volatile Supplier<ExceptionSupplier<DirContext, NamingException>> connection;

    @Override
    public void activate(ServiceActivatorContext context) {
        ServiceBuilder<?> builder = context.getServiceTarget().addService(OURS);
        realm = builder.requires(SERVER.append("security-realm", "sim-directory"));
        roles = builder.requires(SERVER.append("role-mapper", "sim-roles"));
        spelling = builder.requires(SERVER.append("principal-transformer", "sim-account"));
        connection = builder.requires(SERVER.append("dir-context", "sim-directory"));
        builder.setInstance(Service.NULL).install();
    }

    /** The realm itself, not the cache before it: signing in and asking about others do not mix. */
    static ModifiableSecurityRealm realm() {
        return realm.get();
    }

    /** A connection of the service account; whoever takes one closes it. */
    static DirContext connection() throws NamingException {
        return connection.get().get();
    }

    static RoleMapper roles() {
        return roles.get();
    }

    /** The account in the one spelling that SIM knows; null for what cannot be an account. */
    static Principal spelled(Principal typed) {
        return spelling.get().apply(typed);
    }
}
