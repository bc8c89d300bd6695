package de.kommune.sim.web.consents;

import de.kommune.sim.consents.boundary.ConsentTemplates;
import de.kommune.sim.consents.entity.ConsentTemplate;
import de.kommune.sim.consents.entity.FormText;
import de.kommune.sim.consents.entity.TemplateReview;
import de.kommune.sim.web.drafts.DraftOffers;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words of the form in one language, and its earlier versions («Vorlage bearbeiten»). */
@Named("consentsTemplatePage")
@ViewScoped
public class TemplatePage implements Serializable {

    private static final String GERMAN = "deu";

    @EJB
    private ConsentTemplates templates;

    @Inject
    private DraftOffers drafts;

    private String language;
    private List<ConsentTemplate> versions;
    private ConsentTemplate german;
    private final Map<FormText, String> wording = new EnumMap<>(FormText.class);
    private TemplateReview review = TemplateReview.DRAFT;

    /** A language without a form begins with the German words. */
    public void open() {
        versions = templates.versions(language);
        german = templates.versions(GERMAN).get(0);
        wording.putAll((versions.isEmpty() ? german : versions.get(0)).getTexts());
        drafts.open(getDraftForm(), 0);
    }

    /** Each language has a form of its own. */
    public String getDraftForm() {
        return "consents.template." + language;
    }

    public String save() {
        templates.save(language, getVersionNo(), wording, review);
        drafts.saved(getDraftForm(), 0);
        Notices.info("consents.template.saved");
        return "/consents/template?faces-redirect=true&language=" + language;
    }

    /** The version on the screen; 0 where the language has none yet. */
    public int getVersionNo() {
        return versions.isEmpty() ? 0 : versions.get(0).getVersionNo();
    }

    /** Which places the wording has to keep free; null for none. */
    public String places(FormText text) {
        return text.getPlaces().isEmpty()
                ? null
                : Texts.format("consents.template.places", String.join(" ", text.getPlaces()));
    }

    /** What it says in German, as a help for whoever translates. */
    public String inGerman(FormText text) {
        return language.equals(GERMAN) ? null : german.getTexts().get(text);
    }

    /** The help beside a field: the German words, and the places to keep. */
    public String help(FormText text) {
        String places = places(text);
        String words = inGerman(text);
        if (places == null || words == null) {
            return places == null ? words : places;
        }
        return words + " " + places;
    }

    public FormText[] getPieces() {
        return FormText.values();
    }

    public TemplateReview[] getReviews() {
        return TemplateReview.values();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public List<ConsentTemplate> getVersions() {
        return versions;
    }

    public Map<FormText, String> getWording() {
        return wording;
    }

    public TemplateReview getReview() {
        return review;
    }

    public void setReview(TemplateReview review) {
        this.review = review;
    }
}
