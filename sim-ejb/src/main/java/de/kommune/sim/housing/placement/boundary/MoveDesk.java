package de.kommune.sim.housing.placement.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.housing.estate.entity.Place;
import de.kommune.sim.housing.placement.entity.Breach;
import de.kommune.sim.housing.placement.entity.EndReason;
import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.placement.entity.Placement;
import de.kommune.sim.housing.placement.entity.PlacementChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Carries out moves («Ausfertigung von Umzügen»): all people of a move or nobody, also where they change beds among themselves. Has no guard of its
 * own: only guarded boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MoveDesk {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlacementDesk desk;

    @Inject
    private HousingRegister register;

    @Inject
    private AbsenceStarts absences;

    /** The moves that are wanted; nobody is locked. */
    List<Move> drafted(List<Seat> seats, LocalDate day, PlacementChange by) {
        PlacementDesk.checkSomebody(seats);
        return made(seats, register.places(PlacementDesk.beds(seats)), homes(seats, day), day, by);
    }

    /** The same with the locks of the people and of all facilities that are left or moved into. */
    List<Move> locked(List<Seat> seats, LocalDate day, PlacementChange by) {
        desk.lockPeople(seats.stream().map(Seat::personId).toList());
        Map<Long, Place> places = register.places(PlacementDesk.beds(seats));
        Map<Long, Placement> homes = homes(seats, day);
        register.lock(PlacementDesk.facilities(
                Stream.concat(places.values().stream(), homes.values().stream().map(Placement::getPlace))
                        .toList()));
        return made(seats, places, homes, day, by);
    }

    private static List<Move> made(
            List<Seat> seats, Map<Long, Place> places, Map<Long, Placement> homes, LocalDate day, PlacementChange by) {
        return seats.stream()
                .map(seat -> {
                    Placement home = homes.get(seat.personId());
                    return new Move(home, home.onwards(places.get(seat.bedId()), day, by));
                })
                .toList();
    }

    /** Which rules they would break, in the houses that are moved into and in those that are left. */
    List<Breach> breaches(List<Move> moves) {
        return register.breaches(
                Move.next(moves), moves.stream().map(Move::leaving).toList());
    }

    /** Saves moves that were made with the locks; refuses what breaks a rule from which nobody has made an exception. */
    List<Placement> carryOut(List<Move> moves, Set<HousingRule> waived, PlacementChange by) {
        HousingRegister.refuse(breaches(moves), waived);
        moves.forEach(move -> move.home().endOn(move.leaving().day().minusDays(1), EndReason.MOVED, by));
        em.flush(); // the old beds are free before the new ones are taken
        List<Placement> next = Move.next(moves);
        next.forEach(em::persist);
        moves.forEach(move -> absences.goOn(move.home(), move.next(), by));
        em.flush(); // the database has the last word on double bookings
        return next;
    }

    private Map<Long, Placement> homes(List<Seat> seats, LocalDate day) {
        Map<Long, Placement> homes = em
                .createQuery(
                        "select x from Placement x join fetch x.person join fetch x.place b join fetch b.room"
                                + " where x.person.id in :people and x.period.from <= :day and x.period.to > :day",
                        Placement.class)
                .setParameter("people", seats.stream().map(Seat::personId).toList())
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(placement -> placement.getPerson().getId(), placement -> placement));
        seats.stream()
                .filter(seat -> !homes.containsKey(seat.personId()))
                .findFirst()
                .ifPresent(seat -> {
                    throw new BusinessException("housing.livesNowhere", day);
                });
        return homes;
    }
}
