package de.kommune.sim.web.counselling;

import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.counselling.contacts.boundary.CounsellingPlaces;
import de.kommune.sim.counselling.contacts.entity.CounsellingPlace;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Where the team counsels («Beratungsorte»): the list, and beside it a new place or the one that was chosen. */
@Named("counsellingPlacesPage")
@ViewScoped
public class PlacesPage implements Serializable {

    private static final String AGAIN = "/counselling/places?faces-redirect=true";

    @EJB
    private CounsellingPlaces places;

    @Inject
    private Clock clock;

    private Long placeId;
    private List<CounsellingPlace> all;
    private CounsellingPlace chosen;
    private String name;
    private LocalDate from;
    private LocalDate lastDay;

    public void open() {
        all = places.list();
        from = LocalDate.now(clock);
        if (placeId != null) {
            chosen = all.stream()
                    .filter(place -> place.getId().equals(placeId))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            name = chosen.getName();
            lastDay = chosen.getPeriod().getLastDay();
        }
    }

    public String add() {
        CounsellingPlace added = places.add(name, from);
        Notices.info("counselling.places.added", added.getName(), from);
        return AGAIN;
    }

    public String rename() {
        places.rename(placeId, chosen.getVersion(), name);
        Notices.info("counselling.places.renamed", name.strip());
        return AGAIN;
    }

    public String stay() {
        places.stay(placeId, chosen.getVersion(), lastDay);
        if (lastDay == null) {
            Notices.info("counselling.places.stays", chosen.getName());
        } else {
            Notices.info("counselling.places.closes", chosen.getName(), lastDay);
        }
        return AGAIN;
    }

    /** Those where the team counsels today or will. */
    public List<CounsellingPlace> getOpen() {
        return all.stream().filter(place -> !isOver(place)).toList();
    }

    public List<CounsellingPlace> getClosed() {
        return all.stream().filter(this::isOver).toList();
    }

    private boolean isOver(CounsellingPlace place) {
        return !place.getPeriod().getTo().isAfter(LocalDate.now(clock));
    }

    public boolean isToCome(CounsellingPlace place) {
        return place.getPeriod().getFrom().isAfter(LocalDate.now(clock));
    }

    /** Null where a new one is entered. */
    public CounsellingPlace getChosen() {
        return chosen;
    }

    public Long getPlaceId() {
        return placeId;
    }

    public void setPlaceId(Long placeId) {
        this.placeId = placeId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
