package de.kommune.sim.seal.job;

import de.kommune.sim.seal.boundary.Resealing;
import de.kommune.sim.seal.boundary.Resealing.Portion;
import de.kommune.sim.seal.boundary.SealedTable;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Reseals all tables («Umschlüsselungslauf»), portion by portion. What is done needs nothing noted, for a row says itself
 * under which key it lies: stopped or killed, the next run goes on with what is left.
 */
@Named
@Dependent
public class ResealAll extends AbstractBatchlet {

    private static final Logger LOG = System.getLogger(ResealAll.class.getName());

    @EJB
    private Resealing resealing;

    @Inject
    private Instance<SealedTable> tables;

    private volatile boolean stopped;

    @Override
    public String process() {
        int resealed = 0;
        int broken = 0;
        for (SealedTable table : tables) {
            Portion portion = new Portion(0, 0, null);
            do {
                portion = resealing.next(table, portion.last());
                resealed += portion.resealed();
                broken += portion.broken();
            } while (portion.last() != null && !stopped);
        }
        LOG.log(Level.INFO, "Resealing ended: {0} rows under the newest key, {1} broken seals", resealed, broken);
        return broken == 0 ? "COMPLETED" : "BROKEN SEALS: " + broken;
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
