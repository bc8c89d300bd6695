package de.kommune.sim.cases.transfer.boundary;

import de.kommune.sim.cases.transfer.entity.TransferState;
import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A transfer as the caller may know of it («Weitergabezeile»).
 *
 * @param note what the giver wrote; null for whoever is neither giver nor receiver
 * @param mayConfirm whether the caller is the receiver and it is open
 * @param mayWithdraw whether the caller may take it back or refuse it
 */
public record TransferLine(
        long id,
        long caseId,
        String caseNo,
        String personName,
        String givenBy,
        String givenTo,
        LocalDateTime givenAt,
        TransferState state,
        String note,
        boolean mayConfirm,
        boolean mayWithdraw)
        implements Serializable {}
