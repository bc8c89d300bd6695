package de.kommune.sim.web.counselling;

import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A field that finds people with a case while one types («Personensuche im Feld»), and the one that was chosen. */
@Dependent
public class CaseSearch implements Serializable, Converter<CaseRow> {

    private static final int MOST = 10;

    @EJB
    private Cases cases;

    private CaseRow chosen;
    private List<CaseRow> found = List.of();

    /** Whom a text leads to; those with a case that is not over first. */
    public List<CaseRow> find(String text) {
        found = cases.find(text, MOST).stream()
                .sorted(Comparator.comparing(row -> !row.status().isLive()))
                .toList();
        return found;
    }

    /** «Rahimi, Zahra · 2026-0147»: enough to tell two of one name apart. */
    public String label(CaseRow row) {
        return row == null ? "" : Texts.format("counselling.contact.person", row.personName(), row.caseNo());
    }

    /** What was found is kept, so that the choice finds its case again without another search. */
    @Override
    public CaseRow getAsObject(FacesContext faces, UIComponent component, String number) {
        return Stream.concat(Stream.ofNullable(chosen), found.stream())
                .filter(row -> String.valueOf(row.id()).equals(number))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, CaseRow row) {
        return row == null ? "" : String.valueOf(row.id());
    }

    /** Null until somebody was chosen. */
    public CaseRow getChosen() {
        return chosen;
    }

    public void setChosen(CaseRow chosen) {
        this.chosen = chosen;
    }
}
