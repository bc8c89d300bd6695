package de.kommune.sim.procedures.asylum.entity;

import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** Application and hearing («Antrag und Anhörung»). Filled in by a form; the procedure takes and hands out copies. */
@Embeddable
public class AsylumFacts implements Serializable {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private AsylumKind kind;

    @Column(name = "previous_id")
    private Long previousId;

    @Column(name = "applied_on", nullable = false)
    private LocalDate appliedOn;

    @Column(name = "file_no", length = 40)
    private String fileNo;

    @Enumerated(EnumType.STRING)
    @Column(length = 8)
    private AsylumHearing hearing;

    @Column(name = "hearing_on")
    private LocalDate hearingOn;

    /** The same, without blanks around; refuses what is missing or cannot be. */
    public AsylumFacts checked(LocalDate today) {
        AsylumFacts checked = copy();
        if (checked.kind == null || checked.appliedOn == null || checked.appliedOn.isAfter(today)) {
            throw new BusinessException("procedures.asylumApplied", today);
        }
        if (checked.kind == AsylumKind.FIRST && checked.previousId != null) {
            throw new BusinessException("procedures.asylumFirstFollowsNone");
        }
        if (checked.kind == AsylumKind.RENEWED && checked.previousId == null) {
            throw new BusinessException("procedures.asylumRenewedWhat");
        }
        if ((checked.hearing == null) != (checked.hearingOn == null)) {
            throw new BusinessException("procedures.asylumHearingIncomplete");
        }
        if (checked.hearing != null) {
            checked.checkHearing(today);
        }
        return checked;
    }

    private void checkHearing(LocalDate today) {
        if (hearingOn.isBefore(appliedOn)) {
            throw new BusinessException("procedures.asylumHearingBefore", hearingOn, appliedOn);
        }
        if (hearing == AsylumHearing.HELD && hearingOn.isAfter(today)) {
            throw new BusinessException("procedures.asylumHearingToCome", hearingOn);
        }
    }

    public AsylumFacts copy() {
        AsylumFacts copy = new AsylumFacts();
        copy.kind = kind;
        copy.previousId = previousId;
        copy.appliedOn = appliedOn;
        copy.fileNo = fileNo == null || fileNo.isBlank() ? null : fileNo.strip();
        copy.hearing = hearing;
        copy.hearingOn = hearingOn;
        return copy;
    }

    public AsylumKind getKind() {
        return kind;
    }

    public void setKind(AsylumKind kind) {
        this.kind = kind;
    }

    /** The procedure of this client that it follows; null where there is none, or nobody knows. */
    public Long getPreviousId() {
        return previousId;
    }

    public void setPreviousId(Long previousId) {
        this.previousId = previousId;
    }

    /** On which it was applied for; for a revocation, on which the Federal Office began. The law of that day counts. */
    public LocalDate getAppliedOn() {
        return appliedOn;
    }

    public void setAppliedOn(LocalDate appliedOn) {
        this.appliedOn = appliedOn;
    }

    /** Of the Federal Office; null where nobody knows it. */
    public String getFileNo() {
        return fileNo;
    }

    public void setFileNo(String fileNo) {
        this.fileNo = fileNo;
    }

    /** Null as long as no day is set. */
    public AsylumHearing getHearing() {
        return hearing;
    }

    public void setHearing(AsylumHearing hearing) {
        this.hearing = hearing;
    }

    public LocalDate getHearingOn() {
        return hearingOn;
    }

    public void setHearingOn(LocalDate hearingOn) {
        this.hearingOn = hearingOn;
    }
}
