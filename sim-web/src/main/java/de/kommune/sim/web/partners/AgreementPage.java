package de.kommune.sim.web.partners;

import de.kommune.sim.partners.boundary.AgreementView;
import de.kommune.sim.partners.boundary.Agreements;
import de.kommune.sim.partners.boundary.NewAgreement;
import de.kommune.sim.partners.boundary.Partners;
import de.kommune.sim.partners.entity.AgreementFacts;
import de.kommune.sim.partners.entity.AgreementKind;
import de.kommune.sim.partners.entity.Partner;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Entering what was agreed with a partner, looking at it anew, cancelling it («Vereinbarung»). */
@Named("partnersAgreementPage")
@ViewScoped
public class AgreementPage implements Serializable {

    @EJB
    private Partners partners;

    @EJB
    private Agreements agreements;

    private final String token = UUID.randomUUID().toString();
    private Long id;
    private Long partnerId;
    private Partner partner;
    private AgreementView view;
    private AgreementKind kind;
    private String reference;
    private LocalDate concludedOn;
    private LocalDate endsOn;
    private LocalDate reviewOn;

    public void open() {
        if (id == null) {
            partner = partners.get(partnerId == null ? 0 : partnerId).partner();
            return;
        }
        view = agreements.get(id);
        partner = view.agreement().getPartner();
        endsOn = view.agreement().getEndsOn();
        reviewOn = view.agreement().getReviewOn();
    }

    public String save() {
        if (view == null) {
            AgreementFacts facts = new AgreementFacts(kind, reference, concludedOn, endsOn, reviewOn);
            agreements.enter(partner.getId(), new NewAgreement(facts, token));
        } else {
            agreements.plan(id, view.agreement().getVersion(), endsOn, reviewOn);
        }
        Notices.info("partners.agreement.saved");
        return back();
    }

    public String cancel() {
        agreements.cancel(id, view.agreement().getVersion());
        Notices.info("partners.agreement.cancelledNow");
        return back();
    }

    private String back() {
        return "/partners/view?faces-redirect=true&id=" + partner.getId();
    }

    public Partner getPartner() {
        return partner;
    }

    /** Null for a new one. */
    public AgreementView getView() {
        return view;
    }

    public AgreementKind[] getKinds() {
        return AgreementKind.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getPartnerId() {
        return partnerId;
    }

    public void setPartnerId(Long partnerId) {
        this.partnerId = partnerId;
    }

    public AgreementKind getKind() {
        return kind;
    }

    public void setKind(AgreementKind kind) {
        this.kind = kind;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getConcludedOn() {
        return concludedOn;
    }

    public void setConcludedOn(LocalDate concludedOn) {
        this.concludedOn = concludedOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
