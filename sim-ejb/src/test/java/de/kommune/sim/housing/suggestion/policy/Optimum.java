package de.kommune.sim.housing.suggestion.policy;

import de.kommune.sim.housing.placement.policy.BanRule;
import de.kommune.sim.housing.placement.policy.Bedroom;
import de.kommune.sim.housing.placement.policy.HousingPolicy;
import de.kommune.sim.housing.placement.policy.Limits;
import de.kommune.sim.housing.placement.policy.Resident;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The best plan of all, found by trying every one: with the placement's rules over everything, and costs counted in one go. */
final class Optimum {

    private final BedSearch search;
    private final Costs costs;
    private final HousingPolicy rules;
    private final List<Lodger> lodgers = new ArrayList<>();
    private int housed;
    private long total;

    Optimum(BedSearch search) {
        this.search = search;
        this.costs = new Costs(search);
        Map<Long, Limits> limits = search.houses().stream().collect(Collectors.toMap(House::facilityId, House::limits));
        this.rules = new HousingPolicy(search.beds(), limits);
        search.seekers().forEach(seeker -> lodgers.add(new Lodger(lodgers.size(), seeker)));
        tryFrom(0);
    }

    int housed() {
        return housed;
    }

    long total() {
        return total;
    }

    private void tryFrom(int next) {
        if (next == lodgers.size()) {
            weigh();
            return;
        }
        Lodger one = lodgers.get(next);
        one.setBed(null);
        tryFrom(next + 1);
        for (Bedroom bed : search.beds()) {
            if (lodgers.subList(0, next).stream().noneMatch(other -> bed.equals(other.getBed()))) {
                one.setBed(bed);
                tryFrom(next + 1);
            }
        }
        one.setBed(null);
    }

    private void weigh() {
        List<Lodger> in = lodgers.stream().filter(one -> one.getBed() != null).toList();
        if (in.size() < housed || in.isEmpty() || isTornApart() || isForbidden(in)) {
            return;
        }
        long cost = cost(in);
        if (in.size() > housed || cost < total) {
            housed = in.size();
            total = cost;
        }
    }

    private boolean isTornApart() {
        return lodgers.stream()
                .collect(Collectors.groupingBy(one -> one.seeker().household()))
                .values()
                .stream()
                .anyMatch(members -> members.stream()
                                .map(one -> one.getBed() == null)
                                .distinct()
                                .count()
                        > 1);
    }

    private boolean isForbidden(List<Lodger> in) {
        List<Resident> wanted = in.stream()
                .map(one -> one.seeker().in(one.getBed().placeId(), search.stay()))
                .toList();
        List<BanRule.Coming> coming = in.stream()
                .map(one ->
                        new BanRule.Coming(one.seeker().personId(), one.getBed().facilityId(), "", search.stay()))
                .toList();
        return !rules.breaches(wanted, search.residents()).isEmpty()
                || !new BanRule().breaches(coming, search.bans()).isEmpty();
    }

    private long cost(List<Lodger> in) {
        long[] sum = {0};
        Costs.Sink sink = (cost, person, house, amount) -> sum[0] += search.weight(cost) * amount;
        in.stream()
                .collect(Collectors.groupingBy(one -> one.getBed().unitId()))
                .values()
                .forEach(inside -> costs.ofUnit(inside, sink));
        in.stream()
                .collect(Collectors.groupingBy(one -> one.getBed().facilityId()))
                .forEach((house, people) -> costs.ofHouse(house, people.size(), sink));
        lodgers.stream()
                .collect(Collectors.groupingBy(one -> one.seeker().household()))
                .values()
                .forEach(members -> costs.ofHousehold(members, sink));
        return sum[0];
    }
}
