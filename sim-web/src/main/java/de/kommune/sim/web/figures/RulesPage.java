package de.kommune.sim.web.figures;

import de.kommune.sim.authorities.entity.ReceptionGroup;
import de.kommune.sim.authorities.residence.entity.ResidenceGroup;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.housing.ledger.boundary.LedgerRules;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import de.kommune.sim.housing.ledger.entity.LedgerReason;
import de.kommune.sim.housing.ledger.entity.LedgerRule;
import de.kommune.sim.housing.ledger.entity.LimitAnchor;
import de.kommune.sim.housing.ledger.entity.Regime;
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
import java.util.Arrays;
import java.util.List;

/** By which rules nights are read («Regeln der Statistik»), and replacing one from a day on. */
@Named("figuresRulesPage")
@ViewScoped
public class RulesPage implements Serializable {

    @EJB
    private LedgerRules rules;

    @Inject
    private Clock clock;

    private String asked;
    private Long id;
    private LedgerQuestion question;
    private List<LedgerRule> all;
    private LedgerRule chosen;
    private RuleForm form;

    /** Shows the rules of the question in the address, and the form of one of them, or of a new one. */
    public void open() {
        question = Arrays.stream(LedgerQuestion.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(LedgerQuestion.FLUEAG);
        asked = question.name();
        all = rules.of(question);
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        if (id == null) {
            form = new RuleForm(question, tomorrow);
        } else {
            chosen = all.stream()
                    .filter(rule -> rule.getId().equals(id))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            form = new RuleForm(chosen, tomorrow);
        }
    }

    public String save() {
        if (chosen == null) {
            rules.add(question, form.getRank(), form.facts(), form.getFrom());
        } else {
            rules.replace(id, chosen.getVersion(), form.facts(), form.getFrom());
        }
        return again("figures.rules.saved");
    }

    public String end() {
        rules.end(id, chosen.getVersion(), form.getFrom());
        return again("figures.rules.ended");
    }

    private String again(String notice) {
        Notices.info(notice, form.getFrom());
        return "/figures/rules?faces-redirect=true&asked=" + asked;
    }

    /** Whether it holds today, or will. */
    public boolean isLive(LedgerRule rule) {
        return rule.getValid().getTo().isAfter(LocalDate.now(clock));
    }

    public List<LedgerRule> getAll() {
        return all;
    }

    public LedgerRule getChosen() {
        return chosen;
    }

    public RuleForm getForm() {
        return form;
    }

    public boolean isAboutRegime() {
        return question == LedgerQuestion.REGIME;
    }

    public LedgerQuestion getQuestion() {
        return question;
    }

    public LedgerQuestion[] getQuestions() {
        return LedgerQuestion.values();
    }

    public LegalBasis[] getBases() {
        return LegalBasis.values();
    }

    public ResidenceGroup[] getResidences() {
        return ResidenceGroup.values();
    }

    public ReceptionGroup[] getReceptions() {
        return ReceptionGroup.values();
    }

    public Regime[] getRegimes() {
        return Regime.values();
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public LimitAnchor[] getAnchors() {
        return LimitAnchor.values();
    }

    public LedgerReason[] getReasons() {
        return LedgerReason.values();
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
}
