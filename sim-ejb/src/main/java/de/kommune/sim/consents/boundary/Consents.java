package de.kommune.sim.consents.boundary;

import static de.kommune.sim.access.Deed.CHANGE;
import static de.kommune.sim.access.Deed.PRINT;
import static de.kommune.sim.access.Permission.CONSENT_READ;
import static de.kommune.sim.access.Permission.CONSENT_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.ConsentForm;
import de.kommune.sim.consents.entity.ConsentSignature;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RevocationWay;
import de.kommune.sim.consents.entity.Signing;
import de.kommune.sim.consents.policy.ConsentLetter;
import de.kommune.sim.consents.policy.ConsentLetter.Signer;
import de.kommune.sim.consents.policy.SignaturePicture;
import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The consents of clients («Schweigepflichtentbindungen»): printing the form, recording it signed, taking it back. */
@Stateless
@Guarded
public class Consents {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private ConsentRegister register;

    @Inject
    private TemplateRegister templates;

    @Inject
    private CaseRows cases;

    @Inject
    private Event<ConsentRevoked> revoked;

    @Inject
    private Clock clock;

    /** All consents of a case, also those that hold no longer; the latest first. */
    @Requires(CONSENT_READ)
    public List<Consent> ofCase(long caseId) {
        List<Consent> all = register.ofCase(caseId);
        all.stream()
                .findFirst()
                .ifPresent(consent -> CallTrail.person(consent.getPerson().getId()));
        return all;
    }

    /** One consent, with its person and the version of the form. */
    @Requires(CONSENT_READ)
    public Consent get(long consentId) {
        Consent consent = find(consentId);
        consent.getCategories().size();
        consent.getPerson().getDisplayName();
        consent.getSimCase().getCaseNo();
        consent.getTemplate().getVersionNo();
        return consent;
    }

    /** The consent that lets details of these kinds go to that recipient now; empty where there is none. */
    @Requires(CONSENT_READ)
    public Optional<Consent> covering(long caseId, Recipient recipient, Set<DataCategory> categories) {
        caseOf(caseId);
        return register.covering(caseId, recipient, categories);
    }

    /** The form with everything filled in but the signature, to be signed on paper. */
    @Requires(value = CONSENT_WRITE, deed = PRINT)
    public byte[] form(long caseId, NewConsent wanted) {
        Person person = consenting(caseOf(caseId), wanted.personId());
        return letter(signer(person, wanted.interpreter(), null), wanted, signing(wanted));
    }

    /** Records a signed consent. */
    @Requires(value = CONSENT_WRITE, deed = CHANGE)
    public Consent record(long caseId, NewConsent wanted) {
        SimCase simCase = lockedCase(caseId);
        return recorded(wanted.requestToken()).orElseGet(() -> save(simCase, wanted));
    }

    private Optional<Consent> recorded(String token) {
        return em
                .createQuery("select c from Consent c where c.requestToken = :token", Consent.class)
                .setParameter("token", token)
                .getResultList()
                .stream()
                .findFirst();
    }

    private Consent save(SimCase simCase, NewConsent wanted) {
        if (!simCase.getStatus().isLive()) {
            throw new BusinessException("cases.notLive", simCase.getCaseNo(), simCase.getStatus());
        }
        Consent consent = new Consent(
                simCase,
                consenting(simCase, wanted.personId()),
                wanted.facts(),
                signing(wanted),
                wanted.requestToken(),
                caller.name(),
                LocalDateTime.now(clock));
        em.persist(consent);
        if (wanted.form() == ConsentForm.SCREEN) {
            keepSignature(consent, SignaturePicture.checked(wanted.signature()));
        }
        return consent;
    }

    private void keepSignature(Consent consent, byte[] picture) {
        ConsentSignature signature = new ConsentSignature(consent);
        em.persist(signature);
        signature.fill(seals.sealBytes(picture, ConsentSeals.SIGNATURES.place(signature.getId())));
    }

    /** The client takes a consent back; it covers nothing from this minute on. */
    @Requires(CONSENT_WRITE)
    public void revoke(long consentId, RevocationWay way) {
        Consent consent = find(consentId);
        cases.lock(consent.getSimCase().getId()); // first the case, as whoever passes details on does
        em.refresh(consent, LockModeType.PESSIMISTIC_WRITE);
        consent.revoke(way, caller.name(), LocalDateTime.now(clock));
        revoked.fire(new ConsentRevoked(consentId));
    }

    /** The sheet as it was signed, for the client or the file. */
    @Requires(value = CONSENT_READ, deed = PRINT)
    public byte[] sheet(long consentId) {
        Consent consent = get(consentId);
        byte[] picture = signatureOf(consent)
                .map(signature ->
                        seals.openBytes(signature.getPicture(), ConsentSeals.SIGNATURES.place(signature.getId())))
                .orElse(null);
        Signing signing = new Signing(
                consent.getForm(), consent.getTemplate(), consent.getGermanTemplate(), consent.getInterpreter());
        Signer signer = signer(consent.getPerson(), consent.getInterpreter(), picture)
                .on(consent.getRecordedAt().toLocalDate());
        return PdfLetter.of(new ConsentLetter().of(signer, consent.facts(), signing));
    }

    private byte[] letter(Signer signer, NewConsent wanted, Signing signing) {
        return PdfLetter.of(new ConsentLetter().of(signer, wanted.facts(), signing));
    }

    private Optional<ConsentSignature> signatureOf(Consent consent) {
        return em
                .createQuery("select s from ConsentSignature s where s.consent = :consent", ConsentSignature.class)
                .setParameter("consent", consent)
                .getResultList()
                .stream()
                .findFirst();
    }

    private static Signer signer(Person person, String interpreter, byte[] picture) {
        return new Signer(person.getDisplayName(), person.getBirthDate(), interpreter, picture, null);
    }

    private Signing signing(NewConsent wanted) {
        return new Signing(
                wanted.form(),
                templates.newest(wanted.language()),
                templates.newest(TemplateRegister.GERMAN),
                wanted.interpreter());
    }

    /** The client, or somebody who lives with the client today; nobody else consents at this case. */
    private Person consenting(SimCase simCase, long personId) {
        Person subject = simCase.getSubject();
        if (subject.getId() == personId) {
            return subject;
        }
        return em
                .createQuery(
                        "select m.person from HouseholdMember m where m.person.id = :person and m.period.from <= :today"
                                + " and m.period.to > :today and m.household.id in (select k.household.id from"
                                + " HouseholdMember k where k.person = :subject and k.period.from <= :today"
                                + " and k.period.to > :today)",
                        Person.class)
                .setParameter("person", personId)
                .setParameter("subject", subject)
                .setParameter("today", LocalDate.now(clock))
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Consent find(long consentId) {
        Consent consent = em.find(Consent.class, consentId);
        if (consent == null) {
            throw new NotFoundException();
        }
        cases.get(consent.getSimCase().getId());
        CallTrail.person(consent.getPerson().getId());
        return consent;
    }

    private SimCase caseOf(long caseId) {
        return cases.get(caseId);
    }

    /** A double click waits here, and then finds what the first one made. */
    private SimCase lockedCase(long caseId) {
        return cases.lock(caseId);
    }
}
