package de.kommune.sim.housing.keys.policy;

import de.kommune.sim.common.BusinessException;
import java.time.LocalDate;
import java.util.Collection;

/** Who may be handed which key («Regeln der Schlüsselausgabe»). Plain rules: no container, no database, no clock. */
public final class KeyPolicy {

    /** A key is handed to who lives behind its lock, and to nobody else. */
    public void checkHandOut(String stamp, KeyLock lock, long personId, Collection<KeyHome> homes) {
        if (!lock.isNeededBy(personId, homes)) {
            throw new BusinessException("housing.keyOfElsewhere", stamp);
        }
    }

    /** Nobody writes down today what happens tomorrow. */
    public void checkDay(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new BusinessException("housing.keyDayToCome", day);
        }
    }

    /** Whether somebody who holds it should give it back: from the day on which she no longer lives behind the lock. */
    public boolean isDue(KeyLock lock, long personId, Collection<KeyHome> homes) {
        return !lock.isNeededBy(personId, homes);
    }
}
