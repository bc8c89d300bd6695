package de.kommune.sim.procedures.asylum.policy;

import static de.kommune.sim.procedures.asylum.entity.AsylumRefusal.MANIFESTLY_UNFOUNDED;
import static de.kommune.sim.procedures.asylum.entity.AsylumRefusal.REVOKED;
import static de.kommune.sim.procedures.asylum.entity.AsylumRefusal.SIMPLE;
import static de.kommune.sim.procedures.asylum.entity.Finding.GRANTED;
import static de.kommune.sim.procedures.asylum.entity.Finding.NOT_DECIDED;
import static de.kommune.sim.procedures.asylum.entity.Finding.REFUSED;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.procedures.asylum.entity.AsylumDecision;
import de.kommune.sim.procedures.asylum.entity.AsylumFacts;
import de.kommune.sim.procedures.asylum.entity.AsylumKind;
import de.kommune.sim.procedures.asylum.entity.AsylumRefusal;
import de.kommune.sim.procedures.asylum.entity.AsylumResult;
import de.kommune.sim.procedures.asylum.entity.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What decisions of the Federal Office can look like, what they come to, and which remedy there is («Bescheide»). Plain rules: no
 * container, no database, no clock.
 */
public final class AsylumDecisions {

    /** In the order of the vector. */
    private static final List<AsylumResult> GRANTS = List.of(
            AsylumResult.ASYLUM,
            AsylumResult.REFUGEE,
            AsylumResult.SUBSIDIARY,
            AsylumResult.NO_REMOVAL_5,
            AsylumResult.NO_REMOVAL_7);

    private AsylumDecisions() {}

    /** Refuses what no decision can say. */
    public static AsylumDecision checked(AsylumDecision wanted, AsylumFacts facts, LocalDate today) {
        AsylumDecision decision = wanted.copy();
        checkDays(decision, facts, today);
        boolean anyGranted = vector(decision).anyMatch(GRANTED::equals);
        boolean anyRefused = vector(decision).anyMatch(REFUSED::equals);
        AsylumRefusal refusal = decision.getRefusal();
        boolean revocation = facts.getKind() == AsylumKind.REVOCATION;
        if (!anyGranted && refusal == null && (anyRefused || !revocation)) {
            throw new BusinessException("procedures.asylumNothingDecided");
        }
        if (refusal != null) {
            checkRefusal(decision, anyRefused, revocation);
        }
        if (decision.isForFamily() && decision.protection().stream().noneMatch(GRANTED::equals)) {
            throw new BusinessException("procedures.asylumFamilyWithoutGrant");
        }
        return decision;
    }

    private static void checkDays(AsylumDecision decision, AsylumFacts facts, LocalDate today) {
        LocalDate decided = decision.getDecidedOn();
        if (decided == null || decided.isBefore(facts.getAppliedOn()) || decided.isAfter(today)) {
            throw new BusinessException("procedures.asylumDecidedOn", facts.getAppliedOn(), today);
        }
        boolean wrong = Stream.of(decision.getServedOn(), decision.getPostedOn())
                .anyMatch(day -> day != null && (day.isBefore(decided) || day.isAfter(today)));
        if (wrong) {
            throw new BusinessException("procedures.asylumServedOn", decided, today);
        }
        if (decision.getToldUntil() != null
                && (decision.arrival() == null || !decision.getToldUntil().isAfter(decision.arrival()))) {
            throw new BusinessException("procedures.asylumToldUntil");
        }
        if (decision.getToldUntil() != null && decision.isWithoutInstructions()) {
            throw new BusinessException("procedures.asylumToldOrNot");
        }
    }

    private static void checkRefusal(AsylumDecision decision, boolean anyRefused, boolean revocation) {
        AsylumRefusal refusal = decision.getRefusal();
        if ((refusal == REVOKED) != revocation) {
            throw new BusinessException("procedures.asylumRevocationOnly");
        }
        boolean untouched = decision.protection().stream().allMatch(NOT_DECIDED::equals);
        if (refusal != REVOKED && !refusal.isInSubstance() && !untouched) {
            throw new BusinessException("procedures.asylumNotInSubstance", refusal);
        }
        if (refusal.isInSubstance() && !anyRefused) {
            throw new BusinessException("procedures.asylumRefusedWhat", refusal);
        }
        if (refusal == MANIFESTLY_UNFOUNDED && decision.protection().stream().anyMatch(GRANTED::equals)) {
            throw new BusinessException("procedures.asylumManifestlyGranted");
        }
    }

    private static Stream<Finding> vector(AsylumDecision decision) {
        return Stream.concat(decision.protection().stream(), decision.removal().stream());
    }

    /**
     * What a procedure came to as a whole: the strongest protection that was granted, and where none was, why not.
     *
     * @param decision null as long as nothing is decided
     */
    public static AsylumResult result(AsylumKind kind, AsylumDecision decision) {
        if (decision == null) {
            return AsylumResult.OPEN;
        }
        List<Finding> vector = vector(decision).toList();
        return IntStream.range(0, vector.size())
                .filter(place -> vector.get(place) == GRANTED)
                .mapToObj(GRANTS::get)
                .findFirst()
                .orElseGet(() -> refused(kind, decision.getRefusal()));
    }

    private static AsylumResult refused(AsylumKind kind, AsylumRefusal refusal) {
        if (refusal != null) {
            return AsylumResult.valueOf(refusal.name());
        }
        return kind == AsylumKind.REVOCATION ? AsylumResult.KEPT : AsylumResult.OPEN;
    }

    /**
     * By which matter of «Wer entscheidet?» the remedy goes; empty where nothing was refused, so that there is nothing to answer.
     * Protection in another state of the Union follows § 36 AsylG like what is manifestly unfounded, a safe third state § 34a
     * AsylG like another state's responsibility; what is refused beside a grant, and what was discontinued, has the ordinary time.
     */
    public static Optional<String> remedyMatter(AsylumDecision decision) {
        AsylumRefusal refusal = decision.getRefusal();
        if (refusal == null) {
            return vector(decision).anyMatch(REFUSED::equals) ? Optional.of(matter(SIMPLE)) : Optional.empty();
        }
        return Optional.of(matter(refusal));
    }

    private static String matter(AsylumRefusal refusal) {
        return switch (refusal) {
            case SIMPLE, WITHDRAWN, NOT_PURSUED -> "ASYLUM";
            case MANIFESTLY_UNFOUNDED, PROTECTION_IN_EU -> "ASYLUM_UNFOUNDED";
            case OTHER_STATE, SAFE_THIRD_STATE -> "ASYLUM_OTHER_STATE";
            case NO_NEW_PROCEDURE -> "ASYLUM_AGAIN";
            case REVOKED -> "ASYLUM_REVOCATION";
        };
    }
}
