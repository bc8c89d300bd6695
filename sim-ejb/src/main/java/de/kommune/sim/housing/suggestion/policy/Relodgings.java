package de.kommune.sim.housing.suggestion.policy;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import de.kommune.sim.housing.placement.policy.Bedroom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * The steps among which the search chooses («Züge der Suche»). A household goes somewhere as a whole, into beds that lie together, or two
 * change places; so no step tears one apart that was together, and none houses half of one.
 */
public class Relodgings implements MoveIteratorFactory<Plan, Relodging> {

    private static final int KINDS = 10;
    private static final int WHOLE_HOUSEHOLD = 5;
    private static final int PUSHING_OTHERS_OUT = 7;
    private static final int ONE_BED = 9;

    @Override
    public long getSize(ScoreDirector<Plan> director) {
        Plan plan = director.getWorkingSolution();
        return (long) plan.lodgers().size()
                * (plan.freeBeds().size() + plan.lodgers().size());
    }

    @Override
    public Iterator<Relodging> createOriginalMoveIterator(ScoreDirector<Plan> director) {
        throw new UnsupportedOperationException("steps are drawn at random, without end");
    }

    @Override
    public Iterator<Relodging> createRandomMoveIterator(ScoreDirector<Plan> director, Random random) {
        return new Drawn(director.getWorkingSolution(), random);
    }

    private static final class Drawn implements Iterator<Relodging> {

        private final Plan plan;
        private final Random random;
        private final Map<Long, List<Lodger>> households;
        private final Map<Bedroom, Lodger> taken = new HashMap<>();

        Drawn(Plan plan, Random random) {
            this.plan = plan;
            this.random = random;
            this.households = plan.lodgers().stream()
                    .collect(Collectors.groupingBy(one -> one.seeker().household()));
        }

        @Override
        public boolean hasNext() {
            return !plan.lodgers().isEmpty() && !plan.freeBeds().isEmpty();
        }

        @Override
        public Relodging next() {
            taken.clear();
            plan.lodgers().stream().filter(one -> one.getBed() != null).forEach(one -> taken.put(one.getBed(), one));
            Map<Lodger, Bedroom> next = new LinkedHashMap<>();
            // a step to nowhere now and then: the search loses its patience also where every other step is refused
            if (random.nextInt(KINDS) > 0) {
                draw(plan.lodgers().get(random.nextInt(plan.lodgers().size())), next);
            }
            return new Relodging(next);
        }

        private void draw(Lodger one, Map<Lodger, Bedroom> next) {
            int kind = one.getBed() == null ? random.nextInt(PUSHING_OTHERS_OUT) : random.nextInt(KINDS);
            if (kind < WHOLE_HOUSEHOLD) {
                together(family(one), false, next);
            } else if (kind < PUSHING_OTHERS_OUT) {
                together(family(one), true, next);
            } else if (kind < ONE_BED) {
                intoAnotherBed(one, next);
            } else {
                swap(one, plan.lodgers().get(random.nextInt(plan.lodgers().size())), next);
            }
        }

        private List<Lodger> family(Lodger one) {
            return households.get(one.seeker().household());
        }

        /** The whole household into beds around one that is drawn; whoever has them goes where the household was, or out of the plan. */
        private void together(List<Lodger> family, boolean pushing, Map<Lodger, Bedroom> next) {
            List<Bedroom> around =
                    around(plan.freeBeds().get(random.nextInt(plan.freeBeds().size())));
            List<Bedroom> chosen = around.stream()
                    .filter(bed -> pushing || taken.get(bed) == null || family.contains(taken.get(bed)))
                    .limit(family.size())
                    .toList();
            if (chosen.size() < family.size()) {
                return;
            }
            if (pushing) {
                pushOut(family, chosen, next);
            }
            List<Lodger> members = new ArrayList<>(family);
            Collections.shuffle(members, random);
            for (int i = 0; i < members.size(); i++) {
                next.put(members.get(i), chosen.get(i));
            }
        }

        private void pushOut(List<Lodger> family, List<Bedroom> chosen, Map<Lodger, Bedroom> next) {
            List<Bedroom> left = new ArrayList<>(family.stream()
                    .map(Lodger::getBed)
                    .filter(bed -> bed != null)
                    .toList());
            left.removeAll(chosen);
            chosen.stream()
                    .map(taken::get)
                    .filter(other -> other != null && !family.contains(other))
                    .map(this::family)
                    .distinct()
                    .forEach(others -> {
                        boolean fits = left.size() >= others.size();
                        others.forEach(other -> next.put(other, fits ? left.remove(0) : null));
                    });
        }

        /** All beds, those of the same room first, then of the same flat, of the same facility, and the others. */
        private List<Bedroom> around(Bedroom first) {
            List<Bedroom> sameRoom = new ArrayList<>();
            List<Bedroom> sameFlat = new ArrayList<>();
            List<Bedroom> sameHouse = new ArrayList<>();
            List<Bedroom> others = new ArrayList<>();
            for (Bedroom bed : plan.freeBeds()) {
                if (bed.roomId() == first.roomId()) {
                    sameRoom.add(bed);
                } else if (bed.unitId() == first.unitId()) {
                    sameFlat.add(bed);
                } else if (bed.facilityId() == first.facilityId()) {
                    sameHouse.add(bed);
                } else {
                    others.add(bed);
                }
            }
            Collections.rotate(sameHouse, random.nextInt(sameHouse.size() + 1));
            Collections.rotate(others, random.nextInt(others.size() + 1));
            sameRoom.addAll(sameFlat);
            sameRoom.addAll(sameHouse);
            sameRoom.addAll(others);
            return sameRoom;
        }

        private void intoAnotherBed(Lodger one, Map<Lodger, Bedroom> next) {
            Bedroom bed = plan.freeBeds().get(random.nextInt(plan.freeBeds().size()));
            Lodger other = taken.get(bed);
            if (other == null) {
                next.put(one, bed);
            } else {
                swap(one, other, next);
            }
        }

        private static void swap(Lodger one, Lodger other, Map<Lodger, Bedroom> next) {
            if (one != other && other.getBed() != null) {
                next.put(one, other.getBed());
                next.put(other, one.getBed());
            }
        }
    }
}
