package de.kommune.sim.takeover.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of a list with what was read from it («bereitgestellte Zeile»). Lines are written in bulk by the reading job;
 * here they are read, and refused or admitted by a reviewer.
 */
@Entity
@Table(name = "takeover_row")
public class StagedRow implements Serializable {

    /** The refusal's reason is what the reviewer wrote. */
    public static final String BY_HAND = "BY_HAND";

    @Id
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "takeover_id", insertable = false, updatable = false)
    private Takeover takeover;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id", insertable = false, updatable = false)
    private ReceivedFile file;

    @Column(insertable = false, updatable = false)
    private String sheet;

    @Column(name = "row_no", insertable = false, updatable = false)
    private int rowNo;

    @Column(name = "lfd_nr", insertable = false, updatable = false)
    private String serialNo;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    private RowKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RowOutcome outcome;

    private String reason;

    @Column(name = "reason_note")
    private String reasonNote;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_basis", insertable = false, updatable = false)
    private RowBasis basis;

    @Column(insertable = false, updatable = false)
    private String cells;

    @Column(insertable = false, updatable = false)
    private String findings;

    @Column(insertable = false, updatable = false)
    private String severity;

    @Column(name = "family_name", insertable = false, updatable = false)
    private String familyName;

    @Column(name = "given_names", insertable = false, updatable = false)
    private String givenNames;

    @Column(name = "birth_date", insertable = false, updatable = false)
    private LocalDate birthDate;

    @Column(name = "birth_precision", insertable = false, updatable = false)
    private String birthPrecision;

    @Column(name = "birth_nominal", insertable = false, updatable = false)
    private boolean birthNominal;

    @Column(insertable = false, updatable = false)
    private String sex;

    @Column(insertable = false, updatable = false)
    private String citizenship;

    @Column(name = "azr_no", insertable = false, updatable = false)
    private String azrNo;

    @Column(name = "bamf_no", insertable = false, updatable = false)
    private String bamfNo;

    @Column(name = "family_no", insertable = false, updatable = false)
    private String familyNo;

    @Column(insertable = false, updatable = false)
    private String relation;

    @Column(insertable = false, updatable = false)
    private String language;

    @Column(insertable = false, updatable = false)
    private String phone;

    @Column(name = "care_from", insertable = false, updatable = false)
    private LocalDate careFrom;

    @Column(name = "care_to", insertable = false, updatable = false)
    private LocalDate careTo;

    @Column(name = "subject_id", insertable = false, updatable = false)
    private Long subjectId;

    protected StagedRow() {}

    /** A reviewer takes this line out, with a reason that the protocol shows. */
    public void refuse(String why) {
        if (outcome.isPerson()) {
            outcome = RowOutcome.REFUSED;
            reason = BY_HAND;
            reasonNote = why;
        }
    }

    public Long getId() {
        return id;
    }

    public Takeover getTakeover() {
        return takeover;
    }

    public ReceivedFile getFile() {
        return file;
    }

    public String getSheet() {
        return sheet;
    }

    public int getRowNo() {
        return rowNo;
    }

    public String getSerialNo() {
        return serialNo;
    }

    public RowKind getKind() {
        return kind;
    }

    public RowOutcome getOutcome() {
        return outcome;
    }

    public String getReason() {
        return reason;
    }

    /** What the reviewer wrote, null when the reading refused the line. */
    public String getReasonNote() {
        return reasonNote;
    }

    public RowBasis getBasis() {
        return basis;
    }

    public String getCells() {
        return cells;
    }

    public String getFindings() {
        return findings;
    }

    /** Name of the gravest finding's severity, null when nothing was found. */
    public String getSeverity() {
        return severity;
    }

    public String getFamilyName() {
        return familyName;
    }

    public String getGivenNames() {
        return givenNames;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public String getBirthPrecision() {
        return birthPrecision;
    }

    public boolean isBirthNominal() {
        return birthNominal;
    }

    public String getSex() {
        return sex;
    }

    public String getCitizenship() {
        return citizenship;
    }

    public String getAzrNo() {
        return azrNo;
    }

    public String getBamfNo() {
        return bamfNo;
    }

    public String getFamilyNo() {
        return familyNo;
    }

    public String getRelation() {
        return relation;
    }

    public String getLanguage() {
        return language;
    }

    public String getPhone() {
        return phone;
    }

    public LocalDate getCareFrom() {
        return careFrom;
    }

    public LocalDate getCareTo() {
        return careTo;
    }

    public Long getSubjectId() {
        return subjectId;
    }
}
