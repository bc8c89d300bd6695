package de.kommune.sim.web.figures;

import de.kommune.sim.authorities.entity.ReceptionGroup;
import de.kommune.sim.authorities.residence.entity.ResidenceGroup;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import de.kommune.sim.housing.ledger.entity.LedgerReason;
import de.kommune.sim.housing.ledger.entity.LedgerRule;
import de.kommune.sim.housing.ledger.entity.LedgerRuleFacts;
import de.kommune.sim.housing.ledger.entity.LimitAnchor;
import de.kommune.sim.housing.ledger.entity.Regime;
import de.kommune.sim.housing.ledger.entity.Verdict;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import java.io.Serializable;
import java.time.LocalDate;

/** The fields of a rule of the ledger («Formular einer Regel»). */
public class RuleForm implements Serializable {

    private Boolean ownFlat;
    private LegalBasis basis;
    private ResidenceGroup residence;
    private ReceptionGroup reception;
    private Regime regime;
    private LocalDate firstGrantFrom;
    private LocalDate firstGrantLast;
    private Regime givenRegime;
    private Verdict givenVerdict;
    private LimitAnchor limitAnchor;
    private Integer limitMonths;
    private boolean wholeMonth;
    private LedgerReason reason;
    private String source;
    private LocalDate from;
    private Integer rank;

    /** An empty one. */
    public RuleForm(LedgerQuestion question, LocalDate from) {
        this.from = from;
        if (question == LedgerQuestion.REGIME) {
            givenRegime = Regime.UNCLEAR;
        } else {
            givenVerdict = Verdict.UNCLEAR;
        }
    }

    /** As the rule stands; its source has to be said anew. */
    public RuleForm(LedgerRule rule, LocalDate from) {
        LedgerRuleFacts facts = rule.facts();
        this.ownFlat = facts.ownFlat();
        this.basis = facts.basis();
        this.residence = facts.residence();
        this.reception = facts.reception();
        this.regime = facts.regime();
        this.firstGrantFrom = facts.firstGrantFrom();
        this.firstGrantLast =
                facts.firstGrantTo() == null ? null : facts.firstGrantTo().minusDays(1);
        this.givenRegime = facts.givenRegime();
        this.givenVerdict = facts.givenVerdict();
        this.limitAnchor = facts.limitAnchor();
        this.limitMonths = facts.limitMonths();
        this.wholeMonth = facts.wholeMonth();
        this.reason = facts.reason();
        this.from = from;
        this.rank = rule.getRank();
    }

    /** What was typed. */
    LedgerRuleFacts facts() {
        return new LedgerRuleFacts(
                ownFlat,
                basis,
                residence,
                reception,
                regime,
                firstGrantFrom,
                firstGrantLast == null ? null : firstGrantLast.plusDays(1),
                givenRegime,
                givenVerdict,
                limitAnchor,
                limitMonths,
                wholeMonth,
                reason,
                source);
    }

    public LegalBasis getBasis() {
        return basis;
    }

    public void setBasis(LegalBasis basis) {
        this.basis = basis;
    }

    public ResidenceGroup getResidence() {
        return residence;
    }

    public void setResidence(ResidenceGroup residence) {
        this.residence = residence;
    }

    public ReceptionGroup getReception() {
        return reception;
    }

    public void setReception(ReceptionGroup reception) {
        this.reception = reception;
    }

    public Regime getRegime() {
        return regime;
    }

    public void setRegime(Regime regime) {
        this.regime = regime;
    }

    public LocalDate getFirstGrantFrom() {
        return firstGrantFrom;
    }

    public void setFirstGrantFrom(LocalDate firstGrantFrom) {
        this.firstGrantFrom = firstGrantFrom;
    }

    public LocalDate getFirstGrantLast() {
        return firstGrantLast;
    }

    public void setFirstGrantLast(LocalDate firstGrantLast) {
        this.firstGrantLast = firstGrantLast;
    }

    public Regime getGivenRegime() {
        return givenRegime;
    }

    public void setGivenRegime(Regime givenRegime) {
        this.givenRegime = givenRegime;
    }

    public Verdict getGivenVerdict() {
        return givenVerdict;
    }

    public void setGivenVerdict(Verdict givenVerdict) {
        this.givenVerdict = givenVerdict;
    }

    public LimitAnchor getLimitAnchor() {
        return limitAnchor;
    }

    public void setLimitAnchor(LimitAnchor limitAnchor) {
        this.limitAnchor = limitAnchor;
    }

    public Integer getLimitMonths() {
        return limitMonths;
    }

    public void setLimitMonths(Integer limitMonths) {
        this.limitMonths = limitMonths;
    }

    public boolean isWholeMonth() {
        return wholeMonth;
    }

    public void setWholeMonth(boolean wholeMonth) {
        this.wholeMonth = wholeMonth;
    }

    public LedgerReason getReason() {
        return reason;
    }

    public void setReason(LedgerReason reason) {
        this.reason = reason;
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

    public Integer getRank() {
        return rank;
    }

    public void setRank(Integer rank) {
        this.rank = rank;
    }

    public Boolean getOwnFlat() {
        return ownFlat;
    }

    public void setOwnFlat(Boolean ownFlat) {
        this.ownFlat = ownFlat;
    }
}
