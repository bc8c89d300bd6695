package de.kommune.sim.handover.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.handover.entity.Handover;
import de.kommune.sim.handover.entity.HandoverStep;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** The history of handovers («Verlauf der Übergaben»): written with each step, never changed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HandoverSteps {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private Clock clock;

    /** Notes that the handover has come to the state that it has now; null where no reason is needed. */
    void note(Handover handover, String reason) {
        HandoverStep step = new HandoverStep(handover, caller.name(), LocalDateTime.now(clock));
        em.persist(step);
        if (reason != null) {
            step.because(seals.seal(reason, HandoverSeals.STEPS.place(step.getId())));
        }
    }

    /** The latest first. */
    List<StepLine> of(Handover handover) {
        return em
                .createQuery(
                        "select s from HandoverStep s where s.handover = :handover order by s.id desc",
                        HandoverStep.class)
                .setParameter("handover", handover)
                .getResultList()
                .stream()
                .map(step -> new StepLine(
                        step.getState(),
                        step.getAccount(),
                        step.getAt(),
                        step.getReason() == null
                                ? null
                                : seals.open(step.getReason(), HandoverSeals.STEPS.place(step.getId()))))
                .toList();
    }
}
