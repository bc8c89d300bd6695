package de.kommune.sim.web.measures;

import de.kommune.sim.measures.programmes.boundary.MeasureFilter;
import de.kommune.sim.measures.programmes.entity.MeasureKind;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;

/** What was last looked for in the list of measures («gemerkter Filter»). */
@Named
@SessionScoped
public class MeasureListState implements Serializable {

    private String text;
    private MeasureKind kind;
    private boolean over;

    MeasureFilter filter() {
        return new MeasureFilter(text, kind, over);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public MeasureKind getKind() {
        return kind;
    }

    public void setKind(MeasureKind kind) {
        this.kind = kind;
    }

    public boolean isOver() {
        return over;
    }

    public void setOver(boolean over) {
        this.over = over;
    }
}
