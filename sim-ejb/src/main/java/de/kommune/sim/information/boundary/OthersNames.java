package de.kommune.sim.information.boundary;

import de.kommune.sim.information.entity.RedactionGround;
import de.kommune.sim.information.policy.KnownNames;
import de.kommune.sim.information.policy.NameFinder;
import de.kommune.sim.information.policy.NameWords;
import de.kommune.sim.persons.boundary.PersonRows;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose names may stand in a client's file («Namen anderer»): of the household, of those who took part in talks, and whatever of the
 * file's words is a name in the register. Asks for the words of the file, not for all names.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OthersNames {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PersonRows people;

    NameFinder finder(Client client, List<Found> found) {
        List<String> texts = found.stream()
                .filter(one -> one.text() != null && !one.facts().section().isWordedByRule())
                .map(one -> Gathered.composed(one.title() + "\n" + one.text()))
                .toList();
        return new NameFinder(new KnownNames(own(client), reach(client))
                .with(RedactionGround.HOUSEHOLD, household(client))
                .with(RedactionGround.COMPANION, companions(client))
                .with(RedactionGround.REGISTER, registered(NameWords.candidates(texts))));
    }

    private static List<String> own(Client client) {
        return client.records().stream()
                .flatMap(record -> record.getNames().stream())
                .flatMap(OthersNames::parts)
                .toList();
    }

    private static Stream<String> parts(PersonName name) {
        return Stream.of(name.getGivenNames(), name.getFamilyName(), name.getFatherName(), name.getGrandfatherName());
    }

    private static List<String> reach(Client client) {
        return client.records().stream()
                .map(Person::getContact)
                .flatMap(contact -> Stream.of(contact.getPhone(), contact.getMail()))
                .filter(reach -> reach != null)
                .toList();
    }

    /** Who ever lived in one household with the client, under all their names. */
    private List<String> household(Client client) {
        return names(
                "select n from PersonName n where n.person.id in (select o.person.id from HouseholdMember o"
                        + " where o.household.id in (select m.household.id from HouseholdMember m where m.person.id in :ids))"
                        + " and n.person.id not in :ids",
                client.recordIds());
    }

    private List<String> companions(Client client) {
        return client.cases().isEmpty()
                ? List.of()
                : names(
                        "select n from PersonName n where n.person.id in (select c.person.id from Participant p join p.simCase c"
                                + " where p.contact.id in (select o.contact.id from Participant o where o.simCase.id in :ids)"
                                + " and c.id not in :ids)",
                        client.caseIds());
    }

    private List<String> names(String query, List<Long> ids) {
        return em.createQuery(query, PersonName.class)
                .setParameter("ids", ids)
                .getResultStream()
                .flatMap(OthersNames::parts)
                .toList();
    }

    private Set<String> registered(Collection<String> words) {
        List<String> all = List.copyOf(words);
        Set<String> names = new HashSet<>();
        for (int first = 0; first < all.size(); first += AT_ONCE) {
            names.addAll(em.createQuery(
                            "select distinct w from Person p join p.words w where w in :words and "
                                    + PersonRows.seen("p"),
                            String.class)
                    .setParameter("words", new ArrayList<>(all.subList(first, Math.min(first + AT_ONCE, all.size()))))
                    .setParameter("side", people.side())
                    .getResultList());
        }
        return names;
    }
}
