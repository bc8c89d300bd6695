package de.kommune.sim.web.equipment;

import de.kommune.sim.housing.inventory.boundary.Equipment;
import de.kommune.sim.housing.inventory.boundary.HandedItem;
import de.kommune.sim.housing.inventory.boundary.ItemLoans;
import de.kommune.sim.housing.inventory.entity.ItemCondition;
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
import java.util.List;

/** What one person was handed of the houses' things («Ausstattung der Person»): handing out and taking back. */
@Named("equipmentEquipmentPage")
@ViewScoped
public class EquipmentPage implements Serializable {

    @EJB
    private ItemLoans loans;

    @Inject
    private Clock clock;

    @Inject
    private HousingWords words;

    private Long personId;
    private Equipment equipment;
    private List<Long> chosen = new ArrayList<>();
    private LocalDate day;
    private LocalDate backOn;
    private ItemCondition condition = ItemCondition.GOOD;

    public void open() {
        equipment = loans.ofPerson(personId == null ? 0 : personId);
        day = LocalDate.now(clock);
        backOn = day;
    }

    public String handOut() {
        Notices.info(
                "equipment.equipment.done", loans.handOut(personId, chosen, day).size());
        return again();
    }

    public String takeBack(HandedItem item) {
        loans.takeBack(item.loanId(), backOn, condition);
        Notices.info("equipment.equipment.back", item.tag());
        return again();
    }

    private String again() {
        return "/equipment/equipment?faces-redirect=true&personId=" + personId;
    }

    /** What she could be handed, in words. */
    public List<SelectItem> getFitting() {
        return equipment.fitting().stream()
                .map(line -> new SelectItem(line.id(), words.item(line)))
                .toList();
    }

    /** Whether she no longer lives in the house that it is of. */
    public boolean isDue(HandedItem item) {
        return equipment.due().contains(item.loanId());
    }

    public ItemCondition[] getConditions() {
        return ItemCondition.values();
    }

    public Equipment getEquipment() {
        return equipment;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getBackOn() {
        return backOn;
    }

    public void setBackOn(LocalDate backOn) {
        this.backOn = backOn;
    }

    public ItemCondition getCondition() {
        return condition;
    }

    public void setCondition(ItemCondition condition) {
        this.condition = condition;
    }
}
