package de.kommune.sim.web.figures;

import de.kommune.sim.housing.ledger.boundary.LedgerEntries;
import de.kommune.sim.housing.ledger.boundary.LedgerLine;
import de.kommune.sim.housing.ledger.boundary.LedgerSheet;
import de.kommune.sim.housing.ledger.boundary.SentReports;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import de.kommune.sim.housing.ledger.entity.LedgerReason;
import de.kommune.sim.housing.ledger.entity.Verdict;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who counts in a report, who does not, and why («Zählung»): a key date of the statistics, or a month under the FlüAG. */
@Named("figuresLedgerPage")
@ViewScoped
public class LedgerPage implements Serializable {

    private static final int YEARS_BACK = 4;
    private static final int ON_A_PAGE = 50;

    @EJB
    private LedgerEntries entries;

    @EJB
    private SentReports sent;

    @Inject
    private LedgerWords words;

    @Inject
    private Clock clock;

    private final String token = UUID.randomUUID().toString();

    private LocalDate sentOn;
    private String asked;
    private String shown;
    private Integer first;
    private Asked chosen;
    private Verdict verdict;
    private LedgerSheet sheet;
    private List<LedgerLine> lines = List.of();

    /** Shows what the address asks for, and otherwise the last key date of the federal statistic. */
    public void open() {
        chosen = getChoices().stream()
                .filter(choice -> choice.getKey().equals(asked))
                .findFirst()
                .orElseGet(() -> new Asked(LedgerQuestion.FEDERAL, lastOf(Month.JANUARY, 31)));
        asked = chosen.getKey();
        sheet = chosen.report() == LedgerQuestion.FLUEAG
                ? entries.month(YearMonth.from(chosen.day()))
                : entries.keyDate(chosen.report(), chosen.day());
        verdict = List.of(Verdict.values()).stream()
                .filter(one -> one.name().equals(shown))
                .findFirst()
                .orElseGet(this::firstWithPeople);
        shown = verdict.name();
        sentOn = LocalDate.now(clock);
        lines = sheet.of(verdict);
    }

    /** Whoever opens the page sees somebody, if there is anybody. */
    private Verdict firstWithPeople() {
        return Stream.of(Verdict.COUNTED, Verdict.UNCLEAR, Verdict.NOT_COUNTED)
                .filter(one -> number(one) > 0)
                .findFirst()
                .orElse(Verdict.COUNTED);
    }

    public String show() {
        return "/figures/ledger?faces-redirect=true&asked=" + asked;
    }

    /** The key dates of the last years, each the latest first, and the months. */
    public List<Asked> getChoices() {
        List<Asked> choices = new ArrayList<>();
        keyDates(Month.JANUARY, 31).forEach(day -> choices.add(new Asked(LedgerQuestion.FEDERAL, day)));
        keyDates(Month.JUNE, 30).forEach(day -> choices.add(new Asked(LedgerQuestion.STATE, day)));
        YearMonth thisMonth = YearMonth.now(clock);
        IntStream.range(0, 12 * YEARS_BACK)
                .mapToObj(back -> thisMonth.minusMonths(back).atDay(1))
                .forEach(month -> choices.add(new Asked(LedgerQuestion.FLUEAG, month)));
        return choices;
    }

    private List<LocalDate> keyDates(Month month, int day) {
        LocalDate last = lastOf(month, day);
        return IntStream.range(0, YEARS_BACK).mapToObj(last::minusYears).toList();
    }

    private LocalDate lastOf(Month month, int day) {
        LocalDate today = LocalDate.now(clock);
        LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
        return thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
    }

    public String label(Asked choice) {
        return words.report(choice.report(), choice.day());
    }

    /** Notes that the report on the screen was sent. */
    public String noteSent() {
        sent.note(chosen.report(), chosen.day(), sentOn, token);
        Notices.info("figures.ledger.noted", label(chosen));
        return show();
    }

    /** Whether its nights are over. */
    public boolean isOver() {
        return !sheet.nights().getTo().isAfter(LocalDate.now(clock));
    }

    /** How many there are of each reason. */
    public List<Count> getCounts() {
        Map<Count, Integer> numbers = new LinkedHashMap<>();
        for (Verdict one : Verdict.values()) {
            sheet.of(one)
                    .forEach(line -> numbers.merge(
                            new Count(
                                    one,
                                    words.deciding(line).reason(),
                                    line.span().entry().basis(),
                                    0),
                            1,
                            Integer::sum));
        }
        return numbers.entrySet().stream()
                .map(count -> count.getKey().times(count.getValue()))
                .toList();
    }

    public int number(Verdict one) {
        return sheet.of(one).size();
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    /** The lines of this page. */
    public List<LedgerLine> getLines() {
        return lines.subList(start(), end());
    }

    private int start() {
        return first == null || first < 0 || first >= lines.size() ? 0 : first;
    }

    private int end() {
        return Math.min(start() + ON_A_PAGE, lines.size());
    }

    public int getFrom() {
        return lines.isEmpty() ? 0 : start() + 1;
    }

    public int getTo() {
        return end();
    }

    /** Where the next page begins; 0 for no next one. */
    public int getNext() {
        return end() < lines.size() ? end() : 0;
    }

    /** Where the page before begins; -1 for none. */
    public int getPrevious() {
        return start() == 0 ? -1 : Math.max(0, start() - ON_A_PAGE);
    }

    public int getAll() {
        return lines.size();
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(LocalDate sentOn) {
        this.sentOn = sentOn;
    }

    public LedgerSheet getSheet() {
        return sheet;
    }

    public Asked getChosen() {
        return chosen;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }

    /** A report and its key date, or the first day of its month. */
    public record Asked(LedgerQuestion report, LocalDate day) implements Serializable {

        public String getKey() {
            return report + "-" + day;
        }
    }

    /** How many people count, or do not, for one reason. */
    public record Count(Verdict verdict, LedgerReason reason, LegalBasis basis, int number) implements Serializable {

        Count times(int counted) {
            return new Count(verdict, reason, basis, counted);
        }
    }
}
