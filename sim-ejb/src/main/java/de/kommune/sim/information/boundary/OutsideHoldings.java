package de.kommune.sim.information.boundary;

import de.kommune.sim.claims.boundary.ClaimView;
import de.kommune.sim.claims.boundary.Claims;
import de.kommune.sim.claims.entity.Claim;
import de.kommune.sim.consents.boundary.Consents;
import de.kommune.sim.consents.boundary.Disclosures;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Disclosure;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.cooperation.boundary.HandOffView;
import de.kommune.sim.cooperation.boundary.HandOffs;
import de.kommune.sim.documents.boundary.DocumentRegister;
import de.kommune.sim.documents.entity.Document;
import de.kommune.sim.handover.boundary.HandoverView;
import de.kommune.sim.handover.boundary.Handovers;
import de.kommune.sim.information.entity.EntryFacts;
import de.kommune.sim.information.entity.Section;
import de.kommune.sim.information.policy.InformationWords;
import de.kommune.sim.referrals.boundary.ReferralView;
import de.kommune.sim.referrals.boundary.Referrals;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Papers, consents, and what went to others or came from them («Dokumente, Einwilligungen, Weitergaben»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OutsideHoldings implements Holdings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DocumentRegister documents;

    @EJB
    private Consents consents;

    @EJB
    private Disclosures disclosures;

    @EJB
    private Referrals referrals;

    @EJB
    private Claims claims;

    @EJB
    private HandOffs handOffs;

    @EJB
    private Handovers handovers;

    @Override
    public List<Found> of(Client client) {
        List<Found> found = new ArrayList<>();
        for (long caseId : client.caseIds()) {
            documents.ofCase(caseId).forEach(document -> found.add(document(document)));
            consents.ofCase(caseId).forEach(consent -> found.add(consent(consent)));
            disclosures.ofCase(caseId).forEach(disclosure -> found.add(disclosure(disclosure)));
            referrals.ofCaseInFull(caseId).forEach(referral -> found.add(referral(referral)));
            claims.ofCaseInFull(caseId).forEach(claim -> found.add(claim(claim)));
            HandoverView handover = handovers.ofCase(caseId);
            if (handover != null) {
                found.add(handover(handover));
            }
        }
        messageIds(client).forEach(id -> found.add(message(handOffs.get(id))));
        return found;
    }

    private static Found document(Document document) {
        String text = new Lines()
                .add("Art", document.getType().getGermanName())
                .add("Eingegangen am", document.getReceivedOn())
                .add("Gültig bis", document.getValidUntil())
                .toString();
        return new Found(
                new EntryFacts(Section.DOCUMENT, null, document.getId(), document.getFormat()),
                document.getReceivedOn(),
                document.getTitle(),
                text);
    }

    private static Found consent(Consent consent) {
        String text = new Lines()
                .add("An wen", recipient(consent.getRecipient()))
                .add("Was", categories(consent.getCategories()))
                .add("Wozu", consent.getPurpose())
                .add("Gilt", InformationWords.span(consent.getPeriod()))
                .add("Übersetzt hat", consent.getInterpreter())
                .add(
                        "Zurückgenommen",
                        consent.getRevokedAt() == null ? null : InformationWords.moment(consent.getRevokedAt()))
                .toString();
        return Found.of(Section.CONSENT, consent.getPeriod().getFrom(), "Entbindung von der Schweigepflicht", text);
    }

    private static Found disclosure(Disclosure disclosure) {
        String basis = disclosure.getConsent() == null
                ? disclosure.getStatute().getCitation()
                : "Ihre Einwilligung vom "
                        + InformationWords.day(
                                disclosure.getConsent().getPeriod().getFrom());
        String text = new Lines()
                .add("An wen", recipient(disclosure.getRecipient()))
                .add("Was", categories(disclosure.getCategories()))
                .add("Grundlage", basis)
                .toString();
        return Found.of(Section.DISCLOSURE, disclosure.getDisclosedOn(), "Weitergabe", text);
    }

    private static Found referral(ReferralView view) {
        Lines lines = new Lines()
                .add("Worum es ging", view.words())
                .add("Was weitergegeben wird", categories(view.referral().getCategories()))
                .add("Stand", view.referral().getState())
                .add("Ergebnis", view.referral().getOutcome());
        view.steps()
                .forEach(step ->
                        lines.say(InformationWords.day(step.getDay()) + ": " + InformationWords.label(step.getDeed())));
        return Found.of(
                Section.REFERRAL,
                view.referral().getPreparedOn(),
                "Vermittlung an " + view.partnerName(),
                lines.toString());
    }

    private static Found claim(ClaimView view) {
        Claim claim = view.claim();
        String text = new Lines()
                .add("Bedarf", claim.getNeed())
                .add("Ab wann", claim.getWantedFrom())
                .add("Betrag", claim.getAmount() == null ? null : claim.getAmount() + " Euro")
                .say(view.words())
                .add("Stand", claim.getState())
                .add("Nummer bei der Abteilung 50-2", claim.getPaperNo())
                .add(
                        "Eingereicht",
                        claim.getSubmittedAt() == null ? null : InformationWords.moment(claim.getSubmittedAt()))
                .toString();
        return Found.of(Section.CLAIM, claim.getPreparedAt().toLocalDate(), "Antrag auf Leistungen", text);
    }

    private static String recipient(Recipient recipient) {
        String kind = InformationWords.label(recipient.getKind());
        return recipient.getName() == null ? kind : kind + ": " + recipient.getName();
    }

    private static String categories(Collection<DataCategory> categories) {
        return categories.stream().sorted().map(InformationWords::label).collect(Collectors.joining(", "));
    }

    private static Found handover(HandoverView handover) {
        Lines lines = new Lines().add("Stand", handover.state()).add("Geplant für", handover.plannedFor());
        handover.steps()
                .forEach(step ->
                        lines.say(InformationWords.moment(step.at()) + ": " + InformationWords.label(step.state())
                                + (step.reason() == null ? "" : " (" + step.reason() + ")")));
        return Found.of(Section.HANDOVER, handover.plannedFor(), "Übergabe", lines.toString());
    }

    /** The messages of which counselling has said that they are about her. */
    private List<Long> messageIds(Client client) {
        return em.createQuery(
                        "select l.handOffId from CounsellingLink l where l.personId in :records order by l.handOffId",
                        Long.class)
                .setParameter("records", client.recordIds())
                .getResultList();
    }

    private static Found message(HandOffView message) {
        Lines lines = new Lines()
                .add("Von", message.kind().from())
                .add("An", message.kind().to())
                .add("Grundlage", message.basis().getWords())
                .add("Stand", message.state());
        if (message.proposal() != null) {
            lines.add("Vorgeschlagen", message.proposal().place())
                    .add("Haus", message.proposal().facility())
                    .add("Grund", message.proposal().ground())
                    .add("Ab", message.proposal().from());
        }
        message.steps()
                .forEach(step -> lines.say(InformationWords.moment(step.at()) + ", "
                        + InformationWords.label(step.desk()) + ", " + InformationWords.label(step.deed())
                        + (step.text().isEmpty() ? "" : ": " + step.text())));
        return Found.of(
                Section.HAND_OFF,
                message.steps().get(0).at().toLocalDate(),
                InformationWords.label(message.kind()),
                lines.toString());
    }
}
