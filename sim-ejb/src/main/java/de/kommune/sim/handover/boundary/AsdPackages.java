package de.kommune.sim.handover.boundary;

import static de.kommune.sim.access.Deed.CHANGE;
import static de.kommune.sim.access.Deed.PRINT;
import static de.kommune.sim.access.Deed.READ;
import static de.kommune.sim.access.Permission.ASD_PACKAGE_ANSWER;
import static de.kommune.sim.access.Permission.ASD_PACKAGE_READ;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.handover.entity.Answer;
import de.kommune.sim.handover.entity.AsdItem;
import de.kommune.sim.handover.entity.AsdPackage;
import de.kommune.sim.handover.entity.ItemFacts;
import de.kommune.sim.handover.policy.HandoverLetter;
import de.kommune.sim.paper.PdfLetter;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * The packages as the ASD sees them («Pakete für den ASD»): reading, accepting, returning. Works for the ASD, whose role in the
 * database sees packages on offer and accepted ones, and no table of counselling.
 */
@Stateless
@Guarded
public class AsdPackages {

    private static final int MOST = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Parcels parcels;

    @EJB
    private AsdAnswers answers;

    /** What is on offer, and what was accepted; the latest first. */
    @Requires(ASD_PACKAGE_READ)
    public List<AsdPackageLine> list() {
        return em
                .createQuery("select p from AsdPackage p order by p.offeredAt desc, p.id desc", AsdPackage.class)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(parcel -> new AsdPackageLine(parcel.getId(), parcel.facts()))
                .toList();
    }

    /** A package with what lies in it. */
    @Requires(ASD_PACKAGE_READ)
    public PackageView get(long packageId) {
        return view(find(packageId));
    }

    /** A document out of a package. */
    @Requires(value = ASD_PACKAGE_READ, deed = READ)
    public byte[] content(long itemId) {
        AsdItem item = findItem(itemId);
        return parcels.open(itemId, item.getContent());
    }

    /** What kind of thing it is. */
    @Requires(value = ASD_PACKAGE_READ, deed = READ)
    public ItemFacts item(long itemId) {
        return findItem(itemId).facts();
    }

    /** Accepts it: from this moment on the ASD answers for the client, and counselling by the team is over. */
    @Requires(value = ASD_PACKAGE_ANSWER, deed = CHANGE)
    public void accept(long packageId) {
        PackageView parcel = view(find(packageId));
        Parcels.manifest(parcel.facts(), parcel.items());
        answers.give(packageId, Answer.ACCEPTED, null);
    }

    /** Returns it with a reason; the team goes on answering for the client. */
    @Requires(value = ASD_PACKAGE_ANSWER, deed = CHANGE)
    public void giveBack(long packageId, String reason) {
        find(packageId);
        if (reason == null || reason.isBlank()) {
            throw new BusinessException("handover.withoutReason");
        }
        answers.give(packageId, Answer.RETURNED, reason.strip());
    }

    /** The letter that came with it. */
    @Requires(value = ASD_PACKAGE_READ, deed = PRINT)
    public byte[] coverLetter(long packageId) {
        PackageView parcel = view(find(packageId));
        return PdfLetter.of(
                new HandoverLetter().cover(parcel.facts(), Parcels.manifest(parcel.facts(), parcel.items())));
    }

    /** The receipt for an accepted one. */
    @Requires(value = ASD_PACKAGE_READ, deed = PRINT)
    public byte[] receipt(long packageId) {
        PackageView parcel = view(find(packageId));
        if (!parcel.facts().isAccepted()) {
            throw new BusinessException("handover.notAccepted");
        }
        return PdfLetter.of(
                new HandoverLetter().receipt(parcel.facts(), Parcels.manifest(parcel.facts(), parcel.items())));
    }

    private PackageView view(AsdPackage parcel) {
        return new PackageView(
                parcel.getId(),
                parcel.facts(),
                em
                        .createQuery(
                                "select i from AsdItem i where i.packageId = :parcel order by i.position",
                                AsdItem.class)
                        .setParameter("parcel", parcel.getId())
                        .getResultList()
                        .stream()
                        .map(item -> parcels.view(item.getId(), item.facts(), item.getContent()))
                        .toList());
    }

    private AsdItem findItem(long itemId) {
        AsdItem item = em.find(AsdItem.class, itemId);
        if (item == null) {
            throw new NotFoundException();
        }
        find(item.getPackageId());
        return item;
    }

    private AsdPackage find(long packageId) {
        AsdPackage parcel = em.find(AsdPackage.class, packageId);
        if (parcel == null) {
            throw new NotFoundException();
        }
        CallTrail.person(parcel.getPersonId());
        return parcel;
    }
}
