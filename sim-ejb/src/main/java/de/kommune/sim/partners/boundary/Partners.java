package de.kommune.sim.partners.boundary;

import static de.kommune.sim.access.Permission.PARTNER_READ;
import static de.kommune.sim.access.Permission.PARTNER_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.paper.PdfLetter;
import de.kommune.sim.partners.entity.Partner;
import de.kommune.sim.partners.entity.PartnerFacts;
import de.kommune.sim.partners.entity.TownPlace;
import de.kommune.sim.partners.policy.DirectorySheet;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Partners («Partner»): the directory, and keeping it right. */
@Stateless
@Guarded
public class Partners {

    /** As many as fit on paper that somebody still reads. */
    private static final int MOST_PRINTED = 400;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private PartnerRows rows;

    @Inject
    private PartnerTimes times;

    @Inject
    private PartnerReader reader;

    @Inject
    private Clock clock;

    /** One page of the directory: the nearest first where a place was chosen, else by name. */
    @Requires(PARTNER_READ)
    public List<PartnerRow> list(PartnerFilter filter, int first, int size) {
        return rows.page(filter, first, size);
    }

    @Requires(PARTNER_READ)
    public long count(PartnerFilter filter) {
        return rows.count(filter);
    }

    /** The partner with what its page shows. */
    @Requires(PARTNER_READ)
    public PartnerView get(long partnerId) {
        return reader.view(rows.get(partnerId));
    }

    /** The directory as it is filtered, on paper (PDF/UA). */
    @Requires(value = PARTNER_READ, deed = Deed.PRINT)
    public byte[] print(PartnerFilter filter) {
        List<PartnerRow> found = rows.page(filter, 0, MOST_PRINTED);
        String near =
                filter.nearId() == null ? null : rows.place(filter.nearId()).getName();
        return PdfLetter.of(new DirectorySheet(today(), near).of(reader.sheet(found)));
    }

    /** Takes a partner into the directory; the same form makes one. */
    @Requires(value = PARTNER_WRITE, deed = Deed.CHANGE)
    public Partner enter(NewPartner wanted) {
        return before(wanted.form()).orElseGet(() -> entered(wanted));
    }

    private Optional<Partner> before(String form) {
        return em.createQuery("select p from Partner p where p.token = :form", Partner.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    private Partner entered(NewPartner wanted) {
        checkName(wanted.facts().name(), -1);
        // what was typed is looked at before any record is, so that a place that is not there answers no otherwise
        Partner partner = new Partner(wanted.form(), wanted.facts(), null, caller.name());
        partner.describe(wanted.facts(), near(wanted.facts()), caller.name());
        em.persist(partner);
        times.write(partner, null, wanted.hours());
        return partner;
    }

    /** Writes down anew who it is, where, and when it is open. */
    @Requires(PARTNER_WRITE)
    public void describe(long partnerId, int version, PartnerFacts facts, Map<DayOfWeek, String> hours) {
        Partner partner = rows.lock(partnerId, version);
        checkName(facts.name(), partnerId);
        // hours stand in a table of their own, and whoever saw the old ones must be told as well
        em.lock(partner, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        partner.describe(facts, near(facts), caller.name());
        times.write(partner, null, hours);
    }

    /** The team no longer works with it. */
    @Requires(PARTNER_WRITE)
    public void end(long partnerId, int version) {
        rows.lock(partnerId, version).end(today(), caller.name());
    }

    /** The team works with it again. */
    @Requires(PARTNER_WRITE)
    public void resume(long partnerId, int version) {
        rows.lock(partnerId, version).resume(caller.name());
    }

    private TownPlace near(PartnerFacts facts) {
        Long id = facts.address().nearId();
        return id == null ? null : rows.place(id);
    }

    /** Two of one name would be taken for each other, in the directory and in consents. */
    private void checkName(String name, long self) {
        long others = em.createQuery(
                        "select count(p) from Partner p where p.name = :name and p.id <> :self", Long.class)
                .setParameter("name", name == null ? "" : name.strip())
                .setParameter("self", self)
                .getSingleResult();
        if (others > 0) {
            throw new BusinessException("partners.nameTaken", name);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
