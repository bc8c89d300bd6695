package de.kommune.sim.web.audit;

import de.kommune.sim.audit.boundary.LogVerification;
import de.kommune.sim.audit.boundary.Verification;
import de.kommune.sim.audit.entity.LogHead;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** The verification of the access log («Prüfung des Zugriffsprotokolls»), with what somebody noted to compare. */
@Named("auditVerificationPage")
@ViewScoped
public class VerificationPage implements Serializable {

    @EJB
    private LogVerification verification;

    private Long notedSeq;
    private String notedHash;
    private Verification result;

    public void verify() {
        result = null;
        result = verification.verify(noted());
    }

    private LogHead noted() {
        if (notedSeq == null && notedHash == null) {
            return null;
        }
        if (notedSeq == null || notedHash == null) {
            throw new BusinessException("audit.anchorIncomplete");
        }
        return new LogHead(notedSeq, notedHash.toLowerCase(Locale.ROOT));
    }

    /** What was found, in a sentence; null before the first verification. */
    public String getSentence() {
        if (result == null) {
            return null;
        }
        return result.holds()
                ? Texts.format("audit.verification.holds", result.intact())
                : Texts.format(
                        "audit.verification.broken",
                        result.first().seq(),
                        result.first().reason(),
                        result.intact());
    }

    public Verification getResult() {
        return result;
    }

    public Long getNotedSeq() {
        return notedSeq;
    }

    public void setNotedSeq(Long notedSeq) {
        this.notedSeq = notedSeq;
    }

    public String getNotedHash() {
        return notedHash;
    }

    public void setNotedHash(String notedHash) {
        this.notedHash = notedHash;
    }
}
