package de.kommune.sim.takeover.staging.boundary;

import static de.kommune.sim.access.Deed.READ;
import static de.kommune.sim.access.Permission.TAKEOVER_APPROVE;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.paper.file.ReadLimits;
import de.kommune.sim.seal.boundary.Seals;
import de.kommune.sim.takeover.entity.ReceivedFile;
import de.kommune.sim.takeover.entity.Takeover;
import de.kommune.sim.takeover.entity.TakeoverState;
import de.kommune.sim.takeover.intake.policy.row.FileDates;
import de.kommune.sim.takeover.intake.policy.row.FileSurveyor;
import de.kommune.sim.takeover.intake.policy.row.NameUsage;
import de.kommune.sim.takeover.intake.policy.row.RowInterpreter;
import de.kommune.sim.takeover.intake.policy.table.ColumnMapping;
import de.kommune.sim.takeover.mapping.boundary.Sheets;
import de.kommune.sim.takeover.receiving.boundary.Receipts;
import de.kommune.sim.takeover.staging.policy.DraftRow;
import de.kommune.sim.takeover.staging.policy.RowDrafting;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Staging the rows of a takeover («Bereitstellung»): the reading job's door to the database. */
@Stateless
@Guarded
public class Stagings {

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:jboss/datasources/SimDS")
    private DataSource database;

    @EJB
    private Receipts receipts;

    @EJB
    private Sheets sheets;

    @EJB
    private Seals seals;

    /** The files of a takeover in the order in which they came. */
    @Requires(value = TAKEOVER_APPROVE, deed = READ)
    public List<Long> filesOf(long takeoverId) {
        return em.createQuery(
                        "select f.id from ReceivedFile f where f.takeover.id = :takeover order by f.id", Long.class)
                .setParameter("takeover", takeoverId)
                .getResultList();
    }

    /** How many lines the files of a takeover have, which is how many will be staged. */
    @Requires(value = TAKEOVER_APPROVE, deed = READ)
    public long linesOf(long takeoverId) {
        return ((Number) em.createNativeQuery(
                                "select coalesce(sum(row_total), 0) from takeover_file where takeover_id = ?")
                        .setParameter(1, takeoverId)
                        .getSingleResult())
                .longValue();
    }

    /** Lays a sealed file out for reading; counts what an interrupted job has staged of it already. */
    @Requires(value = TAKEOVER_APPROVE, deed = READ)
    public FilePlan plan(long fileId, Path target) {
        ReceivedFile file = em.find(ReceivedFile.class, fileId);
        if (file == null) {
            throw new NotFoundException();
        }
        receipts.unseal(fileId, target);
        ColumnMapping mapping = ColumnMapping.of(sheets.mappingOf(fileId));
        NameUsage names = new FileSurveyor(ReadLimits.standard()).names(target, file.getName(), mapping);
        RowInterpreter interpreter =
                new RowInterpreter(mapping, new FileDates(file.getAsOf(), file.getYearPivot()), names);
        int stored = ((Number) em.createNativeQuery("select count(*) from takeover_row where file_id = ?")
                        .setParameter(1, fileId)
                        .getSingleResult())
                .intValue();
        RowDrafting drafting = new RowDrafting(fileId, file.getSha256(), mapping, interpreter);
        return new FilePlan(fileId, file.getName(), target, stored, drafting);
    }

    /** Stages a chunk of lines, in the transaction of the chunk: all of it or nothing. */
    @Requires(TAKEOVER_APPROVE)
    public void store(long takeoverId, List<DraftRow> drafts) {
        try (Connection connection = database.getConnection();
                StagingStatements statements = new StagingStatements(connection, takeoverId, seals)) {
            statements.write(drafts);
        } catch (SQLException failure) {
            throw new IllegalStateException("A chunk of takeover " + takeoverId + " could not be staged", failure);
        }
    }

    /** Every line of every file was staged exactly once; if not, the job must not go on. */
    @Requires(TAKEOVER_APPROVE)
    public void check(long takeoverId) {
        Takeover takeover = em.find(Takeover.class, takeoverId);
        takeover.reach(TakeoverState.PARSED);
        List<?> wrong = em.createNativeQuery("select f.name, f.row_total, count(r.id) from takeover_file f"
                        + " left join takeover_row r on r.file_id = f.id where f.takeover_id = ?"
                        + " group by f.id, f.name, f.row_total having count(r.id) <> f.row_total")
                .setParameter(1, takeoverId)
                .getResultList();
        if (!wrong.isEmpty()) {
            Object[] first = (Object[]) wrong.get(0);
            throw new IllegalStateException(
                    "File " + first[0] + " has " + first[1] + " lines, staged were " + first[2]);
        }
        // the samples of the mapping page have served their purpose, and know nothing of consent
        em.createNativeQuery("update takeover_sheet s join takeover_file f on f.id = s.file_id set s.samples = '[]'"
                        + " where f.takeover_id = ?")
                .setParameter(1, takeoverId)
                .executeUpdate();
        takeover.reach(TakeoverState.VALIDATED);
    }
}
