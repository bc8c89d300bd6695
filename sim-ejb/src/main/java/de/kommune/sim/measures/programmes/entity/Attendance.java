package de.kommune.sim.measures.programmes.entity;

import de.kommune.sim.common.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** Whether somebody who takes part came to a session («Anwesenheit»). */
@Entity
@Table(name = "measure_attendance")
public class Attendance extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id", updatable = false)
    private MeasureSession session;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "participation_id", updatable = false)
    private Participation participation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 7)
    private AttendanceMark mark;

    @Column(name = "noted_by", nullable = false, length = 120)
    private String notedBy;

    protected Attendance() {}

    public Attendance(MeasureSession session, Participation participation) {
        this.session = Objects.requireNonNull(session, "session");
        this.participation = Objects.requireNonNull(participation, "participation");
    }

    public void note(AttendanceMark seen, String account) {
        mark = Objects.requireNonNull(seen, "seen");
        notedBy = Objects.requireNonNull(account, "account");
    }

    public Participation getParticipation() {
        return participation;
    }

    public AttendanceMark getMark() {
        return mark;
    }
}
