package de.kommune.sim.handover.boundary;

import de.kommune.sim.handover.boundary.PackageSources.Copy;
import de.kommune.sim.handover.entity.Handover;
import de.kommune.sim.handover.entity.HandoverItem;
import de.kommune.sim.handover.entity.HandoverPackage;
import de.kommune.sim.handover.entity.ItemFacts;
import de.kommune.sim.handover.entity.PackageFacts;
import de.kommune.sim.handover.policy.Manifest;
import de.kommune.sim.handover.policy.Manifest.Entry;
import de.kommune.sim.handover.policy.PackageText;
import de.kommune.sim.seal.boundary.Seals;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Packages on the counselling side: made, sealed, opened, taken away («Pakete»). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Parcels {

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Seals seals;

    @Inject
    private Clock clock;

    /** Freezes these copies. */
    HandoverPackage make(Handover handover, List<Copy> copies, String account) {
        Manifest manifest = new Manifest(copies.stream()
                .map(copy -> Entry.of(copy.facts().title(), copy.content()))
                .toList());
        HandoverPackage parcel = new HandoverPackage(
                handover,
                PackageText.birthDate(handover.getSimCase().getSubject().getBirthDate()),
                manifest.hash(),
                account,
                LocalDateTime.now(clock));
        em.persist(parcel);
        for (int position = 0; position < copies.size(); position++) {
            HandoverItem item =
                    new HandoverItem(parcel, position, copies.get(position).facts());
            em.persist(item);
            item.fill(seals.sealBytes(copies.get(position).content(), HandoverSeals.ITEMS.place(item.getId())));
        }
        return parcel;
    }

    /** The package of a handover that was not withdrawn. */
    Optional<HandoverPackage> current(Handover handover) {
        return em
                .createQuery(
                        "select p from HandoverPackage p where p.handover = :handover and p.withdrawnAt is null"
                                + " order by p.id desc",
                        HandoverPackage.class)
                .setParameter("handover", handover)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The ASD no longer sees it, and its copies are gone. */
    void withdraw(Handover handover) {
        current(handover).ifPresent(parcel -> {
            parcel.withdraw(LocalDateTime.now(clock));
            em.createQuery("delete from HandoverItem i where i.parcel = :parcel")
                    .setParameter("parcel", parcel)
                    .executeUpdate();
        });
    }

    PackageView view(HandoverPackage parcel) {
        return new PackageView(
                parcel.getId(),
                parcel.facts(),
                em
                        .createQuery(
                                "select i from HandoverItem i where i.parcel = :parcel order by i.position",
                                HandoverItem.class)
                        .setParameter("parcel", parcel)
                        .getResultList()
                        .stream()
                        .map(item -> view(item.getId(), item.facts(), item.getContent()))
                        .toList());
    }

    /** The same for either side: both read the sealed content of their own table or view. */
    ItemView view(long id, ItemFacts facts, SealedText sealed) {
        byte[] content = open(id, sealed);
        return new ItemView(
                id,
                facts,
                Entry.of(facts.title(), content).hash(),
                facts.isText() ? new String(content, StandardCharsets.UTF_8) : null);
    }

    byte[] open(long itemId, SealedText sealed) {
        return seals.openBytes(sealed, HandoverSeals.ITEMS.place(itemId));
    }

    /** The list of items as it is now; a package that was changed since it was made is refused. */
    static Manifest manifest(PackageFacts facts, List<ItemView> items) {
        Manifest manifest = new Manifest(items.stream()
                .map(item -> new Entry(item.facts().title(), item.hash()))
                .toList());
        if (!manifest.hash().equals(facts.manifestHash())) {
            throw new IllegalStateException("The package of " + facts.caseNo() + " does not fit its manifest");
        }
        return manifest;
    }
}
