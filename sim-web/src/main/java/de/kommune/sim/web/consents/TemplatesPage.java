package de.kommune.sim.web.consents;

import de.kommune.sim.consents.boundary.ConsentTemplates;
import de.kommune.sim.consents.entity.ConsentTemplate;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The forms for consents, one a language («Vorlagen»). */
@Named("consentsTemplatesPage")
@ViewScoped
public class TemplatesPage implements Serializable {

    @EJB
    private ConsentTemplates templates;

    private List<ConsentTemplate> inUse;
    private String language;

    public void open() {
        inUse = templates.inUse();
    }

    /** A form in a language that has none yet, or the one that it has. */
    public String begin() {
        return "/consents/template?faces-redirect=true&language=" + language;
    }

    public List<ConsentTemplate> getInUse() {
        return inUse;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
