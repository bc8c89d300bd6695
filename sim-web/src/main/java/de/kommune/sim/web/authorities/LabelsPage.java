package de.kommune.sim.web.authorities;

import de.kommune.sim.authorities.boundary.AssignmentLetters;
import de.kommune.sim.authorities.entity.LetterField;
import de.kommune.sim.authorities.entity.LetterLabel;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What authorities call things in their letters («Bezeichnungen im Schreiben»), and to which field it leads. */
@Named("authoritiesLabelsPage")
@ViewScoped
public class LabelsPage implements Serializable {

    @EJB
    private AssignmentLetters letters;

    private List<LetterLabel> labels;
    private String label;
    private LetterField field;

    public void open() {
        labels = letters.labels();
    }

    public String add() {
        letters.addLabel(field, label);
        Notices.info("authorities.labels.added", label);
        return again();
    }

    public String remove(long labelId) {
        letters.removeLabel(labelId);
        Notices.info("authorities.labels.removed");
        return again();
    }

    private static String again() {
        return "/authorities/labels?faces-redirect=true";
    }

    public LetterField[] getFields() {
        return LetterField.values();
    }

    public List<LetterLabel> getLabels() {
        return labels;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public LetterField getField() {
        return field;
    }

    public void setField(LetterField field) {
        this.field = field;
    }
}
