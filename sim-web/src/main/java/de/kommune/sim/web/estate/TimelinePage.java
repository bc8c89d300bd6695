package de.kommune.sim.web.estate;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.boundary.Bed;
import de.kommune.sim.housing.estate.boundary.ClosureLine;
import de.kommune.sim.housing.estate.boundary.RoomView;
import de.kommune.sim.housing.estate.boundary.Rooms;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.boundary.RoomStay;
import de.kommune.sim.web.housing.HousingWords;
import de.kommune.sim.web.text.Readable;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who has which bed of a room when («Zeitstrahl des Zimmers»): a picture, and the same as a table. */
@Named("estateTimelinePage")
@ViewScoped
public class TimelinePage implements Serializable {

    private static final int WEEKS = 8;

    @EJB
    private Rooms rooms;

    @EJB
    private Placements placements;

    @Inject
    private Clock clock;

    @Inject
    private HousingWords words;

    private Long id;
    private LocalDate from;
    private LocalDate to;
    private RoomView room;
    private List<RoomStay> stays;
    private List<ClosureLine> closures;
    private RoomTimeline picture;

    public void open() {
        LocalDate today = LocalDate.now(clock);
        from = from == null ? today.minusWeeks(WEEKS) : from;
        to = to == null ? today.plusWeeks(WEEKS) : to;
        Period shown = Period.ofDays(from, to);
        room = rooms.get(id == null ? 0 : id, today);
        stays = placements.ofRoom(room.id(), shown);
        closures = rooms.closures(room.id(), shown);
        picture = drawn(shown);
    }

    private RoomTimeline drawn(Period shown) {
        RoomTimeline drawn = new RoomTimeline(shown);
        for (Bed bed : room.beds()) {
            drawn.lane();
            closures.stream()
                    .filter(closure -> closure.placeId() == null || closure.placeId() == bed.id())
                    .forEach(closure -> drawn.bar(closure.period(), "closed", said(closure)));
            stays.stream()
                    .filter(stay -> stay.bedId() == bed.id())
                    .forEach(stay -> drawn.bar(stay.period(), kind(stay), said(stay)));
        }
        return drawn;
    }

    /** Shows the same room in the time that was chosen. */
    public String show() {
        return "/estate/timeline?faces-redirect=true&id=" + id + "&from=" + Readable.day(from) + "&to="
                + Readable.day(to);
    }

    /** The class of a stay in the picture and of its tag. */
    public String kind(RoomStay stay) {
        return stay.state().isAhead() ? "reserved" : "taken";
    }

    private String said(RoomStay stay) {
        return Texts.format("estate.timeline.said", stay.name(), words.period(stay.period()));
    }

    private String said(ClosureLine closure) {
        return Texts.format("estate.timeline.said", Texts.label(closure.reason()), words.period(closure.period()));
    }

    /** Null where today is not shown. */
    public Integer getToday() {
        return picture.at(LocalDate.now(clock));
    }

    public RoomView getRoom() {
        return room;
    }

    public List<RoomStay> getStays() {
        return stays;
    }

    public List<ClosureLine> getClosures() {
        return closures;
    }

    public RoomTimeline getPicture() {
        return picture;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
