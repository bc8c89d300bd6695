package de.kommune.sim.seal.boundary;

import static de.kommune.sim.access.Permission.SEAL_KEYS;

import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The keys from the administrators' side («Schlüsselwechsel»): under which key how many rows lie, and the resealing. */
@Stateless
@Guarded
public class SealKeys {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Seals seals;

    @Inject
    private Instance<SealedTable> tables;

    /** The use of each key by each table; an old key that is no longer among them can be taken out of the store. */
    @Requires(value = SEAL_KEYS, deed = Deed.CHECK)
    public List<SealUse> uses() {
        List<SealUse> uses = new ArrayList<>();
        for (SealedTable table : tables) {
            List<?> rows = em.createNativeQuery("select key_no, count(*) from " + table.name()
                            + " where key_no is not null group by key_no order by key_no")
                    .getResultList();
            rows.stream().map(Object[].class::cast).forEach(row -> uses.add(use(table, row)));
        }
        return uses;
    }

    private SealUse use(SealedTable table, Object[] row) {
        int keyNo = ((Number) row[0]).intValue();
        return new SealUse(table.name(), keyNo, ((Number) row[1]).longValue(), keyNo == seals.newestKey());
    }

    /** Starts the resealing now instead of at night; while one runs, no second begins. */
    @Requires(value = SEAL_KEYS, deed = Deed.CHANGE)
    public void reseal() {
        JobOperator jobs = BatchRuntime.getJobOperator();
        boolean runs = jobs.getJobNames().contains(NightlyResealing.JOB)
                && !jobs.getRunningExecutions(NightlyResealing.JOB).isEmpty();
        if (!runs) {
            jobs.start(NightlyResealing.JOB, new Properties());
        }
    }
}
