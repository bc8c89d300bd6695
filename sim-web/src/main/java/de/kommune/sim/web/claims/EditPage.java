package de.kommune.sim.web.claims;

import de.kommune.sim.benefits.applications.entity.Need;
import de.kommune.sim.benefits.applications.entity.PaperFacts;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.claims.boundary.ClaimView;
import de.kommune.sim.claims.boundary.Claims;
import de.kommune.sim.claims.boundary.NewClaim;
import de.kommune.sim.web.text.Notices;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Preparing an application with a client («Leistungsantrag vorbereiten»), or changing the draft. */
@Named("claimsEditPage")
@ViewScoped
public class EditPage implements Serializable {

    @EJB
    private Cases cases;

    @EJB
    private Claims claims;

    private final String token = UUID.randomUUID().toString();
    private long caseId;
    private Long claimId;
    private ClaimView view;
    private SimCase simCase;
    private Need need;
    private LocalDate wantedFrom;
    private BigDecimal amount;
    private String words;

    /** A draft that is changed begins with what it says. */
    public void open() {
        if (claimId == null) {
            simCase = cases.get(caseId).simCase();
            return;
        }
        view = claims.get(claimId);
        simCase = view.claim().getSimCase();
        need = view.claim().getNeed();
        wantedFrom = view.claim().getWantedFrom();
        amount = view.claim().getAmount();
        words = view.words();
    }

    public String save() {
        PaperFacts facts = new PaperFacts(need, wantedFrom, amount, words);
        long id = claimId == null ? prepared(facts) : changed(facts);
        Notices.info("claims.edit.saved");
        return "/claims/view?faces-redirect=true&id=" + id;
    }

    private long prepared(PaperFacts facts) {
        return claims.prepare(caseId, new NewClaim(facts, token)).getId();
    }

    private long changed(PaperFacts facts) {
        claims.change(claimId, view.claim().getVersion(), facts);
        return claimId;
    }

    public Need[] getNeeds() {
        return Need.values();
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    /** Null for a new one. */
    public Long getClaimId() {
        return claimId;
    }

    public void setClaimId(Long claimId) {
        this.claimId = claimId;
    }

    public Need getNeed() {
        return need;
    }

    public void setNeed(Need need) {
        this.need = need;
    }

    public LocalDate getWantedFrom() {
        return wantedFrom;
    }

    public void setWantedFrom(LocalDate wantedFrom) {
        this.wantedFrom = wantedFrom;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
