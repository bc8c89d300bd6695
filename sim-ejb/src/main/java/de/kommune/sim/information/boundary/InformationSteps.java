package de.kommune.sim.information.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.information.entity.InformationDeed;
import de.kommune.sim.information.entity.InformationRequest;
import de.kommune.sim.information.entity.InformationStep;
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

/** The history of requests for information («Verlauf der Auskunft»): written with each step, never changed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InformationSteps {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private Clock clock;

    /** @param reason null where the step speaks for itself */
    void note(InformationRequest request, InformationDeed deed, String reason) {
        InformationStep step = new InformationStep(request, deed, caller.name(), LocalDateTime.now(clock));
        em.persist(step);
        if (reason != null) {
            step.because(seals.seal(reason, InformationSeals.STEPS.place(step.getId())));
        }
    }

    /** The latest first. */
    List<InformationStepLine> of(InformationRequest request) {
        return em
                .createQuery(
                        "select s from InformationStep s where s.request = :request order by s.id desc",
                        InformationStep.class)
                .setParameter("request", request)
                .getResultList()
                .stream()
                .map(step -> new InformationStepLine(
                        step.getDeed(),
                        step.getAccount(),
                        step.getAt(),
                        step.getReason() == null
                                ? null
                                : seals.open(step.getReason(), InformationSeals.STEPS.place(step.getId()))))
                .toList();
    }
}
