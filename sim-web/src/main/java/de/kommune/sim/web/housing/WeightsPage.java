package de.kommune.sim.web.housing;

import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.FacilityLine;
import de.kommune.sim.housing.suggestion.boundary.SuggestionWeights;
import de.kommune.sim.housing.suggestion.entity.FacilitySite;
import de.kommune.sim.housing.suggestion.entity.SuggestionCost;
import de.kommune.sim.housing.suggestion.entity.SuggestionTerm;
import de.kommune.sim.housing.suggestion.entity.SuggestionWeight;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the search for beds weighs against what («Gewichte der Platzsuche»), and where each shelter lies. */
@Named("housingWeightsPage")
@ViewScoped
public class WeightsPage implements Serializable {

    @EJB
    private SuggestionWeights weights;

    @EJB
    private Estate estate;

    @Inject
    private Clock clock;

    private List<SuggestionWeight> all;
    private List<FacilitySite> sites;
    private SuggestionTerm term;
    private List<FacilityLine> facilities;

    private SuggestionCost cost;
    private int points;
    private String source;
    private LocalDate from;

    private Long facilityId;
    private Integer schoolMinutes;
    private Integer clinicMinutes;
    private int reserve;

    public void open() {
        LocalDate today = LocalDate.now(clock);
        all = weights.list();
        sites = weights.sites();
        term = weights.term();
        facilities = estate.list(today);
        from = today.plusDays(1);
    }

    public String set() {
        weights.set(cost, points, source, from);
        Notices.info("housing.weights.set", cost, points, from);
        return "/housing/weights?faces-redirect=true";
    }

    public String describe() {
        weights.describeSite(facilityId, schoolMinutes, clinicMinutes, reserve);
        Notices.info("housing.weights.described");
        return "/housing/weights?faces-redirect=true";
    }

    /** How long a suggestion is kept. */
    public SuggestionTerm getTerm() {
        return term;
    }

    public List<SuggestionWeight> getInForce() {
        LocalDate today = LocalDate.now(clock);
        return all.stream().filter(weight -> weight.getPeriod().contains(today)).toList();
    }

    /** Those that held before, or will. */
    public List<SuggestionWeight> getOthers() {
        LocalDate today = LocalDate.now(clock);
        return all.stream()
                .filter(weight -> !weight.getPeriod().contains(today))
                .toList();
    }

    public List<FacilitySite> getSites() {
        return sites;
    }

    public List<FacilityLine> getFacilities() {
        return facilities;
    }

    public SuggestionCost[] getCosts() {
        return SuggestionCost.values();
    }

    public SuggestionCost getCost() {
        return cost;
    }

    public void setCost(SuggestionCost cost) {
        this.cost = cost;
    }

    public int getPoints() {
        return points;
    }

    public void setPoints(int points) {
        this.points = points;
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

    public Long getFacilityId() {
        return facilityId;
    }

    public void setFacilityId(Long facilityId) {
        this.facilityId = facilityId;
    }

    public Integer getSchoolMinutes() {
        return schoolMinutes;
    }

    public void setSchoolMinutes(Integer schoolMinutes) {
        this.schoolMinutes = schoolMinutes;
    }

    public Integer getClinicMinutes() {
        return clinicMinutes;
    }

    public void setClinicMinutes(Integer clinicMinutes) {
        this.clinicMinutes = clinicMinutes;
    }

    public int getReserve() {
        return reserve;
    }

    public void setReserve(int reserve) {
        this.reserve = reserve;
    }
}
