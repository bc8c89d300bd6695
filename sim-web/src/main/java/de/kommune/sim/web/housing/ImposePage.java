package de.kommune.sim.web.housing;

import de.kommune.sim.housing.bans.boundary.HouseBans;
import de.kommune.sim.housing.bans.boundary.NewBan;
import de.kommune.sim.housing.bans.entity.BanGround;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.FacilityLine;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Bans a person, or with no person an outsider, from a shelter («Hausverbot erteilen»). */
@Named("housingImposePage")
@ViewScoped
public class ImposePage implements Serializable {

    private static final int HOURS_AT_FIRST = 24;

    @EJB
    private HouseBans bans;

    @EJB
    private Estate estate;

    @EJB
    private Persons persons;

    @Inject
    private Clock clock;

    private final String token = UUID.randomUUID().toString();

    private Long personId;
    private Long facilityId;
    private String person;
    private List<FacilityLine> facilities;

    private String outsider;
    private BanGround ground;
    private LocalDate firstDay;
    private LocalTime firstTime;
    private LocalDate lastDay;
    private LocalTime lastTime;
    private String reasons;

    public void open() {
        person = personId == null ? null : persons.get(personId).getDisplayName();
        facilities = estate.list(LocalDate.now(clock));
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        firstDay = now.toLocalDate();
        firstTime = now.toLocalTime();
        LocalDateTime end = now.plusHours(HOURS_AT_FIRST);
        lastDay = end.toLocalDate();
        lastTime = end.toLocalTime();
    }

    public String impose() {
        long made = bans.impose(new NewBan(
                        facilityId, personId, outsider, ground, firstDay.atTime(firstTime), end(), reasons, token))
                .getId();
        Notices.info("housing.ban.imposed");
        return "/housing/ban?faces-redirect=true&id=" + made;
    }

    /** Without a time the last day belongs to it. */
    private LocalDateTime end() {
        if (lastDay == null) {
            return null;
        }
        return lastTime == null ? lastDay.plusDays(1).atStartOfDay() : lastDay.atTime(lastTime);
    }

    /** Null for an outsider. */
    public String getPerson() {
        return person;
    }

    public List<FacilityLine> getFacilities() {
        return facilities;
    }

    public BanGround[] getGrounds() {
        return BanGround.values();
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Long getFacilityId() {
        return facilityId;
    }

    public void setFacilityId(Long facilityId) {
        this.facilityId = facilityId;
    }

    public String getOutsider() {
        return outsider;
    }

    public void setOutsider(String outsider) {
        this.outsider = outsider;
    }

    public BanGround getGround() {
        return ground;
    }

    public void setGround(BanGround ground) {
        this.ground = ground;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalTime getFirstTime() {
        return firstTime;
    }

    public void setFirstTime(LocalTime firstTime) {
        this.firstTime = firstTime;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public LocalTime getLastTime() {
        return lastTime;
    }

    public void setLastTime(LocalTime lastTime) {
        this.lastTime = lastTime;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
