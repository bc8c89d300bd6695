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
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

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
        String all = tables.stream()
                .map(SealedTable::name)
                .map(name -> "select '" + name + "' as tab, key_no, count(*) from " + name
                        + " where key_no is not null group by key_no")
                .collect(Collectors.joining(" union all "));
        List<?> rows = em.createNativeQuery(all + " order by 1, 2").getResultList();
        return rows.stream().map(Object[].class::cast).map(this::use).toList();
    }

    private SealUse use(Object[] row) {
        int keyNo = ((Number) row[1]).intValue();
        return new SealUse((String) row[0], keyNo, ((Number) row[2]).longValue(), keyNo == seals.newestKey());
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
