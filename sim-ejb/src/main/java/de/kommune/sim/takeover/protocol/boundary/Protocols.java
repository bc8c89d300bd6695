package de.kommune.sim.takeover.protocol.boundary;

import static de.kommune.sim.access.Deed.PRINT;
import static de.kommune.sim.access.Permission.TAKEOVER_APPROVE;

import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.takeover.boundary.Takeovers;
import de.kommune.sim.takeover.entity.ReceivedFile;
import de.kommune.sim.takeover.entity.RowOutcome;
import de.kommune.sim.takeover.entity.Takeover;
import de.kommune.sim.takeover.protocol.policy.ProtocolData;
import de.kommune.sim.takeover.protocol.policy.ProtocolText;
import de.kommune.sim.takeover.protocol.policy.ProtocolWords;
import de.kommune.sim.takeover.receiving.boundary.Receipts;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** The protocol of a takeover for both sides to sign («Übergabeprotokoll»). */
@Stateless
@Guarded
public class Protocols {

    /** More refused rows than this fill no letter; the file that goes back has them all. */
    private static final int ROWS_IN_LETTER = 500;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Takeovers takeovers;

    @EJB
    private Receipts receipts;

    @Inject
    private Clock clock;

    /** The protocol as PDF/A and PDF/UA. */
    @Requires(value = TAKEOVER_APPROVE, deed = PRINT)
    public byte[] pdf(long takeoverId) {
        return PdfLetter.of(new ProtocolText().of(data(takeovers.get(takeoverId))));
    }

    private ProtocolData data(Takeover takeover) {
        long id = takeover.getId();
        List<ProtocolData.FileEntry> files =
                receipts.of(id).stream().map(Protocols::file).toList();
        return new ProtocolData(
                takeover.getName(),
                takeover.getContractor(),
                ProtocolWords.of(takeover.getState()),
                ProtocolWords.of(takeover.getLegalGround()),
                takeover.getOpenedAt(),
                takeover.getCommittedAt(),
                takeover.getCommittedBy(),
                takeover.getEraseStagingOn(),
                files,
                takeovers.sums(id),
                brought(id),
                refused(id),
                countRefused(id),
                LocalDateTime.now(clock));
    }

    private static ProtocolData.FileEntry file(ReceivedFile file) {
        return new ProtocolData.FileEntry(
                file.getName(),
                file.getSizeBytes(),
                file.getSha256(),
                file.getReceiptNo(),
                file.getReceivedBy(),
                file.getReceivedAt());
    }

    private ProtocolData.Brought brought(long id) {
        return new ProtocolData.Brought(
                counted("select count(*) from takeover_reference where takeover_id = ? and kind = 'PERSON'", id),
                counted(
                        "select count(*) from takeover_subject where takeover_id = ? and committed and known_before",
                        id),
                counted(
                        "select count(*) from takeover_subject where takeover_id = ? and committed and legal_basis = 'NONE'",
                        id),
                counted(
                        "select count(distinct record_id) from takeover_reference where takeover_id = ? and kind like 'CASE%'",
                        id),
                counted("select count(*) from takeover_reference where takeover_id = ? and kind = 'PERIOD'", id));
    }

    private List<ProtocolData.RefusedRow> refused(long id) {
        return em.createQuery(
                        "select f.name, r.rowNo, r.serialNo, r.reason, r.reasonNote from StagedRow r join r.file f"
                                + " where r.takeover.id = :takeover and r.outcome = :refused order by r.id",
                        Object[].class)
                .setParameter("takeover", id)
                .setParameter("refused", RowOutcome.REFUSED)
                .setMaxResults(ROWS_IN_LETTER)
                .getResultStream()
                .map(row -> new ProtocolData.RefusedRow(
                        (String) row[0], (int) row[1], (String) row[2], ProtocolWords.refusal((String) row[3], (String)
                                row[4])))
                .toList();
    }

    private long countRefused(long id) {
        return counted("select count(*) from takeover_row where takeover_id = ? and outcome = 'REFUSED'", id);
    }

    private long counted(String sql, long id) {
        return ((Number) em.createNativeQuery(sql).setParameter(1, id).getSingleResult()).longValue();
    }
}
