package de.kommune.sim.matrix;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report as a page to read: the figures first, then a line for each method, page and command, a column for each asker. */
final class ReportPage {

    private static final Map<Outcome, String> SIGNS = new TreeMap<>(Map.of(
            Outcome.RETURNED, "E",
            Outcome.RULE_SAID_NO, "R",
            Outcome.BROKE, "F",
            Outcome.NOT_FOUND, "N",
            Outcome.REFUSED, "–",
            Outcome.NOT_EXECUTED, "o"));

    private final Summary summary;
    private final List<Cell> cells;
    private final List<String> gaps;
    private final List<Effort> effort;
    private final StringBuilder page = new StringBuilder();

    ReportPage(Summary summary, List<Cell> cells, List<String> gaps, List<Effort> effort) {
        this.summary = summary;
        this.cells = cells;
        this.gaps = gaps;
        this.effort = effort;
    }

    String html() {
        page.append("""
                <!DOCTYPE html>
                <html lang="de"><head><meta charset="utf-8"/><title>Matrixtest</title>
                <style>body{font-family:sans-serif;margin:2rem}table{border-collapse:collapse;margin:1rem 0}
                th,td{border:1px solid #999;padding:.2rem .5rem;text-align:left}.LEAK,.WITHHELD{background:#b00;color:#fff}
                </style></head><body>
                <h1>Matrixtest: Wer darf was?</h1>
                """);
        figures();
        wrong();
        areas();
        for (String area : cells.stream().map(Cell::area).distinct().toList()) {
            matrix(area);
        }
        gaps();
        effort();
        return page.append("</body></html>\n").toString();
    }

    private void figures() {
        line(
                "p",
                "Stand " + summary.at().format(DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm")) + " Uhr, Version "
                        + summary.version() + ", Quelltext " + summary.commit() + ".");
        line(
                "p",
                summary.cells() + " Felder: " + summary.allowed() + " erlaubt, " + summary.refused() + " abgelehnt, "
                        + summary.notFound() + " nicht gefunden, " + summary.notExecuted()
                        + " nicht ausgeführt. Lecks: "
                        + summary.leaks() + ". Vorenthalten: " + summary.withheld() + ".");
        line(
                "p",
                "Zeichen: "
                        + SIGNS.entrySet().stream()
                                .map(sign ->
                                        sign.getValue() + " " + sign.getKey().label())
                                .collect(Collectors.joining(", "))
                        + ". Je Feld ein Zeichen für jedes Verhältnis zum Datensatz, ohne Wiederholung.");
    }

    private void wrong() {
        List<String> wrong = Report.wrong(cells);
        line("h2", "Abweichungen: " + wrong.size());
        list(wrong);
    }

    private void areas() {
        line("h2", "Nach Bereich und Verhältnis zum Datensatz");
        page.append("<table><thead><tr>");
        List.of("Bereich", "Verhältnis", "Felder", "erlaubt", "abgelehnt", "nicht gefunden", "Lecks")
                .forEach(head -> line("th scope=\"col\"", head));
        page.append("</tr></thead><tbody>");
        cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.area() + "\t" + cell.relation().label(), LinkedHashMap::new, Collectors.toList()))
                .forEach(this::area);
        page.append("</tbody></table>\n");
    }

    private void area(String name, List<Cell> of) {
        Summary sum = Summary.of(of, summary.at(), "", "");
        page.append("<tr>");
        List.of(name.split("\t")).forEach(part -> line("td", part));
        List.of(sum.cells(), sum.allowed(), sum.refused(), sum.notFound(), sum.leaks())
                .forEach(count -> line("td", String.valueOf(count)));
        page.append("</tr>\n");
    }

    private void matrix(String area) {
        line("h2", area);
        List<String> askers = Asker.all().stream().map(Asker::name).toList();
        page.append("<table><thead><tr>");
        line("th scope=\"col\"", area);
        askers.forEach(asker -> line("th scope=\"col\"", asker));
        page.append("</tr></thead><tbody>\n");
        cells.stream()
                .filter(cell -> cell.area().equals(area))
                .collect(Collectors.groupingBy(Cell::subject, TreeMap::new, Collectors.toList()))
                .forEach((subject, row) -> row(subject, row, askers));
        page.append("</tbody></table>\n");
    }

    private void row(String subject, List<Cell> row, List<String> askers) {
        page.append("<tr>");
        line("th scope=\"row\"", subject);
        for (String asker : askers) {
            List<Cell> of =
                    row.stream().filter(cell -> cell.asker().equals(asker)).toList();
            Verdict worst = of.stream()
                    .map(Cell::verdict)
                    .filter(verdict -> verdict != Verdict.AS_EXPECTED)
                    .min(Comparator.naturalOrder())
                    .orElse(Verdict.AS_EXPECTED);
            String signs = of.stream()
                    .map(cell -> SIGNS.get(cell.outcome()))
                    .distinct()
                    .collect(Collectors.joining());
            line("td class=\"" + worst + "\"", signs);
        }
        page.append("</tr>\n");
    }

    private void gaps() {
        line("h2", "Was der Lauf nicht erreicht");
        line(
                "p",
                "Nummern von Datensätzen, von denen dieser Lauf keine hat (er nimmt eine vorhandene Nummer anderer Art), und"
                        + " Räume, die dabei niemand öffnen konnte:");
        list(gaps);
    }

    private void effort() {
        line("h2", "Wie lange es gedauert hat");
        page.append("<table><thead><tr>");
        List.of("Teil", "Sekunden", "Rechenzeit des Servers", "Rechenzeit der Tests")
                .forEach(head -> line("th scope=\"col\"", head));
        page.append("</tr></thead><tbody>\n");
        for (Effort of : effort) {
            page.append("<tr>");
            line("th scope=\"row\"", of.part());
            Stream.of(of.clock(), of.server(), of.tests()).forEach(time -> line("td", Effort.seconds(time)));
            page.append("</tr>\n");
        }
        page.append("</tbody></table>\n");
    }

    private void list(List<String> lines) {
        page.append("<ul>\n");
        lines.forEach(each -> line("li", each));
        page.append("</ul>\n");
    }

    private void line(String element, String text) {
        page.append('<').append(element).append('>').append(escaped(text));
        page.append("</").append(element.split(" ")[0]).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
