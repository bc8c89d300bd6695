package de.kommune.sim.claims.boundary;

import static de.kommune.sim.access.Permission.CLAIM_READ;
import static de.kommune.sim.access.Permission.CLAIM_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.benefits.applications.boundary.PaperRegister;
import de.kommune.sim.benefits.applications.entity.Applicant;
import de.kommune.sim.benefits.applications.entity.ApplicationPaper;
import de.kommune.sim.benefits.applications.entity.PaperFacts;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseScope;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.claims.entity.Claim;
import de.kommune.sim.claims.entity.ClaimState;
import de.kommune.sim.claims.entity.Submitted;
import de.kommune.sim.claims.policy.ClaimConsent;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.consents.boundary.ConsentRegister;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.Disclosure;
import de.kommune.sim.consents.entity.DisclosureFacts;
import de.kommune.sim.seal.boundary.Seals;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Applications that counselling prepares with clients («vorbereitete Leistungsanträge»): drafts, handing in on a consent, the receipt. */
@Stateless
@Guarded
public class Claims {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @EJB
    private Seals seals;

    @Inject
    private CaseRows cases;

    @Inject
    private CaseScope scope;

    @Inject
    private ConsentRegister consents;

    @Inject
    private PaperRegister papers;

    @Inject
    private ClaimRows rows;

    @Inject
    private Clock clock;

    /** What was prepared in a case, the latest first. */
    @Requires(CLAIM_READ)
    public List<ClaimLine> ofCase(long caseId) {
        cases.get(caseId);
        return rows.ofCase(caseId);
    }

    /** The same with words, for the answer to a client who asks what is kept. */
    @Requires(CLAIM_READ)
    public List<ClaimView> ofCaseInFull(long caseId) {
        return ofCase(caseId).stream().map(line -> view(rows.get(line.id()))).toList();
    }

    @Requires(CLAIM_READ)
    public ClaimView get(long claimId) {
        return view(rows.get(claimId));
    }

    private ClaimView view(Claim claim) {
        boolean draft = claim.getState() == ClaimState.DRAFT;
        return new ClaimView(
                claim,
                words(claim),
                draft ? consent(claim).orElse(null) : null,
                claim.getState() == ClaimState.SUBMITTED ? rows.status(claim) : null);
    }

    /** Writes a draft down; nothing goes yet. The same form makes one. */
    @Requires(value = CLAIM_WRITE, deed = Deed.CHANGE)
    public Claim prepare(long caseId, NewClaim wanted) {
        SimCase simCase = cases.lock(caseId); // a double click waits here, and then finds what the first one made
        scope.checkMayChange(simCase);
        return before(wanted.form()).orElseGet(() -> prepared(simCase, wanted));
    }

    private Optional<Claim> before(String form) {
        return em.createQuery("select k from Claim k where k.token = :form", Claim.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    private Claim prepared(SimCase simCase, NewClaim wanted) {
        simCase.checkNotHandedOver();
        Claim claim = new Claim(simCase, simCase.getSubject(), wanted.facts(), wanted.form())
                .prepared(caller.name(), LocalDateTime.now(clock));
        em.persist(claim);
        say(claim, wanted.facts());
        return claim;
    }

    /** Changes a draft. */
    @Requires(CLAIM_WRITE)
    public void change(long claimId, int version, PaperFacts facts) {
        Claim claim = rows.lock(claimId, version);
        claim.change(facts, caller.name());
        say(claim, facts);
    }

    /** The client does not want it. */
    @Requires(CLAIM_WRITE)
    public void drop(long claimId, int version) {
        rows.lock(claimId, version).drop();
    }

    /**
     * The client hands it in. It goes on a consent that covers it, and is recorded in the same transaction; without one nothing goes.
     *
     * @param read whether the client has read it, or had it read out, and hands it in as her own
     */
    @Requires(CLAIM_WRITE)
    public void submit(long claimId, int version, boolean read) {
        Claim claim = rows.lock(claimId, version);
        claim.checkDraft();
        claim.getSimCase().checkNotHandedOver();
        if (!read) {
            throw new BusinessException("claims.notRead");
        }
        Consent consent = consent(claim).orElseThrow(() -> new BusinessException("claims.withoutConsent"));
        Disclosure record = consents.disclose(
                consent.getId(),
                new DisclosureFacts(ClaimConsent.OFFICE, ClaimConsent.categories(claim.getNeed()), today()),
                claim.getToken());
        Applicant applicant = Applicant.of(claim.getSimCase().getSubject());
        ApplicationPaper paper = papers.handIn(applicant, facts(claim), basis(consent), claim.getToken());
        claim.submit(Submitted.of(paper, record), caller.name());
    }

    private static String basis(Consent consent) {
        return "Einwilligung der Person vom " + DAY.format(consent.getRecordedAt());
    }

    /** The draft on a sheet to be read and signed, for a client who takes it to the counter herself; nothing is passed on with it. */
    @Requires(value = CLAIM_READ, deed = Deed.PRINT)
    public byte[] form(long claimId) {
        Claim claim = rows.get(claimId);
        return papers.form(Applicant.of(claim.getSimCase().getSubject()), facts(claim));
    }

    /** The receipt for the client, word for word what went. */
    @Requires(value = CLAIM_READ, deed = Deed.PRINT)
    public byte[] receipt(long claimId) {
        Claim claim = rows.get(claimId);
        if (claim.getState() != ClaimState.SUBMITTED) {
            throw new BusinessException("claims.nothingReceived", claim.getState());
        }
        return papers.receipt(claim.getPaperNo(), claim.getApplicant(), facts(claim), claim.getSubmittedAt());
    }

    private Optional<Consent> consent(Claim claim) {
        return ClaimConsent.covering(
                consents.ofCase(claim.getSimCase().getId()), claim.getSimCase().getSubject(), claim.getNeed(), today());
    }

    private void say(Claim claim, PaperFacts facts) {
        claim.say(seals.seal(facts.words(), ClaimSeals.CLAIMS.place(claim.getId())));
    }

    private String words(Claim claim) {
        return seals.open(claim.getWords(), ClaimSeals.CLAIMS.place(claim.getId()));
    }

    private PaperFacts facts(Claim claim) {
        return new PaperFacts(claim.getNeed(), claim.getWantedFrom(), claim.getAmount(), words(claim));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
