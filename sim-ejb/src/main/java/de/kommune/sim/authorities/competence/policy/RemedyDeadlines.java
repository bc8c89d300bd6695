package de.kommune.sim.authorities.competence.policy;

import de.kommune.sim.authorities.competence.entity.Answering;
import de.kommune.sim.authorities.competence.entity.CompetenceFacts;
import de.kommune.sim.common.deadline.DeadlineReading;
import de.kommune.sim.common.deadline.DeadlineReckoning;
import de.kommune.sim.common.deadline.DeadlineTerms;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when one can answer a decision («Rechtsbehelfsfrist»): from the day after it was received, in weeks or months to the
 * day of the same name, past a weekend or a holiday to the next working day (§ 57 VwGO, § 222 ZPO, §§ 187 to 193 BGB; § 64
 * SGG). Plain rules: no container, no database, no clock.
 */
public final class RemedyDeadlines {

    private final DeadlineReckoning reckoning = new DeadlineReckoning();

    /** @param receivedOn null where nobody knows it; then nothing can be reckoned */
    public Answering of(CompetenceFacts facts, LocalDate receivedOn) {
        return new Answering(reading(facts.remedyTerms(), receivedOn), reading(facts.urgentTerms(), receivedOn));
    }

    private DeadlineReading reading(Optional<DeadlineTerms> terms, LocalDate receivedOn) {
        return receivedOn == null
                ? null
                : terms.map(known -> reckoning.reckon(receivedOn, known)).orElse(null);
    }
}
