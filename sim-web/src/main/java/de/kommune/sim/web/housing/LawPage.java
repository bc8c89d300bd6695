package de.kommune.sim.web.housing;

import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.law.boundary.LawLine;
import de.kommune.sim.housing.law.boundary.LegalFacts;
import de.kommune.sim.housing.law.entity.LawFacts;
import de.kommune.sim.housing.law.entity.LawKind;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What housing rests on («Rechtsgrundlagen und Fristen»), and replacing a version from a day on. */
@Named("housingLawPage")
@ViewScoped
public class LawPage implements Serializable {

    @EJB
    private LegalFacts law;

    @Inject
    private Clock clock;

    private String asked;
    private Long id;
    private LawKind kind;
    private List<LawLine> all;
    private LawLine chosen;
    private String words;
    private String remedy;
    private Integer number;
    private boolean checked;
    private String source;
    private LocalDate from;

    /** Shows the kind in the address, and the form of the version that is to be replaced. */
    public void open() {
        kind = Arrays.stream(LawKind.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(LawKind.ORDER);
        asked = kind.name();
        all = law.of(kind);
        from = LocalDate.now(clock).plusDays(1);
        if (id != null) {
            chosen = all.stream().filter(one -> one.id() == id).findFirst().orElseThrow(NotFoundException::new);
            words = chosen.facts().words();
            remedy = chosen.facts().remedy();
            number = chosen.facts().number();
        }
    }

    public String replace() {
        law.replace(kind, id, chosen.version(), new LawFacts(words, remedy, number, checked, source), from);
        Notices.info("housing.law.done", from);
        return "/housing/law?faces-redirect=true&asked=" + asked;
    }

    /** «Einweisung nach § 14 OBG», or what it is where it is about nothing in particular. */
    public String about(LawLine line) {
        if (line.about() instanceof Enum<?> constant) {
            return Texts.label(constant);
        }
        return line.about() == null
                ? Texts.format(line.kind() == LawKind.BAN ? "housing.law.ban" : "housing.law.remedyOfOrders")
                : line.about().toString();
    }

    /** «7 Tage», «6 Monate»; empty where there is no number. */
    public String number(LawLine line) {
        return line.facts().number() == null
                ? ""
                : Texts.format(
                        line.kind() == LawKind.BAN ? "housing.law.months" : "housing.law.days",
                        line.facts().number());
    }

    /** Whether it holds today, or will. */
    public boolean isLive(LawLine line) {
        return line.valid().getTo().isAfter(LocalDate.now(clock).plusDays(1));
    }

    public boolean isWorded() {
        return kind != LawKind.DEFECT;
    }

    public boolean isNumbered() {
        return kind == LawKind.DEFECT || kind == LawKind.BAN;
    }

    public boolean isBan() {
        return kind == LawKind.BAN;
    }

    public LawKind[] getKinds() {
        return LawKind.values();
    }

    public LawKind getKind() {
        return kind;
    }

    public List<LawLine> getAll() {
        return all;
    }

    public LawLine getChosen() {
        return chosen;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getRemedy() {
        return remedy;
    }

    public void setRemedy(String remedy) {
        this.remedy = remedy;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
