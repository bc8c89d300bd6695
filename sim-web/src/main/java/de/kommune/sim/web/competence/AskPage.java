package de.kommune.sim.web.competence;

import de.kommune.sim.authorities.competence.boundary.CompetenceAnswer;
import de.kommune.sim.authorities.competence.boundary.CompetenceLine;
import de.kommune.sim.authorities.competence.boundary.Competences;
import de.kommune.sim.authorities.competence.entity.CompetenceDays;
import de.kommune.sim.authorities.competence.entity.GoverningDay;
import de.kommune.sim.codes.entity.Language;
import de.kommune.sim.web.shell.Download;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Who decides on this («Wer entscheidet?»): the list of matters, the answer for one with its days, and the letter for the client. */
@Named("competenceAskPage")
@ViewScoped
public class AskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Competences competences;

    private String matter;
    private String words;
    private LocalDate filed;
    private LocalDate title;
    private LocalDate posted;
    private LocalDate received;
    private String language = "deu";
    private List<CompetenceLine> lines;
    private List<Language> languages;
    private CompetenceAnswer answer;

    public void open() {
        lines = competences.list().stream().filter(this::isWanted).toList();
        if (matter != null) {
            answer = competences.ask(matter, days());
            languages = competences.languages();
        }
    }

    private boolean isWanted(CompetenceLine line) {
        return words == null
                || words.isBlank()
                || (line.matter().getTitle() + " " + line.matter().getWords() + " "
                                + line.facts().getAuthority())
                        .toLowerCase(Locale.GERMAN)
                        .contains(words.strip().toLowerCase(Locale.GERMAN));
    }

    private CompetenceDays days() {
        return new CompetenceDays(filed, title, posted, received);
    }

    /** Shows the answer for the days that were typed, under an address that can be kept. */
    public String ask() {
        return "/competence/ask?faces-redirect=true&includeViewParams=true";
    }

    public void print() {
        byte[] letter = competences.letter(matter, days(), language);
        Download.send("Wer-entscheidet-" + matter.toLowerCase(Locale.ROOT) + ".pdf", "application/pdf", letter);
    }

    /** «Widerspruch innerhalb von einem Monat»; what can be done and how long one has. */
    public String against(CompetenceLine line) {
        return line.facts()
                .remedyTerms()
                .map(terms -> Texts.format(
                        "competence.ask.within." + line.facts().getRemedy() + "." + terms.unit(), terms.amount()))
                .orElseGet(() -> Texts.format("competence.ask.noRemedy"));
    }

    /** Whether the answer hangs on the first title, so that the form has to ask for it. */
    public boolean isAskingTitle() {
        return answer.competence().matter().getGovernedBy() == GoverningDay.FIRST_TITLE;
    }

    /** Whether nobody told the day whose law counts, so that today's was taken. */
    public boolean isGuessed() {
        return answer.days().governing(answer.competence().matter().getGovernedBy()) == null;
    }

    public CompetenceAnswer getAnswer() {
        return answer;
    }

    public List<CompetenceLine> getLines() {
        return lines;
    }

    public List<Language> getLanguages() {
        return languages;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public LocalDate getFiled() {
        return filed;
    }

    public void setFiled(LocalDate filed) {
        this.filed = filed;
    }

    public LocalDate getTitle() {
        return title;
    }

    public void setTitle(LocalDate title) {
        this.title = title;
    }

    public LocalDate getPosted() {
        return posted;
    }

    public void setPosted(LocalDate posted) {
        this.posted = posted;
    }

    public LocalDate getReceived() {
        return received;
    }

    public void setReceived(LocalDate received) {
        this.received = received;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
