package de.kommune.sim.web.estate;

import de.kommune.sim.housing.estate.boundary.Bed;
import de.kommune.sim.housing.estate.boundary.Closures;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.FacilityView;
import de.kommune.sim.housing.placement.boundary.Guest;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Readable;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One facility («Unterkunft») on a night: its plan of floors, rooms and beds, what is closed, and its rules. */
@Named("estateFacilityPage")
@ViewScoped
public class FacilityPage implements Serializable {

    @EJB
    private Estate estate;

    @EJB
    private Closures closures;

    @EJB
    private Placements placements;

    @Inject
    private Clock clock;

    private final NightSlider slider = new NightSlider();
    private Long id;
    private LocalDate night;
    private FacilityView view;
    private Map<Long, Guest> guests;

    public void open() {
        LocalDate today = LocalDate.now(clock);
        if (night == null) {
            night = today;
        }
        slider.show(night, today);
        load();
    }

    /** Shows the night to which the slider was moved. */
    public void slide() {
        night = slider.night(LocalDate.now(clock));
        load();
    }

    private void load() {
        view = estate.get(id == null ? 0 : id, night);
        guests = placements.guests(view.facility().getId(), night).stream()
                .collect(Collectors.toMap(Guest::placeId, Function.identity()));
    }

    /** Shows the same facility on the night that was chosen. */
    public String show() {
        return "/estate/facility?faces-redirect=true&id=" + id + "&night=" + Readable.day(night);
    }

    public String removeClosure(long closureId) {
        closures.remove(closureId);
        Notices.info("estate.facility.closureRemoved");
        return show();
    }

    /** Who has the bed that night; null for nobody. */
    public Guest guest(long bedId) {
        return guests.get(bedId);
    }

    /** The class of the bed in the plan. */
    public String state(Bed bed) {
        Guest guest = guests.get(bed.id());
        if (guest != null) {
            return guest.state().isAhead() ? "reserved" : "taken";
        }
        return bed.closed() ? "closed" : "free";
    }

    public long getTaken() {
        return guests.values().stream()
                .filter(guest -> !guest.state().isAhead())
                .count();
    }

    public long getReserved() {
        return guests.size() - getTaken();
    }

    /** Beds that somebody could have that night. */
    public long getFree() {
        return view.storeys().stream()
                .flatMap(storey -> storey.rooms().stream())
                .flatMap(room -> room.beds().stream())
                .filter(bed -> state(bed).equals("free"))
                .count();
    }

    public FacilityView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getNight() {
        return night;
    }

    public void setNight(LocalDate night) {
        this.night = night;
    }

    public NightSlider getSlider() {
        return slider;
    }
}
