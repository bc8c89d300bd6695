package de.kommune.sim.handover.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import de.kommune.sim.cases.boundary.CaseClosed;
import de.kommune.sim.cases.clock.boundary.ClockKeeper;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.handover.entity.Answer;
import de.kommune.sim.handover.entity.Handover;
import de.kommune.sim.handover.entity.HandoverPackage;
import de.kommune.sim.handover.entity.HandoverState;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * Carries the ASD's answer over to the counselling side («Antwort auf ein Angebot»): the one deed that reaches across. The ASD may not touch
 * a case, so this works for counselling in a transaction of its own; it takes a package's number and an answer, and tells
 * nothing back. Answer, case, periods and clock change together or not at all: at each moment exactly one side is
 * responsible.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@WorksFor(Department.COUNSELLING)
public class AsdAnswers {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private HandoverSteps steps;

    @Inject
    private ClockKeeper keeper;

    @Inject
    private Event<CaseClosed> closed;

    @Inject
    private Clock clock;

    /** Only {@code AsdPackages} calls it, which has asked for the permission and found the package among those on offer. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void give(long packageId, Answer answer, String reason) {
        HandoverPackage parcel = em.find(HandoverPackage.class, packageId);
        Handover handover = parcel.getHandover();
        SimCase simCase = handover.getSimCase();
        em.refresh(simCase, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(handover);
        em.refresh(parcel);
        LocalDateTime now = LocalDateTime.now(clock);
        checkConsent(handover.getConsent(), now);
        parcel.answer(answer, caller.name(), now);
        handover.become(answer == Answer.ACCEPTED ? HandoverState.ACCEPTED : HandoverState.RETURNED);
        if (answer == Answer.ACCEPTED) {
            simCase.handOver(now.toLocalDate());
            closed.fire(new CaseClosed(simCase.getId()));
        } else {
            simCase.keepFromHandover();
        }
        steps.note(handover, reason);
        em.flush();
        keeper.recompute(Set.of(simCase.getPerson().getId()));
    }

    /** A revocation takes the package back at once; this is for the one that came at the same moment. */
    private static void checkConsent(Consent consent, LocalDateTime now) {
        if (consent.getRevokedAt() != null && !consent.getRevokedAt().isAfter(now)) {
            throw new BusinessException("handover.notOnOffer");
        }
    }
}
