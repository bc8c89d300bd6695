package de.kommune.sim.access;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is calling, as the container knows it: the account's name and its roles. Pages and the guard ask here. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS) // it asks the container alone, so nothing is begun for it
public class Caller {

    @Resource
    private SessionContext context;

    /** The account's name in the directory; {@code anonymous} before sign-in. */
    public String name() {
        return context.getCallerPrincipal().getName();
    }

    /** The roles that the directory's groups give; empty for an account without a group. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (context.isCallerInRole(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** Somebody whose roles contradict each other may nothing at all. */
    public boolean may(Permission permission) {
        Set<Role> roles = roles();
        return !Collections.disjoint(permission.roles(), roles) && !SeparationOfDuties.violatedBy(roles);
    }

    /**
     * As whom the log names the caller: by the role that holds the permission, and for the department that the permission
     * names; by all of them where none does.
     */
    public CallLog.Actor actor(Permission permission) {
        Set<Role> held = roles();
        Set<Role> acting = EnumSet.noneOf(Role.class);
        held.stream().filter(permission.roles()::contains).findFirst().ifPresent(acting::add);
        if (acting.isEmpty()) {
            return CallLog.Actor.of(name(), held);
        }
        CallLog.Actor actor = CallLog.Actor.of(name(), acting);
        return permission.department().map(actor::workingFor).orElse(actor);
    }

    /**
     * For whom the caller works by this permission: the department that it names, else that of the role that holds it.
     * Somebody may hold two such roles; then the department goes on that is at work already, else the first in the order of
     * the roles counts. Who works for another department by a permission that names it goes on there with what its own staff
     * may as well.
     */
    public Department departmentFor(Permission permission, Optional<Department> working) {
        return permission.department().orElseGet(() -> ofRoles(permission, working));
    }

    private Department ofRoles(Permission permission, Optional<Department> working) {
        List<Department> departments = roles().stream()
                .filter(permission.roles()::contains)
                .map(Role::department)
                .toList();
        return working.filter(atWork -> departments.contains(atWork) || isLentTo(atWork, permission))
                .orElseGet(() -> departments.get(0));
    }

    private boolean isLentTo(Department atWork, Permission permission) {
        return permission.roles().stream().anyMatch(role -> role.department() == atWork)
                && Arrays.stream(Permission.values())
                        .filter(other ->
                                other.department().filter(atWork::equals).isPresent())
                        .anyMatch(this::may);
    }
}
