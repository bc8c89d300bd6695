package de.kommune.sim.cases.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A topic that talks of a case were about, or one that it stands under («Thema des Falls»), and when last. */
@Entity
@Table(name = "case_topic")
@IdClass(CaseTopic.Key.class)
public class CaseTopic {

    /** What all topics stand under: when anything was talked about last. */
    public static final String ANY = "*";

    @Id
    @Column(name = "case_id")
    private long caseId;

    @Id
    private String code;

    @Column(name = "last_on", nullable = false)
    private LocalDate lastOn;

    protected CaseTopic() {}

    public CaseTopic(long caseId, String code, LocalDate lastOn) {
        this.caseId = caseId;
        this.code = code;
        this.lastOn = lastOn;
    }

    /** A topic stands once at a case. */
    public record Key(long caseId, String code) implements Serializable {}
}
