package de.kommune.sim.web.upkeep;

import de.kommune.sim.housing.defects.boundary.DefectLine;
import de.kommune.sim.housing.defects.boundary.Defects;
import de.kommune.sim.housing.defects.entity.DefectState;
import de.kommune.sim.housing.estate.boundary.Bed;
import de.kommune.sim.housing.estate.boundary.Rooms;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One defect («Mangel»): who is to mend it, what it closes, that it is mended, and that somebody has looked. */
@Named("upkeepDefectPage")
@ViewScoped
public class DefectPage implements Serializable {

    @EJB
    private Defects defects;

    @EJB
    private Rooms rooms;

    @Inject
    private Clock clock;

    private Long id;
    private DefectLine line;
    private List<Bed> beds;
    private boolean late;

    private String assignedTo;
    private LocalDate dueOn;
    private Long bedId;
    private LocalDate lastDay;
    private LocalDate mendedOn;
    private LocalDate newDue;

    public void open() {
        LocalDate today = LocalDate.now(clock);
        line = defects.get(id == null ? 0 : id);
        beds = isBlockable(today) ? rooms.get(line.roomId(), today).beds() : List.of();
        late = line.isLate(today);
        assignedTo = line.assignedTo();
        dueOn = line.dueOn();
        mendedOn = today;
        newDue = defects.proposedDue(line.urgency());
    }

    /** It is of a room, still broken, and closes nothing now. */
    private boolean isBlockable(LocalDate today) {
        boolean blocks = line.closed() != null && line.closed().getTo().isAfter(today);
        return line.roomId() != null && line.state().isBroken() && !blocks;
    }

    public String assign() {
        defects.assign(id, line.version(), assignedTo, dueOn);
        return done();
    }

    public String block() {
        defects.block(id, line.version(), bedId, lastDay);
        Notices.info("estate.room.blocked");
        return again();
    }

    public String mend() {
        defects.mend(id, line.version(), mendedOn);
        return done();
    }

    public String verify() {
        defects.verify(id, line.version());
        return done();
    }

    public String reopen() {
        defects.reopen(id, line.version(), newDue);
        return done();
    }

    private String done() {
        Notices.info("upkeep.defect.saved", defects.get(id).state());
        return again();
    }

    private String again() {
        return "/upkeep/defect?faces-redirect=true&id=" + id;
    }

    public boolean isMended() {
        return line.state() == DefectState.MENDED;
    }

    public boolean isLate() {
        return late;
    }

    public DefectLine getLine() {
        return line;
    }

    /** What could be closed; nothing where nothing can. */
    public List<Bed> getBeds() {
        return beds;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getAssignedTo() {
        return assignedTo;
    }

    public void setAssignedTo(String assignedTo) {
        this.assignedTo = assignedTo;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Long getBedId() {
        return bedId;
    }

    public void setBedId(Long bedId) {
        this.bedId = bedId;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public LocalDate getMendedOn() {
        return mendedOn;
    }

    public void setMendedOn(LocalDate mendedOn) {
        this.mendedOn = mendedOn;
    }

    public LocalDate getNewDue() {
        return newDue;
    }

    public void setNewDue(LocalDate newDue) {
        this.newDue = newDue;
    }
}
