package de.kommune.sim.matrix;

import de.kommune.sim.access.Permission;
import de.kommune.sim.assistance.boundary.CaseHelp;
import de.kommune.sim.assistance.boundary.NewHelp;
import de.kommune.sim.common.Period;
import de.kommune.sim.consents.boundary.Consents;
import de.kommune.sim.consents.boundary.NewConsent;
import de.kommune.sim.consents.entity.ConsentFacts;
import de.kommune.sim.consents.entity.ConsentForm;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.persons.entity.Contact;
import de.kommune.sim.volunteering.engagements.boundary.EngagementHours;
import de.kommune.sim.volunteering.engagements.boundary.Engagements;
import de.kommune.sim.volunteering.engagements.boundary.NewHour;
import de.kommune.sim.volunteering.engagements.entity.ContactKind;
import de.kommune.sim.volunteering.requests.boundary.HelpRequests;
import de.kommune.sim.volunteering.requests.entity.HelpNeed;
import de.kommune.sim.volunteering.requests.entity.MeetingPlace;
import de.kommune.sim.volunteering.volunteers.boundary.NewVolunteer;
import de.kommune.sim.volunteering.volunteers.boundary.Volunteers;
import de.kommune.sim.volunteering.volunteers.entity.EngagementKind;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerFacts;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerPapers;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerState;
import de.kommune.sim.volunteering.volunteers.entity.WeekTimes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets counselling ask for help, and the volunteers' coordination give it («Anfrage und Einsatz des Laufs»). */
final class Helps {

    private static final String COORDINATION = "ehrenamt";

    private final Identities identities;
    private final LocalDate today;

    Helps(Identities identities, LocalDate today) {
        this.identities = identities;
        this.today = today;
    }

    /** @param hand a counsellor who may record the client's consent */
    RecordSet.Told help(String hand, long personId, Map<Kind, Long> numbers) throws Exception {
        long caseId = numbers.get(Kind.CASE);
        String family = "Hv" + Records.letters();
        long volunteer = identities.as(COORDINATION, () -> active(family));
        long help = ask(caseId);
        numbers.put(Kind.HELP, help);
        identities.as(COORDINATION, () -> propose(help, volunteer));
        identities.as(hand, () -> consent(caseId, personId));
        CaseHelp asked = Records.boundary(CaseHelp.class);
        asked.answer(help, asked.get(help).request().getVersion(), true);
        identities.as(COORDINATION, () -> begin(help, numbers));
        return new RecordSet.Told(
                Set.of(Kind.HELP, Kind.ENGAGEMENT, Kind.ENGAGEMENT_HOUR),
                Permission.ENGAGEMENT_READ.roles(),
                List.of(family));
    }

    private long ask(long caseId) throws Exception {
        HelpNeed need = new HelpNeed(
                EngagementKind.MENTORING,
                null,
                null,
                WeekTimes.NONE,
                MeetingPlace.TO_BE_AGREED,
                false,
                Set.of(),
                today,
                null);
        return Records.boundary(CaseHelp.class)
                .ask(caseId, new NewHelp(need, null, true, Records.token()))
                .getId();
    }

    private long active(String family) throws Exception {
        Volunteers volunteers = Records.boundary(Volunteers.class);
        VolunteerFacts facts = new VolunteerFacts(
                "Hanna", family, Contact.none(), null, Set.of("deu"), Set.of(), Set.of(), WeekTimes.NONE);
        long id = volunteers
                .enter(new NewVolunteer(facts, today, Records.token()))
                .getId();
        volunteers.show(id, version(id), new VolunteerPapers(today, null, null, false));
        for (VolunteerState state :
                List.of(VolunteerState.INTERVIEWED, VolunteerState.CLEARANCE, VolunteerState.ACTIVE)) {
            volunteers.step(id, version(id), state, today, null);
        }
        return id;
    }

    private static int version(long volunteer) throws Exception {
        return Records.boundary(Volunteers.class).get(volunteer).volunteer().getVersion();
    }

    private static Object propose(long help, long volunteer) throws Exception {
        HelpRequests requests = Records.boundary(HelpRequests.class);
        requests.propose(help, requests.get(help).request().getVersion(), volunteer);
        return null;
    }

    private Object consent(long caseId, long personId) throws Exception {
        ConsentFacts facts = new ConsentFacts(
                Recipient.of(RecipientKind.VOLUNTEERS),
                Set.of(DataCategory.IDENTITY),
                "Ehrenamt",
                Period.between(today, today.plusYears(1)));
        return Records.boundary(Consents.class)
                .record(caseId, new NewConsent(personId, facts, ConsentForm.PAPER, "deu", null, null, Records.token()));
    }

    private Object begin(long help, Map<Kind, Long> numbers) throws Exception {
        int version = Records.boundary(HelpRequests.class).get(help).request().getVersion();
        Engagements engagements = Records.boundary(Engagements.class);
        long engagement = engagements.start(help, version, today).getId();
        numbers.put(Kind.ENGAGEMENT, engagement);
        NewHour hour = new NewHour(today, 60, ContactKind.MEETING, Records.token());
        Records.boundary(EngagementHours.class).note(engagement, hour);
        numbers.put(
                Kind.ENGAGEMENT_HOUR, engagements.get(engagement).hours().get(0).getId());
        return null;
    }
}
