package de.kommune.sim.takeover.receiving.boundary;

import static de.kommune.sim.access.Deed.CHANGE;
import static de.kommune.sim.access.Deed.READ;
import static de.kommune.sim.access.Permission.TAKEOVER_APPROVE;
import static de.kommune.sim.access.Permission.TAKEOVER_READ;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.paper.file.FileChoice;
import de.kommune.sim.paper.file.ReadLimits;
import de.kommune.sim.seal.boundary.Seals;
import de.kommune.sim.takeover.entity.ReceivedFile;
import de.kommune.sim.takeover.entity.Takeover;
import de.kommune.sim.takeover.entity.TakeoverState;
import de.kommune.sim.takeover.intake.policy.row.FileSurvey;
import de.kommune.sim.takeover.intake.policy.row.FileSurveyor;
import de.kommune.sim.takeover.mapping.boundary.Sheets;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;

/** Receiving the contractor's files («Entgegennahme»): a file that cannot be read to its end never gets in. */
@Stateless
@Guarded
public class Receipts {

    @PersistenceContext
    private EntityManager em;

    @Resource(lookup = "java:jboss/datasources/SimDS")
    private DataSource database;

    @EJB
    private Caller caller;

    @EJB
    private Sheets sheets;

    @EJB
    private Seals seals;

    @Inject
    private Clock clock;

    private SealedContent content;

    @PostConstruct
    void open() {
        content = new SealedContent(database, seals);
    }

    /**
     * Surveys, hashes and seals a file. A refusal leaves nothing behind, for the survey comes before the first write.
     *
     * @param uploaded where the upload lies; the caller deletes it
     */
    @Requires(value = TAKEOVER_APPROVE, deed = CHANGE)
    public ReceivedFile receive(long takeoverId, String fileName, Path uploaded) {
        LocalDateTime now = LocalDateTime.now(clock);
        FileSurvey survey = new FileSurveyor(ReadLimits.standard())
                .survey(uploaded, fileName, FileChoice.DETECT, now.toLocalDate());
        String hash = SealedContent.hash(uploaded);
        Takeover takeover = open(takeoverId);
        refuseTwice(hash);
        ReceivedFile file = new ReceivedFile(takeover, fileName, sizeOf(uploaded), hash, caller.name(), now);
        file.surveyed(describe(survey), survey.total());
        file.judgeDatesBy(survey.dates().asOf(), survey.dates().pivot());
        em.persist(file);
        em.flush();
        content.store(file.getId(), uploaded);
        sheets.describe(file.getId(), uploaded, survey);
        return file;
    }

    /** Takes a file out again, as long as nothing was read from it. */
    @Requires(TAKEOVER_APPROVE)
    public void withdraw(long fileId) {
        ReceivedFile file = find(fileId);
        open(file.getTakeover().getId());
        for (String table : List.of("takeover_sheet", "takeover_file_chunk")) {
            em.createNativeQuery("delete from " + table + " where file_id = ?")
                    .setParameter(1, fileId)
                    .executeUpdate();
        }
        em.remove(file);
    }

    /** The day whose state a list shows decides what is in the future and what a two-digit year means. */
    @Requires(TAKEOVER_APPROVE)
    public void judgeDatesBy(long fileId, LocalDate stateOfTheList) {
        ReceivedFile file = find(fileId);
        open(file.getTakeover().getId());
        file.judgeDatesBy(
                stateOfTheList, stateOfTheList.isAfter(file.getYearPivot()) ? stateOfTheList : file.getYearPivot());
    }

    @Requires(TAKEOVER_READ)
    public List<ReceivedFile> of(long takeoverId) {
        return em.createQuery(
                        "select f from ReceivedFile f where f.takeover.id = :takeover order by f.id",
                        ReceivedFile.class)
                .setParameter("takeover", takeoverId)
                .getResultList();
    }

    /** Copies the sealed content out for the reading job, and refuses when the seal is broken. */
    @Requires(value = TAKEOVER_APPROVE, deed = READ)
    public void unseal(long fileId, Path target) {
        content.copyTo(target, fileId, find(fileId).getSha256());
    }

    private Takeover open(long takeoverId) {
        Takeover takeover = em.find(Takeover.class, takeoverId, LockModeType.PESSIMISTIC_WRITE);
        if (takeover == null) {
            throw new NotFoundException();
        }
        takeover.mustBe(TakeoverState.RECEIVED);
        return takeover;
    }

    private ReceivedFile find(long fileId) {
        ReceivedFile file = em.find(ReceivedFile.class, fileId);
        if (file == null) {
            throw new NotFoundException();
        }
        return file;
    }

    private void refuseTwice(String hash) {
        List<ReceivedFile> same = em.createQuery(
                        "select f from ReceivedFile f join fetch f.takeover t where f.sha256 = :hash and t.state <> :undone",
                        ReceivedFile.class)
                .setParameter("hash", hash)
                .setParameter("undone", TakeoverState.UNDONE)
                .setMaxResults(1)
                .getResultList();
        if (!same.isEmpty()) {
            ReceivedFile first = same.get(0);
            throw new BusinessException(
                    "takeover.fileKnown", first.getName(), first.getTakeover().getName(), first.getReceivedAt());
        }
    }

    private static String describe(FileSurvey survey) {
        return survey.format().charset() == null
                ? survey.format().type().name()
                : survey.format().type() + ", " + survey.format().charset() + ", "
                        + survey.format().separator();
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
