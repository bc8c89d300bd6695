package de.kommune.sim.web.reunion;

import de.kommune.sim.procedures.reunion.entity.Protection;
import de.kommune.sim.procedures.reunion.entity.ReunionGround;
import java.io.Serializable;
import java.time.LocalDate;

/** The form about by what a family may come («Grundlage des Nachzugs»). */
public class GroundForm implements Serializable {

    private Protection protection;
    private LocalDate finalOn;
    private LocalDate keptOn;

    GroundForm(ReunionGround ground) {
        protection = ground.protection();
        finalOn = ground.finalOn();
        keptOn = ground.keptOn();
    }

    ReunionGround ground() {
        return new ReunionGround(protection, finalOn, keptOn);
    }

    public Protection[] getProtections() {
        return Protection.values();
    }

    public Protection getProtection() {
        return protection;
    }

    public void setProtection(Protection protection) {
        this.protection = protection;
    }

    public LocalDate getFinalOn() {
        return finalOn;
    }

    public void setFinalOn(LocalDate finalOn) {
        this.finalOn = finalOn;
    }

    public LocalDate getKeptOn() {
        return keptOn;
    }

    public void setKeptOn(LocalDate keptOn) {
        this.keptOn = keptOn;
    }
}
