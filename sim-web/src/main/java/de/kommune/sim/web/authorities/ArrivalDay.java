package de.kommune.sim.web.authorities;

import de.kommune.sim.authorities.boundary.AssignmentLine;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Who is to come on a day («Ankunftstag»). */
public record ArrivalDay(LocalDate day, List<AssignmentLine> lines) implements Serializable {

    public int getPeople() {
        return lines.stream().mapToInt(line -> line.household().size()).sum();
    }
}
