package de.kommune.sim.approvals.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.approvals.entity.Approval;
import de.kommune.sim.approvals.entity.ApprovalKind;
import de.kommune.sim.common.NotFoundException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which requests a caller sees («Zugriff auf Freigaben»): the own ones, and those of the kinds on which the caller may
 * decide. Lists and single records ask the same question.
 */
@ApplicationScoped
public class ApprovalScope {

    @EJB
    private Caller caller;

    String me() {
        return caller.name();
    }

    /** The kinds on which the caller may decide. */
    Set<ApprovalKind> decidable() {
        return Arrays.stream(ApprovalKind.values())
                .filter(kind -> caller.may(kind.decider()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApprovalKind.class)));
    }

    /** The same as {@link #sees}, for a query over {@code Approval a}; a query takes no empty set. */
    String seen() {
        return decidable().isEmpty() ? "a.requestedBy = :me" : "(a.requestedBy = :me or a.kind in :kinds)";
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        Set<ApprovalKind> kinds = decidable();
        return kinds.isEmpty()
                ? query.setParameter("me", me())
                : query.setParameter("me", me()).setParameter("kinds", kinds);
    }

    boolean sees(Approval approval) {
        return approval.getRequestedBy().equals(me())
                || caller.may(approval.getKind().decider());
    }

    void checkSeen(Approval approval) {
        if (approval == null || !sees(approval)) {
            throw new NotFoundException();
        }
    }
}
