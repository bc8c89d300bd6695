package de.kommune.sim.cases.readers.policy;

import static de.kommune.sim.paper.LetterTemplate.escaped;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import de.kommune.sim.cases.readers.entity.Look;
import de.kommune.sim.cases.readers.entity.LookLine;
import de.kommune.sim.paper.LetterTemplate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the sheet that tells a client who looked («Auskunftsblatt»), from the letter that lies beside this class. Looks of
 * one day by one function for one purpose are one line. Names of staff are left out: the law gives the client days and
 * purposes (Art. 15 DSGVO, EuGH C-579/21), and the staff have rights of their own.
 */
public final class ReadersSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String NOBODY = "<tr><td colspan=\"4\">Bisher hat niemand Ihre Akte geöffnet.</td></tr>";

    private final LetterTemplate letter = LetterTemplate.beside(ReadersSheet.class, "readers.xhtml");

    /** The sheet as XHTML, the latest day first. */
    public String of(String client, String caseNo, List<Look> looks, LocalDate today) {
        Map<String, String> values = Map.of(
                "client", escaped(client),
                "caseNo", escaped(caseNo),
                "today", DAY.format(today),
                "looks", looks.isEmpty() ? NOBODY : rows(looks));
        return letter.filled(values);
    }

    private static String rows(List<Look> looks) {
        return lines(looks).stream().map(ReadersSheet::row).collect(Collectors.joining("\n"));
    }

    /** The same as lines, the latest day first. */
    public static List<LookLine> lines(List<Look> looks) {
        return looks.stream()
                .collect(groupingBy(ReadersSheet::line, LinkedHashMap::new, counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey().times(entry.getValue()))
                .toList();
    }

    private static LookLine line(Look look) {
        return new LookLine(
                look.at().toLocalDate(),
                SheetWords.function(look.roles()),
                SheetWords.deed(look.deed(), look.data(), look.outcome()),
                SheetWords.purpose(look.purpose()),
                1);
    }

    private static String row(LookLine line) {
        String often = line.times() == 1 ? "" : " (" + line.times() + "-mal)";
        return "<tr><td>" + DAY.format(line.day()) + "</td><td>" + escaped(line.function()) + "</td><td>"
                + escaped(line.deed()) + often + "</td><td>" + escaped(line.purpose()) + "</td></tr>";
    }
}
