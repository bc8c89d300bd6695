package de.kommune.sim.web.housing;

import de.kommune.sim.housing.placement.boundary.RuleWaivers;
import de.kommune.sim.housing.placement.boundary.WaiverLine;
import de.kommune.sim.housing.placement.entity.WaiverState;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** One request for an exception («Ausnahme von Belegungsregeln»): somebody else agrees or refuses, whoever asked takes it back. */
@Named("housingWaiverPage")
@ViewScoped
public class WaiverPage implements Serializable {

    @EJB
    private RuleWaivers waivers;

    private Long id;
    private WaiverLine line;
    private String refusal;

    public void open() {
        line = waivers.get(id == null ? 0 : id);
    }

    public String approve() {
        int people = waivers.approve(id, line.version()).size();
        Notices.info(line.isMove() ? "housing.waiver.approvedMove" : "housing.waiver.approved", people);
        return again();
    }

    public String refuse() {
        waivers.refuse(id, line.version(), refusal);
        return saved(WaiverState.REFUSED);
    }

    public String withdraw() {
        waivers.withdraw(id, line.version());
        return saved(WaiverState.WITHDRAWN);
    }

    private String saved(WaiverState state) {
        Notices.info("housing.waiver.saved", state);
        return again();
    }

    private String again() {
        return "/housing/waiver?faces-redirect=true&id=" + id;
    }

    public WaiverLine getLine() {
        return line;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(String refusal) {
        this.refusal = refusal;
    }
}
