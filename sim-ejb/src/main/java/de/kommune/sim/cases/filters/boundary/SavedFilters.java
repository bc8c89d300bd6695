package de.kommune.sim.cases.filters.boundary;

import static de.kommune.sim.access.Deed.CHANGE;
import static de.kommune.sim.access.Permission.CASE_FILTER_KEEP;
import static de.kommune.sim.access.Permission.CASE_READ;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.cases.boundary.CaseFilter;
import de.kommune.sim.cases.filters.entity.SavedFilter;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The filters that the caller keeps for the list of cases («gespeicherte Filter»); nobody sees another's. */
@Stateless
@Guarded
public class SavedFilters {

    /** More would hide the ones that are used. */
    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    /** By name. */
    @Requires(CASE_READ)
    public List<NamedFilter> list() {
        return mine().stream().map(SavedFilters::named).toList();
    }

    /** Keeps a filter under a name; what stood under it before is replaced. */
    @Requires(value = CASE_FILTER_KEEP, deed = CHANGE)
    public NamedFilter keep(String name, CaseFilter filter) {
        SavedFilter fresh = new SavedFilter(caller.name(), name);
        List<SavedFilter> known = mine();
        SavedFilter kept = known.stream()
                .filter(one -> one.getName().equalsIgnoreCase(fresh.getName()))
                .findFirst()
                .orElse(fresh);
        if (kept == fresh && known.size() >= MOST) {
            throw new BusinessException("cases.tooManyFilters", MOST);
        }
        kept.keep(filter.mine(), filter.status(), filter.targetGroup());
        kept.keep(filter.warning(), filter.counsellor(), filter.text());
        kept.keepTopic(filter.topic());
        em.persist(kept);
        em.flush();
        return named(kept);
    }

    /** Forgets a filter. */
    @Requires(CASE_FILTER_KEEP)
    public void forget(long id) {
        em.remove(mine().stream().filter(one -> one.getId() == id).findFirst().orElseThrow(NotFoundException::new));
    }

    private List<SavedFilter> mine() {
        return em.createQuery("select f from SavedFilter f where f.account = :me order by f.name", SavedFilter.class)
                .setParameter("me", caller.name())
                .getResultList();
    }

    private static NamedFilter named(SavedFilter kept) {
        CaseFilter filter = new CaseFilter(
                kept.isMine(),
                kept.getStatus(),
                kept.getTargetGroup(),
                kept.getWarning(),
                kept.getCounsellor(),
                kept.getText(),
                kept.getTopic());
        return new NamedFilter(kept.getId(), kept.getName(), filter);
    }
}
