package de.kommune.sim.cases.transfer.boundary;

import static de.kommune.sim.access.Permission.CASE_ASSIGN;
import static de.kommune.sim.access.Permission.CASE_READ;
import static de.kommune.sim.access.Permission.CASE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseHandedOn;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseScope;
import de.kommune.sim.cases.entity.CaseStatus;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.transfer.entity.CaseTransfer;
import de.kommune.sim.cases.transfer.entity.TransferState;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.organisation.boundary.Staff;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Handing cases to colleagues («Weitergaben»): whoever is responsible gives, the colleague reads the note and confirms. */
@Stateless
@Guarded
public class Transfers {

    private static final int LONGEST_NOTE = 4_000;
    private static final String FROM = "select t, c.caseNo, s.displayName from CaseTransfer t"
            + " join fetch t.simCase c join c.subject s where " + CaseRows.seen("c", "s") + " and ";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private CaseRows cases;

    @Inject
    private CaseScope scope;

    @Inject
    private Staff staff;

    @Inject
    private Event<CaseHandedOn> news;

    @Inject
    private Clock clock;

    /** Offers the case to a colleague; of a case one transfer is open at a time. */
    @Requires(value = CASE_WRITE, deed = Deed.CHANGE)
    public CaseTransfer give(long caseId, String account, String note) {
        SimCase simCase = cases.lock(caseId);
        scope.checkMayChange(simCase);
        if (!simCase.getStatus().isLive()) {
            throw new BusinessException("cases.notLive", simCase.getCaseNo(), simCase.getStatus());
        }
        refuseSecond(caseId);
        String words = checked(note);
        CaseTransfer transfer =
                new CaseTransfer(simCase, caller.name(), staff.requireOfTeam(account), LocalDateTime.now(clock));
        em.persist(transfer);
        transfer.fill(seals.seal(words, TransferSeals.NOTES.place(transfer.getId())));
        return transfer;
    }

    /** The receiver takes the case, from today on. */
    @Requires(CASE_WRITE)
    public void confirm(long transferId) {
        CaseTransfer transfer = locked(transferId);
        SimCase simCase = transfer.getSimCase();
        String before = simCase.getResponsible();
        transfer.confirm(caller.name(), LocalDateTime.now(clock));
        simCase.assign(transfer.getGivenTo(), LocalDate.now(clock));
        em.flush();
        news.fire(new CaseHandedOn(simCase.getId(), before, transfer.getGivenTo()));
    }

    /** The receiver cannot take it, or whoever gave it, or the lead, takes it back; everything stays as it was. */
    @Requires(CASE_WRITE)
    public void withdraw(long transferId) {
        CaseTransfer transfer = locked(transferId);
        if (!mayWithdraw(transfer)) {
            throw new BusinessException("cases.transferNotYours", transfer.getGivenTo());
        }
        transfer.withdraw(caller.name(), LocalDateTime.now(clock));
    }

    /** The transfers of a case, the latest first; the note for giver and receiver alone. */
    @Requires(CASE_READ)
    public List<TransferLine> ofCase(long caseId) {
        cases.get(caseId);
        return read(
                cases.seeing(em.createQuery(FROM + "c.id = :case order by t.givenAt desc, t.id desc", Object[].class))
                        .setParameter("case", caseId)
                        .getResultList());
    }

    /** What the caller gave or is to receive, and nobody has confirmed yet; the oldest first. */
    @Requires(CASE_READ)
    public List<TransferLine> openOfMine() {
        return read(cases.seeing(em.createQuery(
                        FROM + "t.state = :open and c.status in :live and (t.givenTo = :me or t.givenBy = :me)"
                                + " order by t.givenAt, t.id",
                        Object[].class))
                .setParameter("live", CaseStatus.live())
                .setParameter("open", TransferState.OPEN)
                .setParameter("me", caller.name())
                .getResultList());
    }

    private List<TransferLine> read(List<Object[]> rows) {
        return rows.stream()
                .map(row -> line((CaseTransfer) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private TransferLine line(CaseTransfer transfer, String caseNo, String personName) {
        boolean open = transfer.getState() == TransferState.OPEN;
        return new TransferLine(
                transfer.getId(),
                transfer.getSimCase().getId(),
                caseNo,
                personName,
                transfer.getGivenBy(),
                transfer.getGivenTo(),
                transfer.getGivenAt(),
                transfer.getState(),
                transfer.isBetween(caller.name()) ? note(transfer) : null,
                open && transfer.getGivenTo().equals(caller.name()),
                open && mayWithdraw(transfer));
    }

    private String note(CaseTransfer transfer) {
        return seals.open(transfer.getNote(), TransferSeals.NOTES.place(transfer.getId()));
    }

    private boolean mayWithdraw(CaseTransfer transfer) {
        return transfer.isBetween(caller.name()) || caller.may(CASE_ASSIGN);
    }

    private void refuseSecond(long caseId) {
        em.createQuery(
                        "select t from CaseTransfer t where t.simCase.id = :case and t.state = :open",
                        CaseTransfer.class)
                .setParameter("case", caseId)
                .setParameter("open", TransferState.OPEN)
                .getResultStream()
                .findFirst()
                .ifPresent(other -> {
                    throw new BusinessException("cases.transferOpen", other.getGivenTo());
                });
    }

    /** Locks the case, then reads the transfer anew, so that of two who end it the second is told. */
    private CaseTransfer locked(long transferId) {
        CaseTransfer transfer = em.find(CaseTransfer.class, transferId);
        if (transfer == null) {
            throw new NotFoundException();
        }
        SimCase simCase = cases.lock(transfer.getSimCase().getId());
        em.refresh(transfer);
        return transfer;
    }

    private static String checked(String note) {
        if (note == null || note.isBlank()) {
            throw new BusinessException("cases.transferWithoutNote");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new BusinessException("cases.noteTooLong", LONGEST_NOTE, note.length());
        }
        return note.strip();
    }
}
