package de.kommune.sim.web.upkeep;

import de.kommune.sim.housing.incidents.boundary.IncidentView;
import de.kommune.sim.housing.incidents.boundary.Incidents;
import de.kommune.sim.housing.incidents.entity.IncidentNotice;
import de.kommune.sim.housing.incidents.entity.IncidentRecipient;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One incident («Vorkommnis»): what was said about it, who was told, what was done, and that it is settled. */
@Named("upkeepIncidentPage")
@ViewScoped
public class IncidentPage implements Serializable {

    @EJB
    private Incidents incidents;

    @Inject
    private Clock clock;

    private final String token = UUID.randomUUID().toString();

    private Long id;
    private IncidentView view;
    private List<IncidentRecipient> untold;
    private IncidentRecipient recipient;
    private LocalDate toldOn;
    private String measure;

    public void open() {
        view = incidents.get(id == null ? 0 : id);
        Set<IncidentRecipient> told =
                view.told().stream().map(IncidentNotice::getRecipient).collect(Collectors.toSet());
        untold = Arrays.stream(IncidentRecipient.values())
                .filter(one -> !told.contains(one))
                .toList();
        toldOn = LocalDate.now(clock);
    }

    public String tell() {
        incidents.tell(id, recipient, toldOn);
        Notices.info("upkeep.incident.toldSaved");
        return again();
    }

    public String add() {
        incidents.add(id, measure, token);
        Notices.info("upkeep.incident.added");
        return again();
    }

    public String close() {
        incidents.close(id, view.line().version());
        Notices.info("upkeep.incident.settled");
        return again();
    }

    private String again() {
        return "/upkeep/incident?faces-redirect=true&id=" + id;
    }

    public IncidentView getView() {
        return view;
    }

    /** Who was not told yet. */
    public List<IncidentRecipient> getUntold() {
        return untold;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public IncidentRecipient getRecipient() {
        return recipient;
    }

    public void setRecipient(IncidentRecipient recipient) {
        this.recipient = recipient;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }
}
