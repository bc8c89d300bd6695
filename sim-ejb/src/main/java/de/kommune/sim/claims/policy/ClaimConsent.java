package de.kommune.sim.claims.policy;

import de.kommune.sim.benefits.applications.entity.Need;
import de.kommune.sim.consents.entity.Consent;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.persons.entity.Person;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a client has to agree to so that her application goes to section 50-2 («nötige Einwilligung»). Plain rules. */
public final class ClaimConsent {

    /** To whom it goes. */
    public static final Recipient OFFICE = Recipient.of(RecipientKind.OFFICE_50_2);

    private ClaimConsent() {}

    /** What the application tells: who she is, what she applies for, and where the need itself says it, something about health. */
    public static Set<DataCategory> categories(Need need) {
        Set<DataCategory> told = EnumSet.of(DataCategory.IDENTITY, DataCategory.BENEFITS);
        if (need.isAboutHealth()) {
            told.add(DataCategory.HEALTH);
        }
        return told;
    }

    /** The consent of that very person that covers it on that day; somebody else of the household cannot agree for her. */
    public static Optional<Consent> covering(Collection<Consent> all, Person person, Need need, LocalDate day) {
        return all.stream()
                .filter(consent -> consent.covers(OFFICE, categories(need), day))
                .filter(consent -> number(consent.getPerson()) == number(person))
                .findFirst();
    }

    private static long number(Person person) {
        return person.getMergedInto() == null
                ? person.getId()
                : person.getMergedInto().getId();
    }
}
