package de.kommune.sim.web.partners;

import de.kommune.sim.partners.boundary.TownPlaces;
import de.kommune.sim.partners.entity.Spot;
import de.kommune.sim.partners.entity.TownPlace;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Places from which distances are reckoned («Orte und Ortsteile»). */
@Named("partnersPlacesPage")
@ViewScoped
public class PlacesPage implements Serializable {

    @EJB
    private TownPlaces places;

    private List<TownPlace> all;
    private String name;
    private String latitude;
    private String longitude;
    private String source;

    public void open() {
        all = places.list();
    }

    public String save() {
        places.describe(name, Spot.typed(latitude, longitude), source);
        Notices.info("partners.places.saved", name);
        return "/partners/places?faces-redirect=true";
    }

    public List<TownPlace> getAll() {
        return all;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLatitude() {
        return latitude;
    }

    public void setLatitude(String latitude) {
        this.latitude = latitude;
    }

    public String getLongitude() {
        return longitude;
    }

    public void setLongitude(String longitude) {
        this.longitude = longitude;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
