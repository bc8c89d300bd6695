package de.kommune.sim.handover.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A package as the ASD sees it («angebotenes Paket»): a row of a view, only read. */
@Entity
@Table(name = "asd_package")
public class AsdPackage {

    @Id
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "case_no")
    private String caseNo;

    @Column(name = "client_name")
    private String clientName;

    @Column(name = "birth_date")
    private String birthDate;

    private String responsible;

    @Column(name = "consent_day")
    private LocalDate consentDay;

    @Column(name = "manifest_hash")
    private String manifestHash;

    @Column(name = "offered_by")
    private String offeredBy;

    @Column(name = "offered_at")
    private LocalDateTime offeredAt;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private LocalDateTime answeredAt;

    protected AsdPackage() {}

    public Long getId() {
        return id;
    }

    public long getPersonId() {
        return personId;
    }

    /** What stands outside on it. */
    public PackageFacts facts() {
        return new PackageFacts(
                caseNo,
                clientName,
                birthDate,
                responsible,
                consentDay,
                manifestHash,
                offeredBy,
                offeredAt,
                answeredBy,
                answeredAt);
    }
}
