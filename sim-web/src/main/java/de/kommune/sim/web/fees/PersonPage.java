package de.kommune.sim.web.fees;

import de.kommune.sim.housing.fees.boundary.Counted;
import de.kommune.sim.housing.fees.boundary.FeeAccount;
import de.kommune.sim.housing.fees.boundary.FeeNotices;
import de.kommune.sim.housing.fees.boundary.Fees;
import de.kommune.sim.housing.fees.boundary.FormerLiability;
import de.kommune.sim.housing.fees.boundary.Liabilities;
import de.kommune.sim.housing.fees.entity.FeeAssessment;
import de.kommune.sim.housing.fees.entity.FeeLiability;
import de.kommune.sim.housing.fees.entity.Payer;
import de.kommune.sim.housing.fees.entity.PayerGroup;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A person's fees («Gebührenkonto»): months with how they are counted, who pays, and notices. */
@Named("feesPersonPage")
@ViewScoped
public class PersonPage implements Serializable {

    private static final int DAYS_TO_PAY = 30;

    @EJB
    private Fees fees;

    @EJB
    private Liabilities payments;

    @EJB
    private FeeNotices notices;

    @Inject
    private Clock clock;

    private long id;
    private FeeAccount account;
    private List<FeeLiability> liabilities;
    private List<FormerLiability> formerLiabilities;
    private String reason;
    private LocalDate dueOn;
    private Payer payer = Payer.SELF;
    private PayerGroup group = PayerGroup.SELF_PAYER;
    private String reference;
    private LocalDate from;

    public void open() {
        account = fees.ofPerson(id);
        liabilities = payments.ofPerson(id);
        formerLiabilities = payments.former(id);
        dueOn = LocalDate.now(clock).plusDays(DAYS_TO_PAY);
        from = LocalDate.now(clock).withDayOfMonth(1);
    }

    /** Each month as it was counted last. */
    public List<FeeAssessment> getLatest() {
        return account.months().stream().filter(FeeAssessment::isLatest).toList();
    }

    /** What the month came to before, the latest first. */
    public List<FeeAssessment> former(FeeAssessment month) {
        return account.months().stream()
                .filter(other -> other.getMonth().equals(month.getMonth()) && !other.isLatest())
                .toList();
    }

    public String recount() {
        Counted counted = fees.recount(id);
        Notices.info("fees.person.recounted", counted.made(), counted.changed(), counted.same());
        return again();
    }

    public String issue() {
        Notices.info("fees.issued", notices.issue(id, dueOn));
        return again();
    }

    public String set() {
        payments.set(id, group, payer, reference, from, reason);
        Notices.info("fees.person.payerSet");
        return again();
    }

    private String again() {
        return "/fees/person?faces-redirect=true&id=" + id;
    }

    public FeeAccount getAccount() {
        return account;
    }

    public List<FeeLiability> getLiabilities() {
        return liabilities;
    }

    public List<FormerLiability> getFormerLiabilities() {
        return formerLiabilities;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Payer[] getPayers() {
        return Payer.values();
    }

    public PayerGroup[] getGroups() {
        return PayerGroup.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Payer getPayer() {
        return payer;
    }

    public void setPayer(Payer payer) {
        this.payer = payer;
    }

    public PayerGroup getGroup() {
        return group;
    }

    public void setGroup(PayerGroup group) {
        this.group = group;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
