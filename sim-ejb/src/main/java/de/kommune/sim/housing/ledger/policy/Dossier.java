package de.kommune.sim.housing.ledger.policy;

import de.kommune.sim.authorities.entity.ReceptionGroup;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that the ledger is read from, of one person («Grundlagen des Nachweises»).
 *
 * @param stays never two on one night
 * @param grownUpOn from when on nobody else decides for her; null for unknown, and then nobody does
 * @param parents the heads of the households in which she is a child
 */
public record Dossier(List<Stay> stays, Rights rights, LocalDate grownUpOn, List<Rights.Parent> parents) {

    public Dossier {
        stays = stays.stream().sorted(Comparator.comparing(Stay::nights)).toList();
        parents = List.copyOf(parents);
        for (int i = 1; i < stays.size(); i++) {
            if (stays.get(i).nights().overlaps(stays.get(i - 1).nights())) {
                throw new IllegalStateException("nobody is housed twice on one night");
            }
        }
    }

    Optional<Stay> stay(LocalDate night) {
        return stays.stream().filter(stay -> stay.nights().contains(night)).findFirst();
    }

    /** Whose right to stay counts: her own, or that of the head of the household, of a child who has none. */
    Rights standingOf(LocalDate night) {
        return rights.on(night).isPresent() ? rights : parent(night).orElse(rights);
    }

    /** Whose assignment counts: her own, or that of the head of the household, of a child who has none. */
    Rights receptionOf(LocalDate night) {
        return rights.reception(night) != ReceptionGroup.NONE
                ? rights
                : parent(night).orElse(rights);
    }

    private Optional<Rights> parent(LocalDate night) {
        if (grownUpOn == null || !night.isBefore(grownUpOn)) {
            return Optional.empty();
        }
        return parents.stream()
                .filter(parent -> parent.together().contains(night))
                .sorted(Comparator.comparing(Rights.Parent::together))
                .map(Rights.Parent::rights)
                .findFirst();
    }
}
