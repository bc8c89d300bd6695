package de.kommune.sim.web.counselling;

import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.counselling.contacts.boundary.Contacts;
import de.kommune.sim.counselling.contacts.entity.CounsellingPlace;
import de.kommune.sim.counselling.hours.boundary.NewArrival;
import de.kommune.sim.counselling.hours.boundary.OpenHours;
import de.kommune.sim.counselling.hours.boundary.TicketLine;
import de.kommune.sim.counselling.hours.entity.Ticket;
import de.kommune.sim.web.text.Notices;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** The open hours of a place today («Offene Sprechstunde»), as a list that several counsellors work through. */
@Named("counsellingHoursPage")
@ViewScoped
public class HoursPage implements Serializable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    @EJB
    private OpenHours hours;

    @EJB
    private Contacts contacts;

    @Inject
    private CaseSearch search;

    @Inject
    private Clock clock;

    private Long place;
    private CounsellingPlace here;
    private List<CounsellingPlace> places;
    private List<TicketLine> lines = List.of();
    private String firstName;
    private String form = UUID.randomUUID().toString();

    public void open() {
        places = contacts.places();
        String usual = place == null ? contacts.habits().place() : null;
        here = places.stream()
                .filter(one -> place == null
                        ? one.getName().equals(usual)
                        : one.getId().equals(place))
                .findFirst()
                .orElseGet(() -> places.stream().findFirst().orElseThrow(NotFoundException::new));
        place = here.getId();
    }

    /** Before each drawing of the page, so that what colleagues did is seen also after a refusal. */
    public void load() {
        lines = hours.today(place);
    }

    public void arrive() {
        Long known = search.getChosen() == null ? null : search.getChosen().id();
        Ticket ticket = hours.arrive(new NewArrival(place, known, firstName, form));
        Notices.info("counselling.hours.arrived", ticket.getNumber());
        search.setChosen(null);
        firstName = null;
        form = UUID.randomUUID().toString();
    }

    public void call(TicketLine line) {
        hours.call(line.id(), line.version());
    }

    public void putBack(TicketLine line) {
        hours.putBack(line.id(), line.version());
    }

    public void leave(TicketLine line) {
        hours.leave(line.id(), line.version());
    }

    /** The list is drawn anew by every request; this one does nothing else. */
    public void refresh() {
        lines = List.of();
    }

    /** «Nummer 7: Rahimi, Zahra». */
    public String who(TicketLine line) {
        return line.name() == null
                ? Texts.format("counselling.hours.number", line.number())
                : Texts.format("counselling.hours.numberAndName", line.number(), line.name());
    }

    /** «da seit 09:05, wartet seit 12 Minuten». */
    public String waiting(TicketLine line) {
        String key = line.isWaiting() ? "counselling.hours.waits" : "counselling.hours.waited";
        return Texts.format(key, TIME.format(line.arrivedAt()), line.waited(LocalDateTime.now(clock)));
    }

    public String called(TicketLine line) {
        return Texts.format("counselling.hours.calledBy", line.calledBy(), TIME.format(line.calledAt()));
    }

    /** How many wait, and for how long the first of them. */
    public String getSummary() {
        long waiting = lines.stream().filter(TicketLine::isWaiting).count();
        long longest = lines.stream()
                .filter(TicketLine::isWaiting)
                .mapToLong(line -> line.waited(LocalDateTime.now(clock)))
                .max()
                .orElse(0);
        return Texts.format("counselling.hours.summary", waiting, longest, TIME.format(LocalTime.now(clock)));
    }

    public String getToday() {
        return Texts.format("counselling.hours.head", here.getName(), LocalDate.now(clock));
    }

    /** Who is still here, in the order of arrival. */
    public List<TicketLine> getLines() {
        return lines.stream().filter(line -> line.state().isHere()).toList();
    }

    /** Who has gone, with or without a talk. */
    public List<TicketLine> getGone() {
        return lines.stream().filter(line -> !line.state().isHere()).toList();
    }

    public List<CounsellingPlace> getPlaces() {
        return places;
    }

    public CaseSearch getSearch() {
        return search;
    }

    public Long getPlace() {
        return place;
    }

    public void setPlace(Long place) {
        this.place = place;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }
}
