package de.kommune.sim.web.partners;

import de.kommune.sim.partners.boundary.NewPartner;
import de.kommune.sim.partners.boundary.PartnerView;
import de.kommune.sim.partners.boundary.Partners;
import de.kommune.sim.partners.boundary.TownPlaces;
import de.kommune.sim.partners.entity.TownPlace;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Entering a partner («Partner eintragen»), or changing who it is, where, and when it is open. */
@Named("partnersEditPage")
@ViewScoped
public class EditPage implements Serializable {

    @EJB
    private Partners partners;

    @EJB
    private TownPlaces places;

    private final String token = UUID.randomUUID().toString();
    private Long id;
    private int version;
    private PartnerForm form;
    private HoursForm hours;
    private List<TownPlace> allPlaces;

    public void open() {
        allPlaces = places.list();
        if (id == null) {
            form = new PartnerForm();
            hours = new HoursForm(List.of());
            return;
        }
        PartnerView view = partners.get(id);
        version = view.partner().getVersion();
        form = new PartnerForm(view.partner());
        hours = new HoursForm(view.hours());
    }

    public String save() {
        if (id == null) {
            id = partners.enter(new NewPartner(form.facts(), hours.typed(), token))
                    .getId();
            Notices.info("partners.edit.entered");
        } else {
            partners.describe(id, version, form.facts(), hours.typed());
            Notices.info("partners.edit.saved");
        }
        return "/partners/view?faces-redirect=true&id=" + id;
    }

    public PartnerForm getForm() {
        return form;
    }

    public HoursForm getHours() {
        return hours;
    }

    public List<TownPlace> getPlaces() {
        return allPlaces;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
