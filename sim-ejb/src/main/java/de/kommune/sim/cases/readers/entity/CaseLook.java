package de.kommune.sim.cases.readers.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** That somebody used a record of a case or of its person («Zugriff auf einen Fall»). A row of a view, only read. */
@Entity
@Table(name = "case_look")
public class CaseLook {

    @Id
    private Long seq;

    private LocalDateTime at;
    private String account;
    private String roles;
    private String department;
    private String deed;
    private String data;
    private String purpose;

    @Column(name = "record_id")
    private Long recordId;

    @Column(name = "person_id")
    private Long personId;

    private String outcome;

    protected CaseLook() {}
}
