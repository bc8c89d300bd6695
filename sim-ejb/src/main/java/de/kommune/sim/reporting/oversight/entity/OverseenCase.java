package de.kommune.sim.reporting.oversight.entity;

import de.kommune.sim.cases.entity.CaseStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A case without its person («Zeile des Fallverzeichnisses»). A row of a view, only read. */
@Entity
@Table(name = "case_oversight")
public class OverseenCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Id
    private Long id;

    @Column(name = "case_no")
    private String caseNo;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private String responsible;

    @Column(name = "clock_first_day")
    private LocalDate clockFirstDay;

    @Column(name = "clock_due")
    private LocalDate clockDue;

    protected OverseenCase() {}

    public Long getId() {
        return id;
    }

    public String getCaseNo() {
        return caseNo;
    }

    public CaseStatus getStatus() {
        return status;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public String getResponsible() {
        return responsible;
    }

    public LocalDate getClockFirstDay() {
        return clockFirstDay;
    }

    public LocalDate getClockDue() {
        return clockDue;
    }
}
