package de.kommune.sim.web.measures;

import de.kommune.sim.measures.programmes.boundary.MarkLine;
import de.kommune.sim.measures.programmes.boundary.NewMark;
import de.kommune.sim.measures.programmes.entity.AttendanceMark;
import java.io.Serializable;

/** A row of the grid of a session («Zeile der Anwesenheit»); whoever is not noted yet counts as present until somebody says otherwise. */
public class MarkRow implements Serializable {

    private final MarkLine line;
    private AttendanceMark mark;

    MarkRow(MarkLine line) {
        this.line = line;
        this.mark = line.mark() == null ? AttendanceMark.PRESENT : line.mark();
    }

    NewMark wanted() {
        return new NewMark(line.participationId(), mark);
    }

    public MarkLine getLine() {
        return line;
    }

    public AttendanceMark getMark() {
        return mark;
    }

    public void setMark(AttendanceMark mark) {
        this.mark = mark;
    }
}
