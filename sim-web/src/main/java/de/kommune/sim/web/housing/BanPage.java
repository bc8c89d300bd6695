package de.kommune.sim.web.housing;

import de.kommune.sim.housing.bans.boundary.BanView;
import de.kommune.sim.housing.bans.boundary.HouseBans;
import de.kommune.sim.housing.bans.entity.BanDelivery;
import de.kommune.sim.web.shell.Download;
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

/** One ban («Hausverbot»): its paper, how it was told, its end, and requests for a time limit. */
@Named("housingBanPage")
@ViewScoped
public class BanPage implements Serializable {

    @EJB
    private HouseBans bans;

    @Inject
    private Clock clock;

    private Long id;
    private BanView view;
    private BanDelivery way = BanDelivery.HANDED_OVER;
    private LocalDate toldOn;
    private LocalTime toldAt;
    private String liftReason;
    private LocalDate requestedOn;
    private LocalDate lastDay;

    public void open() {
        view = bans.get(id == null ? 0 : id);
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        toldOn = now.toLocalDate();
        toldAt = now.toLocalTime();
        requestedOn = now.toLocalDate();
    }

    public void paper() {
        Download.send("Hausverbot-50-2-H-" + id + ".pdf", "application/pdf", bans.paper(id));
    }

    public String deliver() {
        bans.deliver(id, version(), way, toldOn.atTime(toldAt));
        Notices.info("housing.ban.told");
        return again();
    }

    public String lift() {
        bans.lift(id, version(), liftReason);
        Notices.info("housing.ban.lifted");
        return again();
    }

    public String requestLimit() {
        bans.requestLimit(id, version(), requestedOn);
        Notices.info("housing.ban.asked");
        return again();
    }

    public String grant() {
        bans.decideLimit(id, version(), lastDay);
        Notices.info("housing.ban.granted", lastDay);
        return again();
    }

    public String refuse() {
        bans.decideLimit(id, version(), null);
        Notices.info("housing.ban.refused");
        return again();
    }

    private int version() {
        return view.line().version();
    }

    private String again() {
        return "/housing/ban?faces-redirect=true&id=" + id;
    }

    public BanView getView() {
        return view;
    }

    public BanDelivery[] getWays() {
        return BanDelivery.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public BanDelivery getWay() {
        return way;
    }

    public void setWay(BanDelivery way) {
        this.way = way;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public LocalTime getToldAt() {
        return toldAt;
    }

    public void setToldAt(LocalTime toldAt) {
        this.toldAt = toldAt;
    }

    public String getLiftReason() {
        return liftReason;
    }

    public void setLiftReason(String liftReason) {
        this.liftReason = liftReason;
    }

    public LocalDate getRequestedOn() {
        return requestedOn;
    }

    public void setRequestedOn(LocalDate requestedOn) {
        this.requestedOn = requestedOn;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
