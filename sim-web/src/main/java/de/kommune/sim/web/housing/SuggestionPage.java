package de.kommune.sim.web.housing;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.estate.boundary.Bed;
import de.kommune.sim.housing.suggestion.boundary.CostLine;
import de.kommune.sim.housing.suggestion.boundary.PlanHouse;
import de.kommune.sim.housing.suggestion.boundary.SeatLine;
import de.kommune.sim.housing.suggestion.boundary.SuggestionView;
import de.kommune.sim.housing.suggestion.boundary.Suggestions;
import de.kommune.sim.housing.suggestion.entity.BrokenRule;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One suggestion («Vorschlag»): how far the search is, who would get which bed on the plan of each shelter, and what speaks against it. A
 * person is chosen and then a bed, by mouse, by keyboard, or by dragging the one to the other.
 */
@Named("housingSuggestionPage")
@ViewScoped
public class SuggestionPage implements Serializable {

    /** The field that says who was chosen; it stands in the page as plain HTML, one button of a group for each person. */
    private static final String CHOSEN = "person";

    @EJB
    private Suggestions suggestions;

    private Long id;
    private Long facilityId;
    private Long chosen;
    private SuggestionView view;
    private Map<Long, SeatLine> byBed;

    public void open() {
        view = suggestions.get(id == null ? 0 : id, facilityId);
        byBed = view.seats().stream()
                .filter(SeatLine::isHoused)
                .collect(Collectors.toMap(SeatLine::bedId, Function.identity(), (one, other) -> one));
    }

    /** Asked every second while the search runs; when it is over the page is opened anew and shows the plan. */
    public void follow() {
        open();
        if (!view.isSearching()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getApplication().getNavigationHandler().handleNavigation(faces, null, again());
        }
    }

    public String stop() {
        suggestions.stop(id);
        return again();
    }

    /** Gives whoever is chosen that bed. */
    public void put(long bedId) {
        chosen = chosenPerson();
        suggestions.put(id, view.version(), chosen, bedId);
        open();
    }

    /** Takes whoever is chosen out of the suggestion. */
    public void leaveOut() {
        chosen = chosenPerson();
        suggestions.leaveOut(id, view.version(), chosen);
        open();
    }

    private static long chosenPerson() {
        String sent = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(CHOSEN);
        if (sent == null || !sent.matches("[0-9]{1,18}")) {
            throw new BusinessException("housing.suggestionNobodyChosen");
        }
        return Long.parseLong(sent);
    }

    /** Shows one more shelter in the plan. */
    public void show() {
        open();
    }

    public String accept() {
        int people = suggestions.accept(id, view.version());
        Notices.info("housing.suggestion.accepted", people);
        return again();
    }

    public String discard() {
        suggestions.discard(id, view.version());
        Notices.info("housing.suggestion.discarded");
        return again();
    }

    private String again() {
        return "/housing/suggestion?faces-redirect=true&id=" + id;
    }

    /** Who would get the bed; null for nobody of the suggestion. */
    public SeatLine seat(long bedId) {
        return byBed.get(bedId);
    }

    /** The class of the bed in the plan. */
    public String state(PlanHouse house, Bed bed) {
        if (byBed.containsKey(bed.id())) {
            return "reserved";
        }
        if (bed.closed()) {
            return "closed";
        }
        return house.free().contains(bed.id()) ? "free" : "taken";
    }

    /** Whether somebody of the suggestion may be put there. */
    public boolean isOpen(PlanHouse house, Bed bed) {
        return byBed.containsKey(bed.id()) || house.free().contains(bed.id());
    }

    /** «Kaiserstraße 12, Zimmer 2a, Platz 1», or why there is none. */
    public String place(SeatLine seat) {
        if (seat.isHoused()) {
            return Texts.format("housing.person.line", seat.facility(), seat.room(), seat.placeNo());
        }
        if (seat.leftOut()) {
            return Texts.format("housing.suggestion.leftOut");
        }
        return seat.obstacle() == null
                ? Texts.format("housing.suggestion.noTime")
                : Texts.format("housing.suggestion.noBed", seat.obstacle());
    }

    /** What is broken where, in a sentence. */
    public String broken(BrokenRule rule) {
        String house = view.houses().stream()
                .filter(one -> one.facilityId() == rule.facilityId())
                .map(PlanHouse::name)
                .findFirst()
                .orElse("");
        return Texts.format(
                "housing.suggestion.breaks",
                rule.breach().rule(),
                house,
                rule.breach().room(),
                rule.breach().night());
    }

    /** What speaks against the plan, in a sentence. */
    public String words(CostLine cost) {
        return Texts.format(
                "housing.costOf." + cost.cost(),
                cost.person() == null ? "" : cost.person(),
                cost.amount(),
                cost.facility());
    }

    public boolean isChosen(SeatLine seat) {
        return chosen != null && chosen == seat.personId();
    }

    public SuggestionView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getFacilityId() {
        return facilityId;
    }

    public void setFacilityId(Long facilityId) {
        this.facilityId = facilityId;
    }
}
