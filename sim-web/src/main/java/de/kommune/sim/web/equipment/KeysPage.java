package de.kommune.sim.web.equipment;

import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.keys.boundary.HouseKeys;
import de.kommune.sim.housing.keys.boundary.KeyLine;
import de.kommune.sim.housing.keys.boundary.KeySite;
import de.kommune.sim.housing.keys.boundary.NewKeys;
import de.kommune.sim.housing.keys.entity.KeyKind;
import de.kommune.sim.web.housing.HousingWords;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys of one facility («Schlüssel der Unterkunft»): who holds which, new ones, found ones, scrapped ones. */
@Named("equipmentKeysPage")
@ViewScoped
public class KeysPage implements Serializable {

    @EJB
    private HouseKeys keys;

    @EJB
    private Estate estate;

    @Inject
    private Clock clock;

    @Inject
    private HousingWords words;

    private Long id;
    private String facility;
    private List<KeyLine> lines;
    private List<KeySite> sites;

    private String site = "";
    private KeyKind kind = KeyKind.KEY;
    private String stamps;

    public void open() {
        facility =
                estate.get(id == null ? 0 : id, LocalDate.now(clock)).facility().getName();
        lines = keys.ofFacility(id);
        sites = keys.sites(id);
    }

    /** Puts in what was typed, number by number. */
    public String add() {
        NewKeys wanted = new NewKeys(chosen("flat:"), chosen("room:"), kind, Arrays.asList(stamps.split("[,;\\s]+")));
        Notices.info("equipment.keys.added", keys.add(id, wanted).size());
        return again();
    }

    private Long chosen(String what) {
        return site != null && site.startsWith(what) ? Long.valueOf(site.substring(what.length())) : null;
    }

    public String find(KeyLine line) {
        keys.find(line.id(), line.version());
        Notices.info("equipment.keys.found", line.stamp());
        return again();
    }

    public String retire(KeyLine line) {
        keys.retire(line.id(), line.version());
        Notices.info("equipment.keys.retired", line.stamp());
        return again();
    }

    private String again() {
        return "/equipment/keys?faces-redirect=true&id=" + id;
    }

    /** Flats that have a name, then rooms. */
    public List<SelectItem> getSites() {
        List<SelectItem> items = new ArrayList<>();
        Set<Long> flats = new LinkedHashSet<>();
        sites.stream()
                .filter(one -> !one.unit().isEmpty() && flats.add(one.unitId()))
                .forEach(one -> items.add(new SelectItem("flat:" + one.unitId(), words.flat(one))));
        sites.forEach(one -> items.add(new SelectItem("room:" + one.roomId(), words.room(one))));
        return items;
    }

    public long getOut() {
        return lines.stream().filter(line -> line.holderId() != null).count();
    }

    public long getLost() {
        return lines.stream().filter(KeyLine::isLost).count();
    }

    public String getFacility() {
        return facility;
    }

    public List<KeyLine> getLines() {
        return lines;
    }

    public KeyKind[] getKinds() {
        return KeyKind.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public KeyKind getKind() {
        return kind;
    }

    public void setKind(KeyKind kind) {
        this.kind = kind;
    }

    public String getStamps() {
        return stamps;
    }

    public void setStamps(String stamps) {
        this.stamps = stamps;
    }
}
