package de.kommune.sim.takeover.review.boundary;

import static de.kommune.sim.access.Permission.TAKEOVER_READ;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.IdentifierKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonIdentifier;
import de.kommune.sim.persons.entity.PersonName;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;

/** People of the register as the other side of a pair («Person im Register»). */
@Stateless
@Guarded
public class RegisteredSides {

    @EJB
    private Persons persons;

    @Requires(TAKEOVER_READ)
    public PairSide side(long personId) {
        Person person = persons.getRecord(personId);
        CallTrail.person(personId); // whoever reviews a pair looks at somebody of the register
        PersonName name = person.getPreferredName();
        BirthDate birth = person.getBirthDate();
        return new PairSide(
                null,
                personId,
                person.getPersonNo(),
                null,
                name.getFamilyName(),
                name.getGivenNames(),
                birth == null ? null : birth.getDate(),
                birth == null ? null : birth.getPrecision().name(),
                person.getSex().name().substring(0, 1),
                String.join(", ", person.getCitizenships()),
                number(person, IdentifierKind.AZR_NR),
                number(person, IdentifierKind.BAMF_AZ),
                null,
                null,
                null,
                null);
    }

    private static String number(Person person, IdentifierKind kind) {
        return person.getIdentifiers().stream()
                .filter(identifier -> identifier.isInForce() && identifier.getKind() == kind)
                .map(PersonIdentifier::getValue)
                .findFirst()
                .orElse(null);
    }
}
