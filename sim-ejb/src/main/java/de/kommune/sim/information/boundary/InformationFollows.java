package de.kommune.sim.information.boundary;

import de.kommune.sim.access.Caller;
import de.kommune.sim.cases.boundary.CaseHandedOn;
import de.kommune.sim.planning.entity.Task;
import de.kommune.sim.planning.entity.TaskOrigin;
import de.kommune.sim.planning.entity.TaskState;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;

/** A case passes to a colleague, and the answer that its client is owed with it («Auskunft geht mit»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InformationFollows {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    void follow(@Observes CaseHandedOn news) {
        em.createQuery(
                        "select t from Task t where t.simCase.id = :case and t.origin = :origin and t.state = :open"
                                + " and t.owner <> :now",
                        Task.class)
                .setParameter("case", news.caseId())
                .setParameter("origin", TaskOrigin.INFORMATION)
                .setParameter("open", TaskState.OPEN)
                .setParameter("now", news.now())
                .getResultList()
                .forEach(task -> task.handTo(news.now(), caller.name(), LocalDateTime.now(clock)));
    }
}
