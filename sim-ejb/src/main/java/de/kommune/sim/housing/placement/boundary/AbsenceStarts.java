package de.kommune.sim.housing.placement.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.placement.entity.AbsenceStart;
import de.kommune.sim.housing.placement.entity.Placement;
import de.kommune.sim.housing.placement.entity.PlacementChange;
import de.kommune.sim.housing.placement.entity.PlacementState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** Keeps since when people are away («Beginn der Abwesenheit»). Has no guard of its own: only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AbsenceStarts {

    @PersistenceContext
    private EntityManager em;

    /** Whoever is away has lived there before, and is gone by today. */
    void begin(Placement placement, LocalDate night, LocalDate today, PlacementChange by) {
        if (night.isAfter(today) || !placement.getPeriod().contains(night)) {
            throw new BusinessException("housing.absenceOutside", night);
        }
        keep(placement.getId(), night, by);
    }

    /** Whoever is away while she moves is away in the new bed since the same night. */
    void goOn(Placement home, Placement next, PlacementChange by) {
        if (next.getState() == PlacementState.ABSENT) {
            of(home.getId()).ifPresent(start -> keep(next.getId(), start.getFirstNight(), by));
        }
    }

    private void keep(long placementId, LocalDate night, PlacementChange by) {
        AbsenceStart start = of(placementId).orElseGet(() -> new AbsenceStart(placementId));
        start.begin(night, by.getBy(), by.getAt());
        em.persist(start);
    }

    private Optional<AbsenceStart> of(long placementId) {
        return em.createQuery("select s from AbsenceStart s where s.placementId = :placement", AbsenceStart.class)
                .setParameter("placement", placementId)
                .getResultStream()
                .findFirst();
    }
}
