package de.kommune.sim.web.estate;

import de.kommune.sim.common.Period;
import de.kommune.sim.housing.estate.boundary.Closures;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.FacilityView;
import de.kommune.sim.housing.estate.boundary.NewRule;
import de.kommune.sim.housing.estate.entity.Accessibility;
import de.kommune.sim.housing.estate.entity.ClosureFacts;
import de.kommune.sim.housing.estate.entity.ClosureReason;
import de.kommune.sim.housing.estate.entity.FacilityFacts;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.estate.entity.LegalCarrier;
import de.kommune.sim.housing.estate.entity.RuleKind;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;

/** What a facility is, its rules, its closures and its end («Unterkunft bearbeiten»); without a number, a new one. */
@Named("estateEditPage")
@ViewScoped
public class EditPage implements Serializable {

    @EJB
    private Estate estate;

    @EJB
    private Closures closures;

    @Inject
    private Clock clock;

    private Long id;
    private FacilityView view;
    private int version;

    private String name;
    private FacilityKind kind = FacilityKind.GEMEINSCHAFTS_UK;
    private LegalCarrier carrier = LegalCarrier.FLUEAG;
    private String postcode;
    private String town;
    private Accessibility accessibility = Accessibility.NONE;
    private String remark;
    private LocalDate opensOn;

    private RuleKind ruleKind;
    private BigDecimal amount;
    private String source;
    private LocalDate ruleFrom;

    private ClosureReason reason;
    private String closureRemark;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private LocalDate lastNight;

    public void open() {
        LocalDate today = LocalDate.now(clock);
        opensOn = today;
        ruleFrom = today;
        firstDay = today;
        if (id != null) {
            view = estate.get(id, today);
            version = view.facility().getVersion();
            fill(view.facility().facts());
        }
    }

    private void fill(FacilityFacts facts) {
        name = facts.name();
        kind = facts.kind();
        carrier = facts.carrier();
        postcode = facts.postcode();
        town = facts.town();
        accessibility = facts.accessibility();
        remark = facts.remark();
    }

    public String save() {
        FacilityFacts facts = new FacilityFacts(name, kind, carrier, postcode, town, accessibility, remark);
        if (view == null) {
            id = estate.open(facts, opensOn).getId();
            Notices.info("estate.edit.opened", name);
        } else {
            estate.describe(id, version, facts);
            Notices.info("estate.edit.saved", name);
        }
        return toFacility();
    }

    public String setRule() {
        estate.setRule(id, new NewRule(ruleKind, amount, source, ruleFrom));
        Notices.info("estate.edit.ruleSet");
        return toFacility();
    }

    /** Closes the whole facility for a time. */
    public String block() {
        closures.closeFacility(id, new ClosureFacts(reason, closureRemark, Period.ofDays(firstDay, lastDay)));
        Notices.info("estate.edit.blocked", name);
        return toFacility();
    }

    /** Nobody is housed there after that night. */
    public String end() {
        estate.close(id, lastNight);
        Notices.info("estate.edit.ended", name, lastNight);
        return toFacility();
    }

    private String toFacility() {
        return "/estate/facility?faces-redirect=true&id=" + id;
    }

    public FacilityKind[] getKinds() {
        return FacilityKind.values();
    }

    public LegalCarrier[] getCarriers() {
        return LegalCarrier.values();
    }

    public Accessibility[] getAccessibilities() {
        return Accessibility.values();
    }

    public RuleKind[] getRuleKinds() {
        return RuleKind.values();
    }

    public ClosureReason[] getReasons() {
        return ClosureReason.values();
    }

    /** Null for a new one. */
    public FacilityView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public FacilityKind getKind() {
        return kind;
    }

    public void setKind(FacilityKind kind) {
        this.kind = kind;
    }

    public LegalCarrier getCarrier() {
        return carrier;
    }

    public void setCarrier(LegalCarrier carrier) {
        this.carrier = carrier;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public Accessibility getAccessibility() {
        return accessibility;
    }

    public void setAccessibility(Accessibility accessibility) {
        this.accessibility = accessibility;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public RuleKind getRuleKind() {
        return ruleKind;
    }

    public void setRuleKind(RuleKind ruleKind) {
        this.ruleKind = ruleKind;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getRuleFrom() {
        return ruleFrom;
    }

    public void setRuleFrom(LocalDate ruleFrom) {
        this.ruleFrom = ruleFrom;
    }

    public ClosureReason getReason() {
        return reason;
    }

    public void setReason(ClosureReason reason) {
        this.reason = reason;
    }

    public String getClosureRemark() {
        return closureRemark;
    }

    public void setClosureRemark(String closureRemark) {
        this.closureRemark = closureRemark;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public LocalDate getLastNight() {
        return lastNight;
    }

    public void setLastNight(LocalDate lastNight) {
        this.lastNight = lastNight;
    }
}
