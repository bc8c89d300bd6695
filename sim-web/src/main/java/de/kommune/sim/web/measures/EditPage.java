package de.kommune.sim.web.measures;

import de.kommune.sim.measures.programmes.boundary.Measures;
import de.kommune.sim.measures.programmes.boundary.NewMeasure;
import de.kommune.sim.measures.programmes.entity.Audience;
import de.kommune.sim.measures.programmes.entity.Measure;
import de.kommune.sim.measures.programmes.entity.MeasureKind;
import de.kommune.sim.measures.programmes.entity.TownTask;
import de.kommune.sim.partners.entity.Partner;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;

/** Entering a measure, and changing what it is («Maßnahme eintragen, Angaben ändern»). */
@Named("measuresEditPage")
@ViewScoped
public class EditPage implements Serializable {

    @EJB
    private Measures measures;

    private final String token = UUID.randomUUID().toString();
    private final MeasureForm form = new MeasureForm();
    private Long id;
    private int version;
    private List<SelectItem> partners;

    public void open() {
        partners = measures.partners().stream().map(EditPage::item).toList();
        if (id != null) {
            Measure measure = measures.facts(id);
            version = measure.getVersion();
            form.read(measure);
        }
    }

    private static SelectItem item(Partner partner) {
        return new SelectItem(partner.getId(), partner.getName());
    }

    public String save() {
        long saved = id == null ? entered() : described();
        Notices.info("measures.edit.saved");
        return "/measures/view?faces-redirect=true&id=" + saved;
    }

    private long entered() {
        return measures.enter(new NewMeasure(form.facts(), token)).getId();
    }

    private long described() {
        measures.describe(id, version, form.facts());
        return id;
    }

    public MeasureForm getForm() {
        return form;
    }

    public List<SelectItem> getPartners() {
        return partners;
    }

    public MeasureKind[] getKinds() {
        return MeasureKind.values();
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public TownTask[] getTasks() {
        return TownTask.values();
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
