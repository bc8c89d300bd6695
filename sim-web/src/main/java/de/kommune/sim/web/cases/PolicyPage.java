package de.kommune.sim.web.cases;

import de.kommune.sim.cases.clock.boundary.ClockPolicies;
import de.kommune.sim.cases.clock.boundary.PolicyPreview;
import de.kommune.sim.cases.clock.boundary.PolicyRow;
import de.kommune.sim.cases.clock.boundary.PolicyRows;
import de.kommune.sim.cases.clock.entity.ClockMode;
import de.kommune.sim.cases.clock.entity.ClockPolicy;
import de.kommune.sim.cases.clock.entity.ClockRules;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules of the five-year clock («Regeln der Fünfjahresuhr»): their versions, and putting new ones in force. */
@Named("casesPolicyPage")
@ViewScoped
public class PolicyPage implements Serializable {

    private static final int AT_ONCE = 25;
    private static final Pattern DAYS = Pattern.compile("\\s*\\d{1,4}(\\s*[,;]\\s*\\d{1,4})*\\s*");

    @EJB
    private ClockPolicies policies;

    @Inject
    private Clock clock;

    private List<ClockPolicy> versions;
    private long inForce;
    private PolicyPreview preview;
    private PolicyRows affected;

    private ClockMode mode;
    private int years;
    private int minPauseDays;
    private int graceForCrisisDays;
    private LocalDate startFloor;
    private boolean countsClaimed;
    private String warnings;
    private String councilReference;
    private LocalDate validFrom;

    /** The form begins with the rules in force, so that one changes what is to change. */
    public void open() {
        versions = policies.list();
        ClockPolicy now = policies.inForce();
        inForce = now.getId();
        ClockRules rules = now.rules();
        mode = rules.mode();
        years = rules.years();
        minPauseDays = rules.minPauseDays();
        graceForCrisisDays = rules.graceForCrisisDays();
        startFloor = rules.startFloor();
        countsClaimed = rules.countsClaimed();
        warnings = rules.warningDays().stream().map(String::valueOf).collect(Collectors.joining(", "));
        validFrom = LocalDate.now(clock).plusMonths(1).withDayOfMonth(1);
    }

    /** Says whom the rules would concern. */
    public void show() {
        preview = policies.preview(rules(), validFrom);
        affected = policies.affected(rules(), validFrom, 0, AT_ONCE);
    }

    /** The next ones. */
    public void more() {
        affected = policies.affected(rules(), validFrom, affected.next(), AT_ONCE);
    }

    /** «31 Tage früher», «12 Tage später», or that a clock begins or ends. */
    public String difference(PolicyRow row) {
        if (row.days() == null) {
            return Texts.format("cases.policy.begins");
        }
        return row.days() < 0
                ? Texts.format("cases.policy.daysEarlier", -row.days())
                : Texts.format("cases.policy.days", row.days());
    }

    /** Some of those whom it concerns; null until somebody asked for it. */
    public PolicyRows getAffected() {
        return affected;
    }

    public String putInForce() {
        policies.putInForce(rules(), validFrom);
        Notices.info("cases.policy.saved", validFrom);
        return "/cases/policy?faces-redirect=true";
    }

    private ClockRules rules() {
        List<Integer> days = Arrays.stream(warnings.strip().split("\\s*[,;]\\s*"))
                .map(Integer::valueOf)
                .toList();
        return new ClockRules(
                mode, years, minPauseDays, days, graceForCrisisDays, startFloor, countsClaimed, councilReference);
    }

    /** Numbers of days with commas between them. */
    public void checkWarnings(FacesContext faces, UIComponent field, Object value) {
        if (value != null && !DAYS.matcher(value.toString()).matches()) {
            String sentence = Texts.format("cases.policy.warningsUnreadable", value);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
    }

    /** «365, 180, 90, 30, 0». */
    public String warningsOf(ClockRules rules) {
        return rules.warningDays().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    public boolean isInForce(ClockPolicy version) {
        return version.getId() == inForce;
    }

    public boolean isToCome(ClockPolicy version) {
        return version.getValidFrom().isAfter(LocalDate.now(clock));
    }

    public List<ClockPolicy> getVersions() {
        return versions;
    }

    /** Null until somebody asked for it. */
    public PolicyPreview getPreview() {
        return preview;
    }

    public ClockMode[] getModes() {
        return ClockMode.values();
    }

    public ClockMode getMode() {
        return mode;
    }

    public void setMode(ClockMode mode) {
        this.mode = mode;
    }

    public int getYears() {
        return years;
    }

    public void setYears(int years) {
        this.years = years;
    }

    public int getMinPauseDays() {
        return minPauseDays;
    }

    public void setMinPauseDays(int minPauseDays) {
        this.minPauseDays = minPauseDays;
    }

    public int getGraceForCrisisDays() {
        return graceForCrisisDays;
    }

    public void setGraceForCrisisDays(int graceForCrisisDays) {
        this.graceForCrisisDays = graceForCrisisDays;
    }

    public LocalDate getStartFloor() {
        return startFloor;
    }

    public void setStartFloor(LocalDate startFloor) {
        this.startFloor = startFloor;
    }

    public boolean isCountsClaimed() {
        return countsClaimed;
    }

    public void setCountsClaimed(boolean countsClaimed) {
        this.countsClaimed = countsClaimed;
    }

    public String getWarnings() {
        return warnings;
    }

    public void setWarnings(String warnings) {
        this.warnings = warnings;
    }

    public String getCouncilReference() {
        return councilReference;
    }

    public void setCouncilReference(String councilReference) {
        this.councilReference = councilReference;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
