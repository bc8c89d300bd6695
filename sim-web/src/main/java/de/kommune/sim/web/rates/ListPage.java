package de.kommune.sim.web.rates;

import de.kommune.sim.benefits.rates.boundary.RateRow;
import de.kommune.sim.benefits.rates.boundary.Rates;
import de.kommune.sim.benefits.rates.entity.BenefitRate;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The rates of the AsylbLG («Bedarfssätze») on a day, their versions, and the next one. */
@Named("ratesListPage")
@ViewScoped
public class ListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Rates rates;

    @Inject
    private Clock clock;

    private LocalDate day;
    private Long rateId;
    private List<RateRow> rows;
    private List<BenefitRate> versions;
    private BenefitRate chosen;
    private BigDecimal amount;
    private LocalDate from;
    private String source;

    public void open() {
        day = day == null ? LocalDate.now(clock) : day;
        rows = rates.on(day);
        versions = rates.versions();
        if (rateId != null) {
            chosen = versions.stream()
                    .filter(rate -> rate.getId().equals(rateId))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            amount = chosen.getAmount();
            from = LocalDate.of(LocalDate.now(clock).getYear() + 1, 1, 1);
        }
    }

    /** Shows the rates of the day that was typed, under an address that can be kept. */
    public String show() {
        return "/rates/list?faces-redirect=true&includeViewParams=true";
    }

    public String replace() {
        rates.replace(rateId, chosen.getVersion(), amount, from, source);
        Notices.info("rates.list.replaced", from);
        return "/rates/list?faces-redirect=true&day=" + day;
    }

    public String check() {
        Notices.info("rates.list.checked", rates.check(day));
        return "/rates/list?faces-redirect=true&day=" + day;
    }

    /** Whether any rate of the day waits for somebody who compares it. */
    public boolean isToConfirm() {
        return rows.stream().anyMatch(RateRow::isToConfirm);
    }

    public List<RateRow> getRows() {
        return rows;
    }

    public List<BenefitRate> getVersions() {
        return versions;
    }

    public BenefitRate getChosen() {
        return chosen;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Long getRateId() {
        return rateId;
    }

    public void setRateId(Long rateId) {
        this.rateId = rateId;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
