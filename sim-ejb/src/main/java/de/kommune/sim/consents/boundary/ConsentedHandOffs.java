package de.kommune.sim.consents.boundary;

import static de.kommune.sim.access.Deed.CHANGE;
import static de.kommune.sim.access.Permission.CONSENT_READ;
import static de.kommune.sim.access.Permission.DISCLOSURE_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseRows;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.DisclosureFacts;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.cooperation.boundary.HandOffRegister;
import de.kommune.sim.cooperation.boundary.NewHandOff;
import de.kommune.sim.cooperation.entity.Basis;
import de.kommune.sim.cooperation.entity.HandOff;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Messages to section 50-2 that the client has agreed to («Mitteilung auf Einwilligung»). The message and the record of the
 * disclosure are one transaction: neither is there without the other, and a consent that was taken back stops both.
 */
@Stateless
@Guarded
public class ConsentedHandOffs {

    private static final Recipient OFFICE = Recipient.of(RecipientKind.OFFICE_50_2);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ConsentRegister register;

    @Inject
    private CaseRows cases;

    @Inject
    private HandOffRegister handOffs;

    @Inject
    private Clock clock;

    /** The consents of a person that hold today and let something go to section 50-2. */
    @Requires(CONSENT_READ)
    public List<Consent> usable(long personId) {
        CallTrail.person(personId);
        LocalDate today = LocalDate.now(clock);
        return cases
                .seeing(em.createQuery(
                        "select distinct c from Consent c left join fetch c.categories join c.simCase s join s.person q"
                                + " where c.person.id = :person and c.revokedAt is null and " + CaseRows.seen("s", "q")
                                + " order by c.id desc",
                        Consent.class))
                .setParameter("person", personId)
                .getResultList()
                .stream()
                .filter(consent -> consent.covers(OFFICE, Set.of(), today))
                .toList();
    }

    /** Sends a message on a consent of the person it is about; refused where the consent does not cover the matter. */
    @Requires(value = DISCLOSURE_WRITE, deed = CHANGE)
    public HandOff send(NewHandOff wanted, long consentId) {
        Optional<HandOff> sentBefore = handOffs.sentBefore(wanted.requestToken());
        if (sentBefore.isPresent()) {
            return sentBefore.get();
        }
        Consent consent = usable(wanted.personId()).stream()
                .filter(one -> one.getId() == consentId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        DisclosureFacts facts = new DisclosureFacts(OFFICE, categories(wanted), LocalDate.now(clock));
        register.disclose(consentId, facts, wanted.requestToken());
        return handOffs.send(wanted, Basis.of(words(consent)));
    }

    private static String words(Consent consent) {
        return "Einwilligung der Person vom " + DAY.format(consent.getRecordedAt());
    }

    /** What a message of that kind tells the other side besides who it is about. */
    private static Set<DataCategory> categories(NewHandOff wanted) {
        return switch (wanted.kind()) {
            case PLACEMENT_PROPOSED ->
                wanted.proposal() != null && wanted.proposal().isAboutHealth()
                        ? Set.of(DataCategory.IDENTITY, DataCategory.HOUSING, DataCategory.HEALTH)
                        : Set.of(DataCategory.IDENTITY, DataCategory.HOUSING);
            case ROOM_UNSUITABLE, MOVE_WISHED, DEFECT_SEEN, INCIDENT_SEEN ->
                Set.of(DataCategory.IDENTITY, DataCategory.HOUSING);
            case FAMILY_ARRIVES -> Set.of(DataCategory.IDENTITY, DataCategory.FAMILY);
            default -> Set.of(DataCategory.IDENTITY, DataCategory.BENEFITS);
        };
    }
}
