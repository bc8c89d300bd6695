package de.kommune.sim.web.housing;

import de.kommune.sim.common.Period;
import de.kommune.sim.cooperation.boundary.HandOffs;
import de.kommune.sim.cooperation.entity.Proposal;
import de.kommune.sim.housing.estate.boundary.Bed;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.FacilityLine;
import de.kommune.sim.housing.estate.boundary.FacilityView;
import de.kommune.sim.housing.estate.boundary.RoomView;
import de.kommune.sim.housing.placement.boundary.Guest;
import de.kommune.sim.housing.placement.boundary.NewPlacement;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.boundary.RuleWaivers;
import de.kommune.sim.housing.placement.boundary.Seat;
import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.HouseholdMember;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts a person and her household into beds («Unterbringen»), or lets them move to others. */
@Named("housingPlacePage")
@ViewScoped
public class PlacePage implements Serializable {

    @EJB
    private Placements placements;

    @EJB
    private Estate estate;

    @EJB
    private Persons persons;

    @EJB
    private Households households;

    @EJB
    private RuleWaivers waivers;

    @EJB
    private HandOffs handOffs;

    @Inject
    private Clock clock;

    @Inject
    private HousingWords words;

    @Inject
    private TouchedReports touched;

    private final String token = UUID.randomUUID().toString();

    private Long personId;
    private Long proposal;
    private boolean move;
    private String person;
    private List<FacilityLine> facilities;
    private List<SeatForm> seats = new ArrayList<>();
    private List<SelectItem> beds = List.of();
    private List<Breach> breaches;

    private Long facilityId;
    private LocalDate from;
    private LocalDate lastNight;
    private LegalBasis basis;
    private String reason;
    private String waiverReason;

    public void open() {
        LocalDate today = LocalDate.now(clock);
        Person found = persons.get(personId == null ? 0 : personId);
        person = found.getDisplayName();
        facilities = estate.list(today);
        from = from == null ? proposedNight().orElse(today) : from;
        seats.add(new SeatForm(found.getId(), person));
        family(found, today)
                .forEach(member -> seats.add(new SeatForm(
                        member.getPerson().getId(), member.getPerson().getDisplayName())));
    }

    /** From when on somebody proposed it; not before today, so that nothing is backdated by the way. */
    private Optional<LocalDate> proposedNight() {
        return Optional.ofNullable(proposal)
                .map(id -> handOffs.get(id).proposal())
                .map(Proposal::from)
                .filter(night -> night.isAfter(LocalDate.now(clock)));
    }

    /** Who else lives in the household today. */
    private List<HouseholdMember> family(Person found, LocalDate today) {
        Optional<HouseholdMember> own = households.membershipsOf(found.getId()).stream()
                .filter(member -> member.getPeriod().contains(today))
                .findFirst();
        return own.map(member -> households.get(member.getHousehold().getId()).getMembers()).orElse(List.of()).stream()
                .filter(member -> member.getPeriod().contains(today)
                        && !member.getPerson().getId().equals(found.getId()))
                .toList();
    }

    /** Looks up which beds of the facility are free on the first night. */
    public void showBeds() {
        FacilityView view = estate.get(facilityId, from);
        Set<Long> taken =
                placements.guests(facilityId, from).stream().map(Guest::placeId).collect(Collectors.toSet());
        beds = view.storeys().stream()
                .flatMap(storey -> storey.rooms().stream())
                .flatMap(room -> room.beds().stream()
                        .filter(bed -> !bed.closed() && !taken.contains(bed.id()))
                        .map(bed -> item(room, bed)))
                .toList();
        breaches = null;
    }

    private SelectItem item(RoomView room, Bed bed) {
        return new SelectItem(bed.id(), Texts.format("housing.place.bed", words.room(room), bed.placeNo()));
    }

    public void check() {
        breaches = move ? placements.checkMove(chosen(), from) : placements.check(wanted());
    }

    public String propose() {
        if (!touched.mayGoOn(from, lastNight == null ? null : lastNight.plusDays(1))) {
            return null;
        }
        int count = placements.propose(wanted()).size();
        Notices.info("housing.place.proposed", count);
        return done();
    }

    /** Asks somebody else to agree although rules speak against it. */
    public String ask() {
        long asked = (move
                        ? waivers.askToMove(chosen(), from, waiverReason, token)
                        : waivers.ask(wanted(), waiverReason, token))
                .getId();
        Notices.info("housing.waiver.asked");
        return "/housing/waiver?faces-redirect=true&id=" + asked;
    }

    /** Whether two people together may house her there, or let her move, all the same. */
    public boolean isWaivable() {
        return breaches != null
                && !breaches.isEmpty()
                && breaches.stream().allMatch(breach -> breach.rule().isOverridable());
    }

    public String moveOn() {
        if (!touched.mayGoOn(from, null)) {
            return null;
        }
        int count = placements.move(chosen(), from, reason).size();
        Notices.info("housing.place.moved", count);
        return done();
    }

    private NewPlacement wanted() {
        return new NewPlacement(chosen(), Period.ofDays(from, lastNight), basis, reason);
    }

    private List<Seat> chosen() {
        return seats.stream().map(SeatForm::seat).flatMap(Optional::stream).toList();
    }

    /** Tells whoever proposed it what became of it, too. */
    private String done() {
        if (proposal == null) {
            return "/persons/view?faces-redirect=true&id=" + personId;
        }
        handOffs.finish(proposal, handOffs.get(proposal).version(), Texts.format("housing.place.takenOver", from));
        return "/cooperation/view?faces-redirect=true&id=" + proposal;
    }

    public String getPerson() {
        return person;
    }

    public List<FacilityLine> getFacilities() {
        return facilities;
    }

    public List<SeatForm> getSeats() {
        return seats;
    }

    public List<SelectItem> getBeds() {
        return beds;
    }

    /** Null before the rules were asked. */
    public List<Breach> getBreaches() {
        return breaches;
    }

    public LegalBasis[] getBases() {
        return LegalBasis.values();
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    /** The message that proposed it; null for none. */
    public Long getProposal() {
        return proposal;
    }

    public void setProposal(Long proposal) {
        this.proposal = proposal;
    }

    public boolean isMove() {
        return move;
    }

    public void setMove(boolean move) {
        this.move = move;
    }

    public Long getFacilityId() {
        return facilityId;
    }

    public void setFacilityId(Long facilityId) {
        this.facilityId = facilityId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getLastNight() {
        return lastNight;
    }

    public void setLastNight(LocalDate lastNight) {
        this.lastNight = lastNight;
    }

    public LegalBasis getBasis() {
        return basis;
    }

    public void setBasis(LegalBasis basis) {
        this.basis = basis;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWaiverReason() {
        return waiverReason;
    }

    public void setWaiverReason(String waiverReason) {
        this.waiverReason = waiverReason;
    }
}
