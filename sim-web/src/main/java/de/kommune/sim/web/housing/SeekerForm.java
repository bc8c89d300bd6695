package de.kommune.sim.web.housing;

import de.kommune.sim.housing.suggestion.boundary.Seeking;
import de.kommune.sim.housing.suggestion.entity.Need;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Somebody for whom a bed may be searched: whether, and what she needs («Zeile der Platzsuche»). */
public class SeekerForm implements Serializable {

    private final long personId;
    private final String name;
    private boolean chosen = true;
    private boolean protection;
    private boolean stepFree;
    private boolean clinic;

    SeekerForm(long personId, String name) {
        this.personId = personId;
        this.name = name;
    }

    /** Empty for whom no bed is searched. */
    Optional<Seeking> seeking() {
        return chosen ? Optional.of(new Seeking(personId, needs())) : Optional.empty();
    }

    private Set<Need> needs() {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        add(needs, Need.PROTECTION, protection);
        add(needs, Need.STEP_FREE, stepFree);
        add(needs, Need.CLINIC, clinic);
        return needs;
    }

    private static void add(Set<Need> needs, Need need, boolean wanted) {
        if (wanted) {
            needs.add(need);
        }
    }

    public long getPersonId() {
        return personId;
    }

    public String getName() {
        return name;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public boolean isProtection() {
        return protection;
    }

    public void setProtection(boolean protection) {
        this.protection = protection;
    }

    public boolean isStepFree() {
        return stepFree;
    }

    public void setStepFree(boolean stepFree) {
        this.stepFree = stepFree;
    }

    public boolean isClinic() {
        return clinic;
    }

    public void setClinic(boolean clinic) {
        this.clinic = clinic;
    }
}
