package de.kommune.sim.procedures.residence.boundary;

import de.kommune.sim.authorities.residence.entity.ResidenceGroup;
import de.kommune.sim.procedures.residence.entity.ResidenceStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * When clients had their first title for temporary protection («erster Titel»), which decides by whose law their benefits go (§ 24 AufenthG). Has no
 * guard of its own: only guarded boundaries use it, within their transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FirstTitles {

    @Inject
    private StatusRows rows;

    /** Empty where no such title stands on the case's timeline. */
    public Optional<LocalDate> of(long caseId) {
        return rows.ofCase(caseId).stream()
                .filter(status -> status.getKind().getGroup() == ResidenceGroup.TEMPORARY_PROTECTION)
                .map(ResidenceStatus::firstGranted)
                .min(Comparator.naturalOrder());
    }
}
