package de.kommune.sim.web.equipment;

import de.kommune.sim.housing.keys.boundary.HandedKey;
import de.kommune.sim.housing.keys.boundary.KeyHandouts;
import de.kommune.sim.housing.keys.boundary.KeyReceipt;
import de.kommune.sim.housing.keys.boundary.KeyRing;
import de.kommune.sim.housing.keys.entity.Deposit;
import de.kommune.sim.web.housing.HousingWords;
import de.kommune.sim.web.shell.Download;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The keys of one person («Schlüssel der Person»): handing out, taking back, a loss, and the receipts. */
@Named("equipmentHandoutPage")
@ViewScoped
public class HandoutPage implements Serializable {

    @EJB
    private KeyHandouts handouts;

    @Inject
    private Clock clock;

    @Inject
    private HousingWords words;

    private Long personId;
    private KeyRing ring;
    private List<Long> chosen = new ArrayList<>();
    private LocalDate day;
    private LocalDate backOn;
    private Long lostId;
    private LocalDate lostOn;
    private String lossReason;
    private BigDecimal deposit;
    private String keptBecause;
    private boolean paidBack;

    public void open() {
        ring = handouts.ofPerson(personId == null ? 0 : personId);
        day = LocalDate.now(clock);
        backOn = day;
        lostOn = day;
    }

    public String handOut() {
        Notices.info(
                "equipment.handout.done",
                handouts.handOut(personId, chosen, deposit, day).size());
        return again();
    }

    public String takeBack(HandedKey key) {
        handouts.takeBack(key.issueId(), backOn, keptBecause);
        Notices.info("equipment.handout.back", key.stamp());
        return again();
    }

    public String lose() {
        handouts.lose(lostId, lostOn, lossReason, paidBack);
        Notices.info("equipment.handout.lost");
        return again();
    }

    public void received() {
        send(KeyReceipt.RECEIVED);
    }

    public void returned() {
        send(KeyReceipt.RETURNED);
    }

    private void send(KeyReceipt kind) {
        Download.send("Schluesselquittung.pdf", "application/pdf", handouts.receipt(personId, kind));
    }

    private String again() {
        return "/equipment/handout?faces-redirect=true&personId=" + personId;
    }

    /** What lies in the cupboard for where she lives, in words. */
    public List<SelectItem> getFitting() {
        return ring.fitting().stream()
                .map(line -> new SelectItem(line.id(), words.key(line)))
                .toList();
    }

    public List<SelectItem> getLosable() {
        return ring.held().stream()
                .map(key -> new SelectItem(key.issueId(), words.key(key)))
                .toList();
    }

    /** Whether she no longer lives behind the lock. */
    public boolean isDue(HandedKey key) {
        return ring.due().contains(key.issueId());
    }

    /** «Pfand 25,00 € zurückgezahlt»; empty where none was paid. */
    public String deposit(HandedKey key) {
        Deposit paid = key.deposit();
        if (!paid.isPaid()) {
            return "";
        }
        String state = paid.outcome() == null ? "HELD" : paid.outcome().name();
        return Texts.format("housing.deposit." + state, paid.amount(), paid.reason());
    }

    public BigDecimal getDeposit() {
        return deposit;
    }

    public void setDeposit(BigDecimal deposit) {
        this.deposit = deposit;
    }

    public String getKeptBecause() {
        return keptBecause;
    }

    public void setKeptBecause(String keptBecause) {
        this.keptBecause = keptBecause;
    }

    public boolean isPaidBack() {
        return paidBack;
    }

    public void setPaidBack(boolean paidBack) {
        this.paidBack = paidBack;
    }

    public KeyRing getRing() {
        return ring;
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

    public Long getLostId() {
        return lostId;
    }

    public void setLostId(Long lostId) {
        this.lostId = lostId;
    }

    public LocalDate getLostOn() {
        return lostOn;
    }

    public void setLostOn(LocalDate lostOn) {
        this.lostOn = lostOn;
    }

    public String getLossReason() {
        return lossReason;
    }

    public void setLossReason(String lossReason) {
        this.lossReason = lossReason;
    }
}
