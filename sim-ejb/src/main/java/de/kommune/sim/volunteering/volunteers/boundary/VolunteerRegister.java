package de.kommune.sim.volunteering.volunteers.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.volunteering.volunteers.entity.Choices;
import de.kommune.sim.volunteering.volunteers.entity.EngagementKind;
import de.kommune.sim.volunteering.volunteers.entity.Skill;
import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import de.kommune.sim.volunteering.volunteers.entity.WeekTimes;
import de.kommune.sim.volunteering.volunteers.policy.ClearancePolicy;
import de.kommune.sim.volunteering.volunteers.policy.ClearancePolicy.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What volunteers offer, for requests and engagements («Verzeichnis der Angebote»). Has no guard of its own: whoever uses it has asked for a
 * permission that works for the volunteers' coordination.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class VolunteerRegister {

    private static final String LINES =
            "select new de.kommune.sim.volunteering.volunteers.boundary.OfferLine(v.id, v.givenName, v.familyName, v.state,"
                    + " v.gender, v.mostEngagements, v.area, v.weekTimes, v.skills, v.interests, v.minors, c.date,"
                    + " c.relevantConviction) from Volunteer v left join VolunteerCertificate c on c.volunteer = v"
                    + " where v.state in :current order by v.familyName, v.givenName, v.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private VolunteerRules rules;

    @Inject
    private ClearanceKeeper clearances;

    @Inject
    private Clock clock;

    /** Of everybody who has not ended, by name; three statements, however many there are. */
    public List<VolunteerOffer> offers() {
        Map<Long, Set<String>> languages = languages();
        ClearancePolicy policy = rules.clearance();
        return em.createQuery(LINES, OfferLine.class)
                .setParameter("current", VolunteerState.current())
                .getResultStream()
                .map(line -> offer(line, languages.getOrDefault(line.id(), Set.of()), policy))
                .toList();
    }

    private Map<Long, Set<String>> languages() {
        return em.createQuery(
                        "select v.id, l from Volunteer v join v.languages l where v.state in :current", Object[].class)
                .setParameter("current", VolunteerState.current())
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (String) row[1], toSet())));
    }

    private VolunteerOffer offer(OfferLine line, Set<String> languages, ClearancePolicy policy) {
        return new VolunteerOffer(
                line.id(),
                Names.of(line.givenName(), line.familyName()),
                line.state() == VolunteerState.ACTIVE,
                line.gender(),
                line.most(),
                line.area(),
                new WeekTimes(line.weekTimes()),
                Choices.read(Skill.class, line.skills()),
                Choices.read(EngagementKind.class, line.interests()),
                languages,
                clearedBefore(line, policy));
    }

    private LocalDate clearedBefore(OfferLine line, ClearancePolicy policy) {
        LocalDate today = LocalDate.now(clock);
        Seen seen = line.certificateDate() == null ? null : new Seen(line.certificateDate(), line.relevantConviction());
        boolean clears = line.minors() && policy.clears(seen, today);
        return clears ? policy.lapsesOn(seen.date(), today) : null;
    }

    /** Keeps others from counting on her at the same moment. */
    public Volunteer lock(long volunteerId) {
        Volunteer volunteer = em.find(Volunteer.class, volunteerId, LockModeType.PESSIMISTIC_WRITE);
        if (volunteer == null) {
            throw new NotFoundException();
        }
        return volunteer;
    }

    /** Whether she may work with minors on that day. */
    public boolean clears(Volunteer volunteer, LocalDate day) {
        return clearances.clears(volunteer, day);
    }

    /** How she is called in lists; null where nobody knows it any more. */
    public static String name(Volunteer volunteer) {
        return Names.of(volunteer.getGivenName(), volunteer.getFamilyName());
    }
}
