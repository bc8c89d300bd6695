package de.kommune.sim.handover.boundary;

import static de.kommune.sim.access.Deed.PRINT;
import static de.kommune.sim.access.Deed.READ;
import static de.kommune.sim.access.Permission.HANDOVER_READ;
import static de.kommune.sim.access.Permission.HANDOVER_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.approvals.boundary.FourEyes;
import de.kommune.sim.approvals.entity.Approval.Subject;
import de.kommune.sim.approvals.entity.ApprovalKind;
import de.kommune.sim.approvals.entity.ApprovalState;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.cases.boundary.CaseScope;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.consents.boundary.ConsentRegister;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.DisclosureFacts;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.handover.boundary.PackageSources.Copy;
import de.kommune.sim.handover.entity.Handover;
import de.kommune.sim.handover.entity.HandoverItem;
import de.kommune.sim.handover.entity.HandoverPackage;
import de.kommune.sim.handover.entity.HandoverState;
import de.kommune.sim.handover.entity.ItemFacts;
import de.kommune.sim.handover.entity.ItemKind;
import de.kommune.sim.handover.policy.HandoverLetter;
import de.kommune.sim.paper.PdfLetter;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Handing a client over to the ASD, step by step, on the counselling side («Übergaben»). */
@Stateless
@Guarded
public class Handovers {

    private static final Recipient ASD = Recipient.of(RecipientKind.ASD);

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private CaseRows cases;

    @Inject
    private CaseScope scope;

    @Inject
    private PackageSources sources;

    @Inject
    private Parcels parcels;

    @Inject
    private HandoverSteps steps;

    @Inject
    private ConsentRegister consents;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private Clock clock;

    /** Where the latest handover of a case stands; null where there was none. */
    @Requires(value = HANDOVER_READ, deed = READ)
    public HandoverGlance glance(long caseId) {
        return cases
                .seeing(em.createQuery(
                        "select new de.kommune.sim.handover.boundary.HandoverGlance(h.state, h.plannedFor, p.answeredAt)"
                                + " from Handover h join h.simCase s join s.person q left join HandoverPackage p"
                                + " on p.handover = h and p.withdrawnAt is null where s.id = :case and "
                                + CaseRows.seen("s", "q") + " order by h.id desc, p.id desc",
                        HandoverGlance.class))
                .setParameter("case", caseId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** The latest handover of a case with its package and its history; null where there was none. */
    @Requires(value = HANDOVER_READ, deed = READ)
    public HandoverView ofCase(long caseId) {
        cases.get(caseId);
        return em
                .createQuery("select h from Handover h where h.simCase.id = :case order by h.id desc", Handover.class)
                .setParameter("case", caseId)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(this::view)
                .orElse(null);
    }

    private HandoverView view(Handover handover) {
        HandoverPackage parcel = parcels.current(handover).orElse(null);
        return new HandoverView(
                handover.getId(),
                handover.getState(),
                handover.getPlannedFor(),
                parcel == null ? null : releaseOf(parcel),
                parcel == null ? null : parcels.view(parcel),
                steps.of(handover));
    }

    /** The second person has looked at this package; another one needs another look. */
    private ApprovalState releaseOf(HandoverPackage parcel) {
        return fourEyes.states(ApprovalKind.HANDOVER_RELEASE, List.of(parcel.getId()))
                .get(parcel.getId());
    }

    /** What can go into the package of a case. */
    @Requires(value = HANDOVER_WRITE, deed = READ)
    public List<Choice> choices(long caseId) {
        SimCase simCase = cases.get(caseId);
        scope.checkMayChange(simCase);
        return sources.choices(caseId);
    }

    /** A document out of the package, as the ASD will see it. */
    @Requires(value = HANDOVER_READ, deed = READ)
    public byte[] content(long itemId) {
        return open(find(itemId));
    }

    /** What kind of thing it is. */
    @Requires(value = HANDOVER_READ, deed = READ)
    public ItemFacts item(long itemId) {
        return find(itemId).facts();
    }

    /** Plans the handover of a case for a day. */
    @Requires(HANDOVER_WRITE)
    public void plan(long caseId, LocalDate plannedFor, String reason) {
        SimCase simCase = cases.lock(caseId);
        scope.checkMayChange(simCase);
        if (isLive(simCase)) {
            throw new BusinessException("handover.alreadyPlanned");
        }
        Handover handover = new Handover(simCase, plannedFor);
        em.persist(handover);
        steps.note(handover, required(reason));
    }

    private boolean isLive(SimCase simCase) {
        return em.createQuery("select h.state from Handover h where h.simCase = :case", HandoverState.class)
                .setParameter("case", simCase)
                .getResultStream()
                .anyMatch(HandoverState::isLive);
    }

    /** The client is asked now; a package that was put together or offered is taken away again. */
    @Requires(HANDOVER_WRITE)
    public void prepare(long handoverId) {
        Handover handover = lock(handoverId);
        takeBack(handover);
        handover.become(HandoverState.CONSENT_OPEN);
        steps.note(handover, null);
    }

    /** The client does not want it; the case stays with the team. */
    @Requires(HANDOVER_WRITE)
    public void declined(long handoverId, String reason) {
        Handover handover = lock(handoverId);
        takeBack(handover);
        handover.become(HandoverState.CLIENT_DECLINED);
        steps.note(handover, required(reason));
    }

    private void takeBack(Handover handover) {
        parcels.withdraw(handover);
        handover.getSimCase().keepFromHandover();
    }

    /** Puts the package together and freezes it, and asks a second person to look. */
    @Requires(HANDOVER_WRITE)
    public void pack(long handoverId, Set<String> keys, String letter) {
        Handover handover = lock(handoverId);
        long caseId = handover.getSimCase().getId();
        List<Choice> chosen = sources.choices(caseId).stream()
                .filter(choice -> keys.contains(choice.getKey()))
                .toList();
        if (chosen.isEmpty() || chosen.size() != keys.size()) {
            throw new BusinessException("handover.nothingChosen");
        }
        handover.packOn(consentFor(handover, categories(chosen)));
        List<Copy> copies = new ArrayList<>(List.of(letter(required(letter))));
        copies.addAll(sources.copies(caseId, chosen));
        HandoverPackage parcel = parcels.make(handover, copies, caller.name());
        steps.note(handover, null);
        fourEyes.request(
                new Subject(
                        ApprovalKind.HANDOVER_RELEASE,
                        parcel.getId(),
                        handover.getSimCase().getCaseNo()),
                "Übergabe an den ASD: " + chosen.size() + " Stücke");
    }

    private static Copy letter(String text) {
        return new Copy(
                new ItemFacts(ItemKind.LETTER, "Anlass der Übergabe", null), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<DataCategory> categories(List<Choice> chosen) {
        Set<DataCategory> categories = EnumSet.of(DataCategory.IDENTITY);
        chosen.forEach(choice -> categories.addAll(choice.kind().getCategories()));
        return categories;
    }

    private Consent consentFor(Handover handover, Set<DataCategory> categories) {
        return consents.covering(handover.getSimCase().getId(), ASD, categories)
                .orElseThrow(() -> new BusinessException("handover.withoutConsent"));
    }

    /** Offers the released package to the ASD; from this minute on it sees the package, and nothing else. */
    @Requires(HANDOVER_WRITE)
    public void offer(long handoverId) {
        Handover handover = lock(handoverId);
        HandoverPackage parcel = parcels.current(handover).orElseThrow(NotFoundException::new);
        fourEyes.use(ApprovalKind.HANDOVER_RELEASE, parcel.getId());
        handover.become(HandoverState.OFFERED);
        Set<DataCategory> categories = EnumSet.noneOf(DataCategory.class);
        parcels.view(parcel)
                .items()
                .forEach(item -> categories.addAll(item.facts().kind().getCategories()));
        consents.disclose(
                handover.getConsent().getId(),
                new DisclosureFacts(ASD, categories, LocalDate.now(clock)),
                "handover-" + parcel.getId());
        handover.getSimCase().offerForHandover();
        parcel.offer(caller.name(), LocalDateTime.now(clock));
        steps.note(handover, null);
    }

    /** The receipt lies in the file; the handover is over. */
    @Requires(HANDOVER_WRITE)
    public void complete(long handoverId) {
        Handover handover = lock(handoverId);
        handover.become(HandoverState.COMPLETED);
        steps.note(handover, null);
    }

    /** The letter that goes with the package. */
    @Requires(value = HANDOVER_READ, deed = PRINT)
    public byte[] coverLetter(long handoverId) {
        PackageView parcel = parcel(handoverId);
        return PdfLetter.of(
                new HandoverLetter().cover(parcel.facts(), Parcels.manifest(parcel.facts(), parcel.items())));
    }

    /** The receipt of the ASD. */
    @Requires(value = HANDOVER_READ, deed = PRINT)
    public byte[] receipt(long handoverId) {
        PackageView parcel = parcel(handoverId);
        if (!parcel.facts().isAccepted()) {
            throw new BusinessException("handover.notAccepted");
        }
        return PdfLetter.of(
                new HandoverLetter().receipt(parcel.facts(), Parcels.manifest(parcel.facts(), parcel.items())));
    }

    private PackageView parcel(long handoverId) {
        Handover handover = em.find(Handover.class, handoverId);
        if (handover == null) {
            throw new NotFoundException();
        }
        cases.get(handover.getSimCase().getId());
        return parcels.current(handover)
                .map(parcels::view)
                .orElseThrow(() -> new BusinessException("handover.noPackage"));
    }

    private HandoverItem find(long itemId) {
        HandoverItem item = em.find(HandoverItem.class, itemId);
        if (item == null) {
            throw new NotFoundException();
        }
        cases.get(item.getParcel().getHandover().getSimCase().getId());
        return item;
    }

    private byte[] open(HandoverItem item) {
        return parcels.open(item.getId(), item.getContent());
    }

    /** The case first, as the ASD's answer does: of two at once the second sees what the first has done. */
    private Handover lock(long handoverId) {
        Handover handover = em.find(Handover.class, handoverId);
        if (handover == null) {
            throw new NotFoundException();
        }
        SimCase simCase = cases.lock(handover.getSimCase().getId());
        scope.checkMayChange(simCase);
        em.refresh(handover);
        return handover;
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new BusinessException("handover.withoutReason");
        }
        return reason.strip();
    }
}
