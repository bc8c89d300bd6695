package de.kommune.sim.web.cases;

import de.kommune.sim.access.Caller;
import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.paper.Spreadsheet;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The list of cases as a file («Fallliste als Tabelle»), in the reader's language. */
@ApplicationScoped
public class CaseSpreadsheet {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @EJB
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private ClockWords words;

    byte[] of(List<CaseRow> rows) {
        List<String> headings = Stream.of(
                        "cases.caseNo",
                        "cases.person",
                        "persons.personNo",
                        "cases.status",
                        "cases.targetGroup",
                        "cases.responsible",
                        "cases.list.openedOn",
                        "cases.list.lastDay",
                        "cases.clock")
                .map(Texts::format)
                .toList();
        Spreadsheet.Head head = new Spreadsheet.Head(
                Texts.format("cases.list.title"),
                Texts.format("cases.list.watermark", caller.name(), LocalDateTime.now(clock)));
        return Spreadsheet.of(head, headings, rows.stream().map(this::line).toList());
    }

    private List<Object> line(CaseRow row) {
        return Arrays.asList(
                row.caseNo(),
                row.personName(),
                row.personNo(),
                Texts.label(row.status()),
                Texts.label(row.targetGroup()),
                row.responsible(),
                row.openedOn(),
                row.clock().lastDay(),
                words.headline(row.clock()));
    }
}
