package de.kommune.sim.housing.fees.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The runs of notices that are under way («laufende Bescheidläufe»): each on a thread of the server, person by person. What a broken run has
 * written stays, and what it has not the next one writes: a notice tells only what nobody was told yet.
 */
@ApplicationScoped
class NoticeRuns {

    private static final Logger LOG = System.getLogger(NoticeRuns.class.getName());

    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    @Inject
    private NoticePortions portions;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesWanted wanted) {
        underWay.add(wanted.runId());
        executor.execute(() -> run(wanted));
    }

    private void run(NoticesWanted wanted) {
        try {
            wanted.personIds().forEach(person -> portions.tell(wanted, person));
            portions.finish(wanted.runId());
        } catch (RuntimeException failure) { // nobody waits for this thread whom it could tell
            LOG.log(Level.ERROR, "The run of notices " + wanted.runId() + " broke off", failure);
            portions.breakOff(wanted.runId());
        } finally {
            underWay.remove(wanted.runId());
        }
    }

    /** Not so for one that a stopped server took along. */
    boolean isUnderWay(long runId) {
        return underWay.contains(runId);
    }
}
