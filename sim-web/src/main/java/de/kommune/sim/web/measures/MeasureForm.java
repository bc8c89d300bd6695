package de.kommune.sim.web.measures;

import de.kommune.sim.measures.programmes.entity.Audience;
import de.kommune.sim.measures.programmes.entity.Funding;
import de.kommune.sim.measures.programmes.entity.Measure;
import de.kommune.sim.measures.programmes.entity.MeasureDays;
import de.kommune.sim.measures.programmes.entity.MeasureFacts;
import de.kommune.sim.measures.programmes.entity.MeasureKind;
import de.kommune.sim.measures.programmes.entity.TownTask;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/** What is typed about a measure («Formular der Maßnahme»). */
public class MeasureForm implements Serializable {

    private static final int USUAL_SEATS = 12;

    private String title;
    private MeasureKind kind;
    private Audience audience = Audience.EVERYBODY;
    private Long partnerId;
    private String languageCode;
    private String place;
    private int capacity = USUAL_SEATS;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private DayOfWeek weekday;
    private LocalTime startsAt;
    private LocalTime endsAt;
    private TownTask task = TownTask.VOLUNTARY;
    private String source;
    private BigDecimal amount;
    private BigDecimal ownShare;
    private LocalDate fundedFrom;
    private LocalDate fundedTo;

    /** What stands there already. */
    void read(Measure measure) {
        title = measure.getTitle();
        kind = measure.getKind();
        audience = measure.getAudience();
        partnerId = measure.getPartner() == null ? null : measure.getPartner().getId();
        languageCode = measure.getLanguageCode();
        place = measure.getPlace();
        capacity = measure.getCapacity();
        read(measure.getDays());
        read(measure.getFunding());
    }

    private void read(MeasureDays days) {
        firstDay = days.getFirstDay();
        lastDay = days.getLastDay();
        weekday = days.getWeekday();
        startsAt = days.getStartsAt();
        endsAt = days.getEndsAt();
    }

    private void read(Funding funding) {
        task = funding.getTask();
        source = funding.getSource();
        amount = funding.getAmount();
        ownShare = funding.getOwnShare();
        fundedFrom = funding.getFrom();
        fundedTo = funding.getTo();
    }

    MeasureFacts facts() {
        return new MeasureFacts(
                title,
                kind,
                audience,
                partnerId,
                languageCode == null || languageCode.isEmpty() ? null : languageCode,
                place,
                capacity,
                new MeasureDays(firstDay, lastDay, weekday, startsAt, endsAt),
                new Funding(task, source, amount, ownShare, fundedFrom, fundedTo));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public MeasureKind getKind() {
        return kind;
    }

    public void setKind(MeasureKind kind) {
        this.kind = kind;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public Long getPartnerId() {
        return partnerId;
    }

    public void setPartnerId(Long partnerId) {
        this.partnerId = partnerId;
    }

    public String getLanguageCode() {
        return languageCode;
    }

    public void setLanguageCode(String languageCode) {
        this.languageCode = languageCode;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
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

    public DayOfWeek getWeekday() {
        return weekday;
    }

    public void setWeekday(DayOfWeek weekday) {
        this.weekday = weekday;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalTime endsAt) {
        this.endsAt = endsAt;
    }

    public TownTask getTask() {
        return task;
    }

    public void setTask(TownTask task) {
        this.task = task;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public BigDecimal getOwnShare() {
        return ownShare;
    }

    public void setOwnShare(BigDecimal ownShare) {
        this.ownShare = ownShare;
    }

    public LocalDate getFundedFrom() {
        return fundedFrom;
    }

    public void setFundedFrom(LocalDate fundedFrom) {
        this.fundedFrom = fundedFrom;
    }

    public LocalDate getFundedTo() {
        return fundedTo;
    }

    public void setFundedTo(LocalDate fundedTo) {
        this.fundedTo = fundedTo;
    }
}
