package de.kommune.sim.web.estate;

import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.FacilityLine;
import de.kommune.sim.housing.placement.boundary.Capacity;
import de.kommune.sim.housing.placement.boundary.Occupied;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.web.text.Readable;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Target and actual of each facility on a night («Soll und Ist»): licensed, usable, closed, occupied, kept and free. */
@Named("estateCapacityPage")
@ViewScoped
public class CapacityPage implements Serializable {

    @EJB
    private Estate estate;

    @EJB
    private Placements placements;

    @Inject
    private Clock clock;

    private final NightSlider slider = new NightSlider();
    private LocalDate night;
    private Map<Long, Occupied> occupied;
    private List<House> houses;
    private Capacity total;

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

    /** Shows the night that was typed. */
    public String show() {
        return "/estate/capacity?faces-redirect=true&night=" + Readable.day(night);
    }

    private void load() {
        occupied = placements.occupied(night);
        houses = estate.list(night).stream().map(this::of).toList();
        total = houses.stream().map(House::figures).reduce(Capacity.NONE, Capacity::plus);
    }

    private House of(FacilityLine line) {
        Occupied people = occupied.getOrDefault(line.id(), Occupied.NOBODY);
        Capacity figures = new Capacity(
                line.licensed() == null ? 0 : line.licensed().longValue(),
                line.places(),
                line.closed(),
                line.getUsable(),
                people.living(),
                people.ahead());
        return new House(line, figures);
    }

    public Capacity getTotal() {
        return total;
    }

    public List<House> getHouses() {
        return houses;
    }

    public NightSlider getSlider() {
        return slider;
    }

    public LocalDate getNight() {
        return night;
    }

    public void setNight(LocalDate night) {
        this.night = night;
    }

    /** A facility with its figures («Unterkunft in Soll und Ist»). */
    public record House(FacilityLine line, Capacity figures) implements Serializable {}
}
