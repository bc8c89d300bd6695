package de.kommune.sim.web.partners;

import de.kommune.sim.partners.entity.OpenSpan;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Opening hours to be typed («Öffnungszeiten»), a line for each weekday. */
public class HoursForm implements Serializable {

    private final List<Line> lines = new ArrayList<>();

    HoursForm(Collection<OpenSpan> spans) {
        for (DayOfWeek day : DayOfWeek.values()) {
            lines.add(new Line(day, PartnerWords.spans(spans, day)));
        }
    }

    Map<DayOfWeek, String> typed() {
        Map<DayOfWeek, String> typed = new EnumMap<>(DayOfWeek.class);
        lines.stream()
                .filter(line -> line.getText() != null && !line.getText().isBlank())
                .forEach(line -> typed.put(line.getDay(), line.getText()));
        return typed;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** A weekday («Wochentag») and what is typed for it. */
    public static class Line implements Serializable {

        private final DayOfWeek day;
        private String text;

        Line(DayOfWeek day, String text) {
            this.day = day;
            this.text = text;
        }

        public DayOfWeek getDay() {
            return day;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }
}
