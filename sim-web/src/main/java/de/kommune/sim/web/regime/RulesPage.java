package de.kommune.sim.web.regime;

import de.kommune.sim.benefits.regime.boundary.RegimeRules;
import de.kommune.sim.benefits.regime.entity.BenefitRegime;
import de.kommune.sim.benefits.regime.entity.RegimeCondition;
import de.kommune.sim.benefits.regime.entity.RegimeOutcome;
import de.kommune.sim.benefits.regime.entity.RegimeRule;
import de.kommune.sim.benefits.regime.entity.RegimeStart;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** By which rules regimes are derived («Regeln des Leistungsregimes»), and what follows from a day on instead. */
@Named("regimeRulesPage")
@ViewScoped
public class RulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private RegimeRules rules;

    @Inject
    private Clock clock;

    private Long regimeRuleId;
    private List<RegimeRule> all;
    private RegimeRule chosen;
    private BenefitRegime given;
    private RegimeStart start;
    private String reason;
    private String source;
    private boolean unsettled;
    private LocalDate from;

    public void open() {
        all = rules.list();
        if (regimeRuleId != null) {
            chosen = all.stream()
                    .filter(rule -> rule.getId().equals(regimeRuleId))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            fill(chosen.outcome());
        }
    }

    private void fill(RegimeOutcome outcome) {
        given = outcome.given();
        start = outcome.start();
        reason = outcome.reason();
        source = outcome.source();
        unsettled = outcome.unsettled();
        from = LocalDate.now(clock).plusDays(1);
    }

    public String save() {
        RegimeOutcome outcome = new RegimeOutcome(given, start, reason, source, unsettled);
        rules.replace(regimeRuleId, chosen.getVersion(), outcome, from);
        Notices.info("regime.rules.saved", from);
        return "/regime/rules?faces-redirect=true";
    }

    /** Whether it holds today, or will. */
    public boolean isLive(RegimeRule rule) {
        return rule.getValid().getTo().isAfter(LocalDate.now(clock));
    }

    /** «Duldung; erster Titel vor dem 01.04.2025» */
    public String conditions(RegimeRule rule) {
        RegimeCondition asked = rule.condition();
        List<String> said = new ArrayList<>();
        say(said, "regime.rules.ifAfter", asked.after());
        say(said, "regime.rules.ifGroup", asked.group());
        say(said, "regime.rules.ifKind", asked.kindCode());
        say(said, "regime.rules.ifFirstFrom", asked.firstGrantFrom());
        say(said, "regime.rules.ifFirstTo", asked.firstGrantTo());
        say(said, "regime.rules.ifEvent", asked.event());
        say(said, "regime.rules.ifWaited", asked.waitMonths());
        if (asked.ofAge()) {
            said.add(Texts.format("regime.rules.ifOfAge"));
        }
        return said.isEmpty() ? Texts.format("regime.rules.always") : String.join("; ", said);
    }

    private static void say(List<String> said, String key, Object value) {
        if (value != null) {
            said.add(Texts.format(key, value));
        }
    }

    public List<RegimeRule> getAll() {
        return all;
    }

    public RegimeRule getChosen() {
        return chosen;
    }

    public BenefitRegime[] getRegimes() {
        return BenefitRegime.values();
    }

    public RegimeStart[] getStarts() {
        return RegimeStart.values();
    }

    public Long getRegimeRuleId() {
        return regimeRuleId;
    }

    public void setRegimeRuleId(Long regimeRuleId) {
        this.regimeRuleId = regimeRuleId;
    }

    public BenefitRegime getGiven() {
        return given;
    }

    public void setGiven(BenefitRegime given) {
        this.given = given;
    }

    public RegimeStart getStart() {
        return start;
    }

    public void setStart(RegimeStart start) {
        this.start = start;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isUnsettled() {
        return unsettled;
    }

    public void setUnsettled(boolean unsettled) {
        this.unsettled = unsettled;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
