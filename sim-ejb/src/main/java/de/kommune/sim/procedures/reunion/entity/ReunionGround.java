package de.kommune.sim.procedures.reunion.entity;

import de.kommune.sim.common.BusinessException;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * By what a family may come («Grundlage des Nachzugs»), as papers say.
 *
 * @param protection null as long as nobody has said it
 * @param finalOn since when nobody can contest the protection any more, or the title was granted; null where it is not known
 * @param keptOn when the client herself applied for her family, which keeps the time limit; null where she did not
 */
public record ReunionGround(Protection protection, LocalDate finalOn, LocalDate keptOn) implements Serializable {

    void check(LocalDate today) {
        if (protection == null && finalOn != null) {
            throw new BusinessException("procedures.reunionProtection");
        }
        if (keptOn != null && (finalOn == null || keptOn.isBefore(finalOn))) {
            throw new BusinessException("procedures.reunionKept");
        }
        for (LocalDate day : new LocalDate[] {finalOn, keptOn}) {
            if (day != null && day.isAfter(today)) {
                throw new BusinessException("procedures.reunionInFuture", day);
            }
        }
    }
}
