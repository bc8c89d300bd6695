package de.kommune.sim.web.fees;

import de.kommune.sim.housing.fees.boundary.FeeNotices;
import de.kommune.sim.housing.fees.boundary.NewPayment;
import de.kommune.sim.housing.fees.boundary.NoticeView;
import de.kommune.sim.web.shell.Download;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A notice («Gebührenbescheid») with its letter, and what came in for it. */
@Named("feesNoticePage")
@ViewScoped
public class NoticePage implements Serializable {

    private final String token = UUID.randomUUID().toString();

    @EJB
    private FeeNotices notices;

    @Inject
    private Clock clock;

    private long id;
    private NoticeView view;
    private BigDecimal amount;
    private LocalDate receivedOn;
    private String reference;

    public void open() {
        view = notices.get(id);
        amount = view.open();
        receivedOn = LocalDate.now(clock);
    }

    public void letter() {
        Download.send(
                "Gebuehrenbescheid-" + view.notice().getNoticeNo() + ".pdf", "application/pdf", notices.letter(id));
    }

    public String pay() {
        notices.pay(id, new NewPayment(receivedOn, amount, reference, token));
        Notices.info("fees.notice.paidNow", amount);
        return "/fees/notice?faces-redirect=true&id=" + id;
    }

    public NoticeView getView() {
        return view;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
