package de.kommune.sim.web.consents;

import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.common.Period;
import de.kommune.sim.consents.boundary.ConsentTemplates;
import de.kommune.sim.consents.boundary.Consents;
import de.kommune.sim.consents.boundary.NewConsent;
import de.kommune.sim.consents.entity.ConsentFacts;
import de.kommune.sim.consents.entity.ConsentForm;
import de.kommune.sim.consents.entity.ConsentTemplate;
import de.kommune.sim.web.consents.AwaitedConsents.Awaited;
import de.kommune.sim.web.shell.Download;
import de.kommune.sim.web.text.Notices;
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

/** A new consent («neue Schweigepflichtentbindung»): filled in, printed or signed on the screen, and recorded. */
@Named("consentsRecordPage")
@ViewScoped
public class RecordPage implements Serializable {

    @EJB
    private Cases cases;

    @EJB
    private Consents consents;

    @EJB
    private ConsentTemplates templates;

    @Inject
    private AwaitedConsents waiting;

    @Inject
    private Clock clock;

    private final RecipientForm to = new RecipientForm();
    private final String token = UUID.randomUUID().toString();

    private long id;
    private Long referralId;
    private Long claimId;
    private Long reunionId;
    private Awaited awaited;
    private CaseView view;
    private List<String> languages;
    private long personId;
    private String purpose;
    private LocalDate from;
    private LocalDate until;
    private String language;
    private String interpreter;
    private ConsentForm form = ConsentForm.PAPER;
    private String signature;

    /** The form begins with the client, today, and one year; in a language of the client's, where there is a form in it. */
    public void open() {
        view = cases.get(id);
        languages = templates.inUse().stream().map(ConsentTemplate::getLanguage).toList();
        personId = view.simCase().getSubject().getId();
        from = LocalDate.now(clock);
        until = from.plusYears(1).minusDays(1);
        language = view.simCase().getSubject().getLanguages().stream()
                .map(skill -> skill.getLanguage())
                .filter(languages::contains)
                .findFirst()
                .orElse("deu");
        awaited = awaited();
        if (awaited != null) {
            to.begin(awaited.to(), awaited.categories());
            purpose = awaited.purpose();
        }
    }

    private Awaited awaited() {
        if (referralId != null) {
            return waiting.ofReferral(referralId);
        }
        if (claimId != null) {
            return waiting.ofClaim(claimId);
        }
        return reunionId == null ? null : waiting.ofReunion(reunionId);
    }

    /** The form as it stands, to be signed on paper. */
    public void print() {
        Download.send(
                "Schweigepflichtentbindung-" + view.simCase().getCaseNo() + ".pdf",
                "application/pdf",
                consents.form(id, wanted()));
    }

    public String save() {
        consents.record(id, wanted());
        Notices.info("consents.record.saved");
        return awaited == null ? "/consents/list?faces-redirect=true&id=" + id : awaited.back();
    }

    private NewConsent wanted() {
        ConsentFacts facts = new ConsentFacts(to.recipient(), to.chosen(), purpose, Period.ofDays(from, until));
        return new NewConsent(personId, facts, form, language, interpreter, SignatureField.picture(signature), token);
    }

    /** The client and who lives together with the client. */
    public List<SelectItem> getPeople() {
        List<SelectItem> people = new ArrayList<>();
        people.add(new SelectItem(
                view.simCase().getSubject().getId(), view.simCase().getSubject().getDisplayName()));
        view.household().stream()
                .filter(member -> !view.simCase().getSubject().getId().equals(member.personId()))
                .forEach(member -> people.add(new SelectItem(member.personId(), member.personName())));
        return people;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public ConsentForm[] getForms() {
        return ConsentForm.values();
    }

    public RecipientForm getTo() {
        return to;
    }

    /** The referral that waits for it; null for none. */
    public Long getReferralId() {
        return referralId;
    }

    public void setReferralId(Long referralId) {
        this.referralId = referralId;
    }

    /** The prepared application that waits for it; null for none. */
    public Long getClaimId() {
        return claimId;
    }

    public void setClaimId(Long claimId) {
        this.claimId = claimId;
    }

    /** The family that is to come and waits for it; null for none. */
    public Long getReunionId() {
        return reunionId;
    }

    public void setReunionId(Long reunionId) {
        this.reunionId = reunionId;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public CaseView getView() {
        return view;
    }

    public long getPersonId() {
        return personId;
    }

    public void setPersonId(long personId) {
        this.personId = personId;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }

    public ConsentForm getForm() {
        return form;
    }

    public void setForm(ConsentForm form) {
        this.form = form;
    }

    public String getSignature() {
        return signature;
    }

    public void setSignature(String signature) {
        this.signature = signature;
    }
}
