package de.kommune.sim.takeover.erasure.boundary;

import de.kommune.sim.access.CallLog;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Department;
import de.kommune.sim.access.WorksFor;
import de.kommune.sim.takeover.entity.Takeover;
import de.kommune.sim.takeover.entity.TakeoverState;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Empties the staged rows on the day that was set («Löschung der Zwischenablage»): names, cells, findings, pairs, the sealed
 * files, and every remark: what a reviewer released has become a note of the case. The rows themselves stay with their outcome, so that the sums of the signed
 * protocol can be shown for ever. Runs by itself, as nobody.
 */
@Singleton
@WorksFor(Department.COUNSELLING)
public class StagingErasure {

    private static final Logger LOG = System.getLogger(StagingErasure.class.getName());

    private static final CallLog.Action ERASE =
            new CallLog.Action("StagingErasure.eraseDue", Deed.CHANGE, "takeover.erasure");

    private static final List<String> STATEMENTS = List.of(
            "delete from takeover_pair where takeover_id = ?",
            "delete from takeover_finding where takeover_id = ?",
            "delete from takeover_remark where takeover_id = ?",
            "delete c from takeover_file_chunk c join takeover_file f on f.id = c.file_id where f.takeover_id = ?",
            "update takeover_sheet s join takeover_file f on f.id = s.file_id set s.samples = '[]' where f.takeover_id = ?",
            "update takeover_row set cells = '[]', findings = '[]', lfd_nr = null, family_name = null, given_names = null,"
                    + " birth_date = null, birth_precision = null, sex = null, citizenship = null, azr_no = null,"
                    + " bamf_no = null, family_no = null, relation = null, language = null, phone = null, care_from = null,"
                    + " care_to = null where takeover_id = ?");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CallLog log;

    @Inject
    private Clock clock;

    /** Every night, for all whose day has come. */
    @Schedule(hour = "3", minute = "20", persistent = false, info = "Staged rows of takeovers whose day has come")
    public void eraseDue() {
        due().forEach(this::erase);
    }

    private List<Takeover> due() {
        return em.createQuery(
                        "select t from Takeover t where t.eraseStagingOn <= :today and t.state in :states",
                        Takeover.class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("states", List.of(TakeoverState.ACCEPTED, TakeoverState.UNDONE))
                .getResultList();
    }

    private void erase(Takeover takeover) {
        int erased = 0;
        for (String sql : STATEMENTS) {
            erased +=
                    em.createNativeQuery(sql).setParameter(1, takeover.getId()).executeUpdate();
        }
        takeover.stagingErased();
        log.done(CallLog.Entry.bySystem(ERASE, takeover.getId(), erased));
        LOG.log(Level.INFO, "Staging of takeover {0} was erased", takeover.getId());
    }
}
