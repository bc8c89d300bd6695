package de.kommune.sim.web.consents;

import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.consents.boundary.Consents;
import de.kommune.sim.consents.boundary.Disclosures;
import de.kommune.sim.consents.boundary.NewDisclosure;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.DisclosureFacts;
import de.kommune.sim.consents.entity.DisclosureStatute;
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
import java.util.UUID;

/** Recording that something about a client was passed on («Offenbarung eintragen»). */
@Named("consentsDisclosePage")
@ViewScoped
public class DisclosePage implements Serializable {

    /** Before the number, whether the basis is a consent or a statute. */
    private static final String CONSENT = "c";

    private static final String STATUTE = "s";

    @EJB
    private Cases cases;

    @EJB
    private Consents consents;

    @EJB
    private Disclosures disclosures;

    @Inject
    private ConsentWords words;

    @Inject
    private Clock clock;

    private final RecipientForm to = new RecipientForm();
    private final String token = UUID.randomUUID().toString();

    private long id;
    private SimCase simCase;
    private List<Consent> all;
    private List<DisclosureStatute> statutes;
    private LocalDate day;
    private String basis;

    public void open() {
        simCase = cases.get(id).simCase();
        all = consents.ofCase(id);
        statutes = disclosures.statutes();
        day = LocalDate.now(clock);
    }

    public String save() {
        DisclosureFacts facts = new DisclosureFacts(to.recipient(), to.chosen(), day);
        disclosures.record(id, new NewDisclosure(facts, number(CONSENT), number(STATUTE), token));
        Notices.info("consents.disclose.saved");
        return "/consents/list?faces-redirect=true&id=" + id;
    }

    private Long number(String kind) {
        return basis != null && basis.startsWith(kind) ? Long.valueOf(basis.substring(1)) : null;
    }

    /** The consents of the case, then the statutes. One that holds no longer is named too: it may have held on the day. */
    public List<SelectItem> getBases() {
        List<SelectItem> bases = new ArrayList<>();
        all.forEach(consent -> bases.add(new SelectItem(
                CONSENT + consent.getId(),
                Texts.format(
                        "consents.disclose.consent",
                        words.recipient(consent.getRecipient()),
                        consent.getPeriod().getFrom(),
                        consent.getPeriod().getLastDay(),
                        words.state(consent)))));
        statutes.forEach(statute -> bases.add(
                new SelectItem(STATUTE + statute.getId(), statute.getCitation() + ": " + statute.getTitle())));
        return bases;
    }

    public RecipientForm getTo() {
        return to;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public SimCase getSimCase() {
        return simCase;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
