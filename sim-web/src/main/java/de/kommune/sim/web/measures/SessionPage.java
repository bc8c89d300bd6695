package de.kommune.sim.web.measures;

import de.kommune.sim.measures.programmes.boundary.SessionView;
import de.kommune.sim.measures.programmes.boundary.Sessions;
import de.kommune.sim.measures.programmes.entity.AttendanceMark;
import de.kommune.sim.measures.programmes.entity.CancelReason;
import de.kommune.sim.measures.programmes.entity.MeasureSession;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A session of a measure («Termin»): who came, and that it does not take place. */
@Named("measuresSessionPage")
@ViewScoped
public class SessionPage implements Serializable {

    @EJB
    private Sessions sessions;

    @Inject
    private Clock clock;

    private Long id;
    private MeasureSession session;
    private List<MarkRow> rows;
    private boolean noted;
    private CancelReason reason;

    public void open() {
        SessionView view = sessions.get(id == null ? 0 : id);
        session = view.session();
        rows = view.lines().stream().map(MarkRow::new).toList();
        noted = view.lines().stream().anyMatch(line -> line.mark() != null);
    }

    public String note() {
        sessions.note(id, rows.stream().map(MarkRow::wanted).toList());
        Notices.info("measures.session.noted");
        return "/measures/view?faces-redirect=true&id=" + session.getMeasure().getId();
    }

    public String cancel() {
        sessions.cancel(id, reason);
        Notices.info("measures.session.cancelledNow", session.getHeldOn());
        return again();
    }

    public String restore() {
        sessions.restore(id);
        Notices.info("measures.session.restored", session.getHeldOn());
        return again();
    }

    private String again() {
        return "/measures/session?faces-redirect=true&id=" + id;
    }

    /** Whether somebody can have come by now. */
    public boolean isHeld() {
        return session.getCancelled() == null && !session.getHeldOn().isAfter(LocalDate.now(clock));
    }

    public boolean isNoted() {
        return noted;
    }

    public MeasureSession getSession() {
        return session;
    }

    public List<MarkRow> getRows() {
        return rows;
    }

    public AttendanceMark[] getMarks() {
        return AttendanceMark.values();
    }

    public CancelReason[] getReasons() {
        return CancelReason.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public CancelReason getReason() {
        return reason;
    }

    public void setReason(CancelReason reason) {
        this.reason = reason;
    }
}
