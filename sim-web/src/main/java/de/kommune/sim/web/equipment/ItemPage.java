package de.kommune.sim.web.equipment;

import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.inventory.boundary.Inventory;
import de.kommune.sim.housing.inventory.boundary.ItemView;
import de.kommune.sim.housing.inventory.entity.ItemCondition;
import de.kommune.sim.housing.inventory.entity.WriteOff;
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
import java.util.List;

/** One thing of a house («Inventarstück»): its condition, where it stands, who had it, and that it was written off. */
@Named("equipmentItemPage")
@ViewScoped
public class ItemPage implements Serializable {

    @EJB
    private Inventory inventory;

    @EJB
    private Estate estate;

    @Inject
    private Clock clock;

    @Inject
    private HousingWords words;

    private Long id;
    private ItemView view;
    private List<SelectItem> sites;

    private ItemCondition condition;
    private String site;
    private WriteOff why;
    private LocalDate day;

    public void open() {
        LocalDate today = LocalDate.now(clock);
        view = inventory.get(id == null ? 0 : id);
        sites = ItemSite.choices(estate.get(view.line().facilityId(), today), words);
        condition = view.line().condition();
        site = new ItemSite(view.line().roomId(), view.line().bedId()).written();
        day = today;
    }

    public String assess() {
        inventory.assess(id, version(), condition);
        return saved();
    }

    public String put() {
        ItemSite chosen = ItemSite.of(site);
        inventory.put(id, version(), chosen.roomId(), chosen.bedId());
        return saved();
    }

    public String writeOff() {
        inventory.writeOff(id, version(), why, day);
        return saved();
    }

    private int version() {
        return view.line().version();
    }

    private String saved() {
        Notices.info("equipment.item.saved");
        return "/equipment/item?faces-redirect=true&id=" + id;
    }

    public ItemCondition[] getConditions() {
        return ItemCondition.values();
    }

    public WriteOff[] getReasons() {
        return WriteOff.values();
    }

    public ItemView getView() {
        return view;
    }

    public List<SelectItem> getSites() {
        return sites;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ItemCondition getCondition() {
        return condition;
    }

    public void setCondition(ItemCondition condition) {
        this.condition = condition;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public WriteOff getWhy() {
        return why;
    }

    public void setWhy(WriteOff why) {
        this.why = why;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
