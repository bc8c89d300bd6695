package de.kommune.sim.matrix;

import de.kommune.sim.access.Permission;
import de.kommune.sim.access.Role;
import de.kommune.sim.authorities.boundary.Arriving;
import de.kommune.sim.authorities.boundary.AssignmentLetters;
import de.kommune.sim.authorities.boundary.Assignments;
import de.kommune.sim.authorities.boundary.NewAssignment;
import de.kommune.sim.authorities.entity.AssignmentFacts;
import de.kommune.sim.authorities.entity.LetterField;
import de.kommune.sim.authorities.residence.boundary.ResidenceTitles;
import de.kommune.sim.authorities.residence.entity.ResidenceFacts;
import de.kommune.sim.benefits.applications.boundary.Applications;
import de.kommune.sim.benefits.applications.boundary.Decisions;
import de.kommune.sim.benefits.applications.boundary.NewApplication;
import de.kommune.sim.benefits.applications.entity.DecisionFacts;
import de.kommune.sim.benefits.applications.entity.DecisionOutcome;
import de.kommune.sim.benefits.applications.entity.Need;
import de.kommune.sim.benefits.applications.entity.PaperFacts;
import de.kommune.sim.benefits.applications.entity.Rhythm;
import de.kommune.sim.benefits.payments.boundary.PaymentAnswers;
import de.kommune.sim.benefits.payments.boundary.PaymentFiles;
import de.kommune.sim.benefits.rates.boundary.Rates;
import de.kommune.sim.benefits.rates.entity.BenefitRate;
import de.kommune.sim.benefits.regime.boundary.NewRegimeFact;
import de.kommune.sim.benefits.regime.boundary.RegimeRules;
import de.kommune.sim.benefits.regime.boundary.Regimes;
import de.kommune.sim.benefits.regime.entity.RegimeEvent;
import de.kommune.sim.benefits.regime.entity.RegimeRule;
import de.kommune.sim.cases.boundary.CaseFilter;
import de.kommune.sim.cases.boundary.CaseView;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.clock.boundary.ClockExceptions;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.cases.filters.boundary.SavedFilters;
import de.kommune.sim.cases.notes.boundary.Notes;
import de.kommune.sim.cases.notes.entity.NoteLevel;
import de.kommune.sim.cases.transfer.boundary.Transfers;
import de.kommune.sim.claims.boundary.Claims;
import de.kommune.sim.claims.boundary.NewClaim;
import de.kommune.sim.common.Period;
import de.kommune.sim.consents.boundary.Consents;
import de.kommune.sim.consents.boundary.NewConsent;
import de.kommune.sim.consents.entity.ConsentFacts;
import de.kommune.sim.consents.entity.ConsentForm;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.cooperation.boundary.HandOffs;
import de.kommune.sim.cooperation.boundary.NewHandOff;
import de.kommune.sim.cooperation.entity.HandOffKind;
import de.kommune.sim.cooperation.entity.Proposal;
import de.kommune.sim.cooperation.entity.ProposalGround;
import de.kommune.sim.cooperation.entity.WishedPlace;
import de.kommune.sim.counselling.contacts.boundary.Contacts;
import de.kommune.sim.counselling.contacts.boundary.NewContact;
import de.kommune.sim.counselling.contacts.entity.Channel;
import de.kommune.sim.counselling.contacts.entity.ContactCategory;
import de.kommune.sim.counselling.contacts.entity.ContactFacts;
import de.kommune.sim.counselling.contacts.entity.Interpreting;
import de.kommune.sim.counselling.contacts.entity.Words;
import de.kommune.sim.counselling.goals.boundary.Goals;
import de.kommune.sim.counselling.goals.boundary.NewGoal;
import de.kommune.sim.counselling.hours.boundary.NewArrival;
import de.kommune.sim.counselling.hours.boundary.OpenHours;
import de.kommune.sim.documents.boundary.Documents;
import de.kommune.sim.documents.boundary.NewDocument;
import de.kommune.sim.housing.bans.boundary.HouseBans;
import de.kommune.sim.housing.bans.boundary.NewBan;
import de.kommune.sim.housing.bans.entity.BanGround;
import de.kommune.sim.housing.defects.boundary.Defects;
import de.kommune.sim.housing.defects.boundary.NewDefect;
import de.kommune.sim.housing.defects.entity.DefectFacts;
import de.kommune.sim.housing.defects.entity.DefectKind;
import de.kommune.sim.housing.defects.entity.DefectUrgency;
import de.kommune.sim.housing.estate.boundary.Closures;
import de.kommune.sim.housing.estate.boundary.Estate;
import de.kommune.sim.housing.estate.boundary.RoomSite;
import de.kommune.sim.housing.estate.boundary.Rooms;
import de.kommune.sim.housing.estate.entity.Accessibility;
import de.kommune.sim.housing.estate.entity.ClosureFacts;
import de.kommune.sim.housing.estate.entity.ClosureReason;
import de.kommune.sim.housing.estate.entity.FacilityFacts;
import de.kommune.sim.housing.estate.entity.FacilityKind;
import de.kommune.sim.housing.estate.entity.LegalCarrier;
import de.kommune.sim.housing.estate.entity.RoomFacts;
import de.kommune.sim.housing.estate.entity.SexRule;
import de.kommune.sim.housing.fees.boundary.FeeNotices;
import de.kommune.sim.housing.fees.boundary.FeeStatutes;
import de.kommune.sim.housing.fees.boundary.Fees;
import de.kommune.sim.housing.fees.boundary.Liabilities;
import de.kommune.sim.housing.fees.boundary.NewStatute;
import de.kommune.sim.housing.fees.entity.DayCount;
import de.kommune.sim.housing.fees.entity.FeeTariff;
import de.kommune.sim.housing.fees.entity.Payer;
import de.kommune.sim.housing.fees.entity.PayerGroup;
import de.kommune.sim.housing.fees.entity.TariffBasis;
import de.kommune.sim.housing.flats.boundary.FlatWishes;
import de.kommune.sim.housing.flats.entity.FlatFacts;
import de.kommune.sim.housing.flats.entity.FlatPriority;
import de.kommune.sim.housing.forecast.boundary.HousingForecasts;
import de.kommune.sim.housing.incidents.boundary.Incidents;
import de.kommune.sim.housing.incidents.boundary.NewIncident;
import de.kommune.sim.housing.incidents.entity.IncidentKind;
import de.kommune.sim.housing.incidents.entity.IncidentRecipient;
import de.kommune.sim.housing.inspections.boundary.Inspections;
import de.kommune.sim.housing.inventory.boundary.Inventory;
import de.kommune.sim.housing.inventory.boundary.ItemLoans;
import de.kommune.sim.housing.inventory.boundary.NewItems;
import de.kommune.sim.housing.inventory.entity.InventoryItem;
import de.kommune.sim.housing.inventory.entity.ItemCondition;
import de.kommune.sim.housing.inventory.entity.ItemKind;
import de.kommune.sim.housing.keys.boundary.HouseKeys;
import de.kommune.sim.housing.keys.boundary.KeyHandouts;
import de.kommune.sim.housing.keys.boundary.NewKeys;
import de.kommune.sim.housing.keys.entity.HouseKey;
import de.kommune.sim.housing.keys.entity.KeyKind;
import de.kommune.sim.housing.law.boundary.LegalFacts;
import de.kommune.sim.housing.law.entity.LawKind;
import de.kommune.sim.housing.ledger.boundary.LedgerRules;
import de.kommune.sim.housing.ledger.entity.LedgerQuestion;
import de.kommune.sim.housing.orders.boundary.Orders;
import de.kommune.sim.housing.orders.entity.OrderKind;
import de.kommune.sim.housing.placement.boundary.NewPlacement;
import de.kommune.sim.housing.placement.boundary.Placements;
import de.kommune.sim.housing.placement.boundary.RuleWaivers;
import de.kommune.sim.housing.placement.boundary.Seat;
import de.kommune.sim.housing.placement.entity.LegalBasis;
import de.kommune.sim.housing.suggestion.boundary.NewSuggestion;
import de.kommune.sim.housing.suggestion.boundary.Seeking;
import de.kommune.sim.housing.suggestion.boundary.Suggestions;
import de.kommune.sim.information.boundary.InformationEntries;
import de.kommune.sim.information.boundary.InformationRequests;
import de.kommune.sim.information.boundary.NewInformation;
import de.kommune.sim.information.entity.DeliveryWay;
import de.kommune.sim.information.entity.Identified;
import de.kommune.sim.information.entity.IdentityCheck;
import de.kommune.sim.information.entity.InformationAsker;
import de.kommune.sim.information.entity.Section;
import de.kommune.sim.intake.boundary.NewRequest;
import de.kommune.sim.intake.boundary.Requests;
import de.kommune.sim.intake.entity.RequestFacts;
import de.kommune.sim.intake.entity.Urgency;
import de.kommune.sim.intake.threat.boundary.NewThreat;
import de.kommune.sim.intake.threat.boundary.Threats;
import de.kommune.sim.intake.threat.entity.ThreatFacts;
import de.kommune.sim.intake.threat.entity.ThreatKind;
import de.kommune.sim.measures.meetings.boundary.Meetings;
import de.kommune.sim.measures.meetings.boundary.NewMeeting;
import de.kommune.sim.measures.meetings.entity.MeetingFacts;
import de.kommune.sim.measures.meetings.entity.MeetingKind;
import de.kommune.sim.measures.programmes.boundary.Measures;
import de.kommune.sim.measures.programmes.boundary.NewMeasure;
import de.kommune.sim.measures.programmes.boundary.NewParticipation;
import de.kommune.sim.measures.programmes.boundary.Participations;
import de.kommune.sim.measures.programmes.entity.Audience;
import de.kommune.sim.measures.programmes.entity.Funding;
import de.kommune.sim.measures.programmes.entity.MeasureDays;
import de.kommune.sim.measures.programmes.entity.MeasureFacts;
import de.kommune.sim.measures.programmes.entity.MeasureKind;
import de.kommune.sim.measures.programmes.entity.TownTask;
import de.kommune.sim.partners.boundary.Agreements;
import de.kommune.sim.partners.boundary.NewAgreement;
import de.kommune.sim.partners.boundary.NewOffer;
import de.kommune.sim.partners.boundary.NewPartner;
import de.kommune.sim.partners.boundary.PartnerContacts;
import de.kommune.sim.partners.boundary.PartnerOffers;
import de.kommune.sim.partners.boundary.Partners;
import de.kommune.sim.partners.boundary.TownPlaces;
import de.kommune.sim.partners.entity.AgreementFacts;
import de.kommune.sim.partners.entity.AgreementKind;
import de.kommune.sim.partners.entity.OfferFacts;
import de.kommune.sim.partners.entity.OfferTopic;
import de.kommune.sim.partners.entity.PartnerAddress;
import de.kommune.sim.partners.entity.PartnerFacts;
import de.kommune.sim.partners.entity.PartnerKind;
import de.kommune.sim.persons.boundary.Households;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.Contact;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Relation;
import de.kommune.sim.persons.entity.Sex;
import de.kommune.sim.planning.boundary.NewTask;
import de.kommune.sim.planning.boundary.Tasks;
import de.kommune.sim.planning.calendar.boundary.Appointments;
import de.kommune.sim.planning.calendar.boundary.NewAppointment;
import de.kommune.sim.planning.calendar.entity.AppointmentFacts;
import de.kommune.sim.planning.calendar.entity.AppointmentKind;
import de.kommune.sim.planning.calendar.entity.Interpreter;
import de.kommune.sim.procedures.asylum.boundary.AsylumProcedures;
import de.kommune.sim.procedures.asylum.boundary.NewAsylum;
import de.kommune.sim.procedures.asylum.entity.AsylumFacts;
import de.kommune.sim.procedures.asylum.entity.AsylumKind;
import de.kommune.sim.procedures.education.boundary.Learners;
import de.kommune.sim.procedures.education.boundary.NewPlace;
import de.kommune.sim.procedures.education.entity.CourseFacts;
import de.kommune.sim.procedures.education.entity.LearningKind;
import de.kommune.sim.procedures.matters.boundary.AuthorityMatters;
import de.kommune.sim.procedures.matters.boundary.MatterRequests;
import de.kommune.sim.procedures.matters.boundary.NewMatter;
import de.kommune.sim.procedures.residence.boundary.ResidenceStatuses;
import de.kommune.sim.procedures.residence.entity.Employment;
import de.kommune.sim.procedures.residence.entity.ResidenceDuty;
import de.kommune.sim.procedures.residence.entity.StatusFacts;
import de.kommune.sim.procedures.reunion.boundary.ReunionView;
import de.kommune.sim.procedures.reunion.boundary.Reunions;
import de.kommune.sim.procedures.reunion.entity.Kin;
import de.kommune.sim.procedures.reunion.entity.PaperKind;
import de.kommune.sim.procedures.reunion.entity.VisitPurpose;
import de.kommune.sim.referrals.boundary.NewReferral;
import de.kommune.sim.referrals.boundary.Referrals;
import de.kommune.sim.volunteering.events.boundary.EventChanges;
import de.kommune.sim.volunteering.events.boundary.EventMails;
import de.kommune.sim.volunteering.events.boundary.Events;
import de.kommune.sim.volunteering.events.boundary.NewEvent;
import de.kommune.sim.volunteering.events.boundary.Registrations;
import de.kommune.sim.volunteering.events.entity.ChangeReason;
import de.kommune.sim.volunteering.events.entity.EventFacts;
import de.kommune.sim.volunteering.events.entity.EventKind;
import de.kommune.sim.volunteering.events.entity.SlotFacts;
import de.kommune.sim.volunteering.volunteers.boundary.Allowances;
import de.kommune.sim.volunteering.volunteers.boundary.Certificates;
import de.kommune.sim.volunteering.volunteers.boundary.NewAllowance;
import de.kommune.sim.volunteering.volunteers.boundary.NewVolunteer;
import de.kommune.sim.volunteering.volunteers.boundary.Trainings;
import de.kommune.sim.volunteering.volunteers.boundary.Volunteers;
import de.kommune.sim.volunteering.volunteers.entity.TrainingKind;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerFacts;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerPapers;
import de.kommune.sim.volunteering.volunteers.entity.WeekTimes;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Lets each of the staff who may do so make records of their own, inside the server («Datensätze des Laufs»). */
final class Records {

    private final Identities identities;
    private final LocalDate today;

    Records(Identities identities, LocalDate today) {
        this.identities = identities;
        this.today = today;
    }

    /**
     * One set for everybody who may register people, one of a second counsellor, and one of hers in which the first stands in
     * for her.
     */
    List<RecordSet> make() throws Exception {
        List<Asker> makers = new ArrayList<>(Asker.eachRoleAlone());
        makers.add(new Asker("beratung2", Set.of(Role.COUNSELLOR)));
        Map<Kind, Long> takeovers = identities.as("teamleitung", StagedRows::make);
        List<RecordSet> made = new ArrayList<>();
        for (Asker maker : makers) {
            if (maker.may(Permission.PERSON_WRITE)) {
                made.add(identities.as(maker.account(), () -> make(maker, "", takeovers)));
            }
        }
        Asker second = makers.get(makers.size() - 1);
        RecordSet represented = identities.as(second.account(), () -> make(second, "beratung1", takeovers));
        identities.as("teamleitung", () -> appointDeputy(represented));
        made.add(represented);
        return made;
    }

    /** Somebody on each side whose names begin with what is left of an attack without its signs: to find her is no success of it. */
    void makeNamesakes() throws Exception {
        for (String account : List.of("beratung1", "leistung1")) {
            identities.as(account, () -> person("Xaver Orlando", "Quast Uidmann"));
        }
    }

    private static Object appointDeputy(RecordSet set) throws Exception {
        for (Kind kind : List.of(Kind.CASE, Kind.OFFERED_CASE)) {
            Cases cases = boundary(Cases.class);
            int version = cases.get(set.number(kind)).simCase().getVersion();
            cases.appointDeputy(set.number(kind), version, set.deputy());
        }
        return null;
    }

    private RecordSet make(Asker maker, String deputy, Map<Kind, Long> takeovers) throws Exception {
        String mark = "Wq" + letters();
        Map<Kind, Long> numbers = new EnumMap<>(Kind.class);
        Person person = person("Mara", mark);
        Person second = person("Jonas", mark);
        numbers.put(Kind.PERSON, person.getId());
        numbers.put(Kind.SECOND_PERSON, second.getId());
        numbers.put(Kind.PERSON_NAME, person.getNames().get(0).getId());
        Households households = boundary(Households.class);
        numbers.put(Kind.HOUSEHOLD, households.open(person.getId(), today).getId());
        List<String> traces = new ArrayList<>(List.of(
                mark, person.getDisplayName(), person.getPersonNo(), second.getDisplayName(), second.getPersonNo()));
        if (maker.may(Permission.CASE_WRITE)) {
            traces.add(openCase(maker, person, mark, numbers));
        }
        if (maker.may(Permission.INTAKE_WRITE)) {
            numbers.put(Kind.REQUEST, request(second));
        }
        List<RecordSet.Told> told = new ArrayList<>();
        if (maker.may(Permission.HANDOFF_WRITE)) {
            told.add(tell(numbers));
        }
        if (maker.may(Permission.HANDOVER_WRITE)) {
            told.add(new Offers(identities, today).offer(person("Ofra", "Yt" + letters()), numbers));
        }
        if (maker.may(Permission.ESTATE_WRITE)) {
            shelter(numbers);
            numbers.put(Kind.PLACEMENT, placement(person, numbers));
            numbers.put(Kind.ORDER, order(numbers.get(Kind.PLACEMENT)));
            numbers.put(Kind.FEE_NOTICE, notice(person, numbers));
            numbers.put(
                    Kind.LEDGER_RULE,
                    boundary(LedgerRules.class).of(LedgerQuestion.FLUEAG).get(0).getId());
            numbers.put(
                    Kind.LEGAL_FACT,
                    boundary(LegalFacts.class).of(LawKind.ORDER).get(0).id());
            keys(person, numbers);
            numbers.put(Kind.HOUSE_BAN, ban(person, numbers.get(Kind.FACILITY)));
            DefectFacts defect = new DefectFacts(
                    DefectKind.WATER, DefectUrgency.SOON, "Der Hahn tropft", today, "Hausmeisterei", today.plusDays(7));
            numbers.put(
                    Kind.DEFECT,
                    boundary(Defects.class)
                            .report(new NewDefect(numbers.get(Kind.FACILITY), numbers.get(Kind.ROOM), defect, token()))
                            .getId());
            Inspections inspections = boundary(Inspections.class);
            numbers.put(
                    Kind.INSPECTION,
                    inspections.plan(numbers.get(Kind.FACILITY), today).getId());
            numbers.put(Kind.INSPECTION_POINT, inspections.points().get(0).getId());
            numbers.put(Kind.INCIDENT, incident(numbers));
            things(person, numbers);
            numbers.put(Kind.RULE_WAIVER, waiver(second));
            numbers.put(Kind.SUGGESTION, suggestion(second, numbers.get(Kind.FACILITY)));
            FlatFacts wish = new FlatFacts(2, 2, false, FlatPriority.NONE, today);
            numbers.put(
                    Kind.FLAT_WISH,
                    boundary(FlatWishes.class).enter(person.getId(), wish).getId());
            numbers.put(
                    Kind.FORECAST,
                    boundary(HousingForecasts.class).make(token()).getId());
        }
        if (maker.may(Permission.BENEFIT_DECIDE)) {
            application(person, numbers);
        }
        if (maker.may(Permission.RESIDENCE_WRITE)) {
            ResidenceFacts residence = new ResidenceFacts("GESTATTUNG", today, null, null, null);
            numbers.put(
                    Kind.RESIDENCE_TITLE,
                    boundary(ResidenceTitles.class)
                            .enter(person.getId(), residence)
                            .getId());
        }
        if (maker.may(Permission.REGIME_WRITE)) {
            NewRegimeFact entry = new NewRegimeFact(RegimeEvent.ENTRY, today, null, "Für " + mark);
            numbers.put(Kind.REGIME_FACT, boundary(Regimes.class).note(person.getId(), entry));
            // a number of one digit would be found in every page
            numbers.put(
                    Kind.REGIME_RULE,
                    boundary(RegimeRules.class).list().stream()
                            .mapToLong(RegimeRule::getId)
                            .max()
                            .orElseThrow());
            numbers.put(
                    Kind.RATE,
                    boundary(Rates.class).versions().stream()
                            .mapToLong(BenefitRate::getId)
                            .max()
                            .orElseThrow());
        }
        if (maker.may(Permission.PAYMENT_WRITE)) {
            numbers.put(Kind.PAYMENT_IMPORT, answer());
            numbers.put(Kind.PAYMENT_EXPORT, export(person));
        }
        if (maker.may(Permission.ASSIGNMENT_WRITE)) {
            numbers.put(Kind.ASSIGNMENT, assignment(person, second));
            numbers.put(
                    Kind.LETTER_LABEL,
                    boundary(AssignmentLetters.class)
                            .addLabel(LetterField.ORDER_REF, "Matrix " + letters())
                            .getId());
        }
        if (maker.may(Permission.PARTNER_WRITE)) {
            told.add(partner(numbers));
        }
        if (maker.may(Permission.REFERRAL_WRITE)) {
            NewReferral referral = new NewReferral(numbers.get(Kind.PARTNER), null, Set.of(), "Für " + mark, token());
            numbers.put(
                    Kind.REFERRAL,
                    boundary(Referrals.class)
                            .prepare(numbers.get(Kind.CASE), referral)
                            .getId());
        }
        if (maker.may(Permission.CLAIM_WRITE)) {
            // it stays a draft: what is handed in the other side is meant to see
            PaperFacts claim = new PaperFacts(Need.MEDICAL, null, null, "Brille für " + mark);
            numbers.put(
                    Kind.CLAIM,
                    boundary(Claims.class)
                            .prepare(numbers.get(Kind.CASE), new NewClaim(claim, token()))
                            .getId());
        }
        if (maker.may(Permission.PROCEDURE_WRITE)) {
            AsylumFacts asylum = new AsylumFacts();
            asylum.setKind(AsylumKind.FIRST);
            asylum.setAppliedOn(today);
            asylum.setFileNo("Az " + mark);
            numbers.put(
                    Kind.ASYLUM,
                    boundary(AsylumProcedures.class).enter(numbers.get(Kind.CASE), new NewAsylum(asylum, token())));
            Learners learners = boundary(Learners.class);
            long caseId = numbers.get(Kind.CASE);
            learners.note(caseId, person.getId(), null, today, CourseFacts.unknown());
            NewPlace school = new NewPlace(LearningKind.SCHOOL, "Schule " + mark, today, token());
            numbers.put(
                    Kind.LEARNER_PLACE,
                    learners.place(caseId, person.getId(), school).getId());
        }
        if (maker.may(Permission.AGREEMENT_WRITE)) {
            numbers.put(Kind.PARTNER_AGREEMENT, agreement(numbers.get(Kind.PARTNER)));
        }
        if (maker.may(Permission.VOLUNTEER_WRITE)) {
            told.add(volunteer("Vo" + letters(), numbers));
        }
        if (maker.may(Permission.ASSISTANCE_WRITE)) {
            String hand = maker.may(Permission.CONSENT_WRITE) ? maker.account() : "beratung1";
            told.add(new Helps(identities, today).help(hand, person.getId(), numbers));
        }
        if (maker.may(Permission.TAKEOVER_READ)) {
            numbers.putAll(takeovers);
        }
        return new RecordSet(
                maker.account(),
                deputy,
                maker.roles().iterator().next().department(),
                mark,
                List.copyOf(traces),
                List.copyOf(told),
                numbers);
    }

    /** A file for the benefits program, with what somebody else has granted her. */
    private long export(Person person) throws Exception {
        Applications applications = boundary(Applications.class);
        PaperFacts facts = new PaperFacts(Need.FOOD, null, null, "Lebensmittel");
        long granted = applications.takeDown(new NewApplication(person.getId(), facts, token()));
        identities.as("leistung2", () -> {
            applications.take(granted, applications.get(granted).application().getVersion());
            DecisionFacts once = new DecisionFacts(
                    DecisionOutcome.GRANTED,
                    "§ 3 AsylbLG",
                    BigDecimal.TEN,
                    Rhythm.ONCE,
                    Period.ofDays(today, today),
                    "Bedarf ist da.");
            return boundary(Decisions.class)
                    .decide(granted, applications.get(granted).application().getVersion(), once, token());
        });
        boundary(PaymentFiles.class).take();
        return boundary(PaymentFiles.class).exports().get(0).getId();
    }

    /** A file of the benefits program in which nothing can be understood. */
    private static long answer() throws Exception {
        Path file = Files.createTempFile("matrix", ".csv");
        try {
            Files.writeString(file, "Bemerkung;Referenz;Status;Betrag;Datum\n;;;;\nx;;;;\n", StandardCharsets.UTF_8);
            return boundary(PaymentAnswers.class).readIn("matrix.csv", file);
        } finally {
            Files.delete(file);
        }
    }

    Person person(String given, String mark) throws Exception {
        PersonName name = new PersonName(NameKind.PASSPORT, given, mark, today);
        Persons persons = boundary(Persons.class);
        long id = persons.register(new Person(name, PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990))))
                .getId();
        return persons.get(id);
    }

    private String openCase(Asker maker, Person person, String mark, Map<Kind, Long> numbers) throws Exception {
        Cases cases = boundary(Cases.class);
        SimCase opened = cases.open(new NewCase(person.getId(), TargetGroup.REFUGEE, null, today, maker.account()));
        CaseView view = cases.get(opened.getId());
        numbers.put(Kind.CASE, opened.getId());
        numbers.put(Kind.PERIOD, view.simCase().getPeriods().get(0).getId());
        String colleague = maker.account().equals("beratung2") ? "beratung1" : "beratung2";
        numbers.put(
                Kind.TRANSFER,
                boundary(Transfers.class)
                        .give(opened.getId(), colleague, "Für " + mark)
                        .getId());
        if (maker.may(Permission.CLOCK_EXCEPTION_WRITE)) {
            numbers.put(
                    Kind.EXCEPTION,
                    boundary(ClockExceptions.class)
                            .grant(opened.getId(), today, 1, "Für " + mark)
                            .getId());
        }
        NewThreat threat =
                new NewThreat(opened.getId(), ThreatKind.NOTICE, new ThreatFacts(mark, null, null), null, null);
        numbers.put(Kind.THREAT, boundary(Threats.class).note(threat).getId());
        long place = boundary(Contacts.class).places().get(0).getId();
        numbers.put(Kind.PLACE, place);
        NewArrival arrival = new NewArrival(place, opened.getId(), null, null);
        numbers.put(Kind.TICKET, boundary(OpenHours.class).arrive(arrival).getId());
        numbers.put(
                Kind.SAVED_FILTER,
                boundary(SavedFilters.class)
                        .keep("Matrix", CaseFilter.teamCases())
                        .id());
        measure(opened.getId(), numbers);
        StatusFacts paper = new StatusFacts(
                "GESTATTUNG",
                today,
                null,
                null,
                null,
                ResidenceDuty.UNKNOWN,
                Employment.UNKNOWN,
                null,
                "ABH, erfunden",
                null);
        numbers.put(
                Kind.RESIDENCE_STATUS,
                boundary(ResidenceStatuses.class).enter(opened.getId(), paper).getId());
        long matter = boundary(AuthorityMatters.class)
                .begin(opened.getId(), new NewMatter("WORK_PERMIT", null, null, token()))
                .getId();
        numbers.put(Kind.AUTHORITY_MATTER, matter);
        AuthorityMatters matters = boundary(AuthorityMatters.class);
        matters.file(matter, matters.get(matter).version(), today, null);
        MatterRequests requests = boundary(MatterRequests.class);
        requests.request(matter, matters.get(matter).version(), today, "Arbeitsvertrag");
        numbers.put(Kind.MATTER_PAPER, requests.ofMatter(matter).get(0).id());
        reunion(opened.getId(), numbers);
        work(maker, opened.getId(), person.getId(), mark, numbers);
        informed(opened.getId(), numbers);
        return view.simCase().getCaseNo();
    }

    /** The client's family is to come. */
    private void reunion(long caseId, Map<Kind, Long> numbers) throws Exception {
        Reunions reunions = boundary(Reunions.class);
        long id = reunions.begin(caseId, "Botschaft, erfunden", null, token()).getId();
        numbers.put(Kind.REUNION, id);
        int version = reunions.get(id).version();
        numbers.put(
                Kind.PERSON_ABROAD,
                reunions.name(id, version, "Abroad " + letters(), Kin.CHILD, 2015)
                        .getId());
        reunions.want(id, PaperKind.PASSPORT);
        reunions.visit(id, today.plusDays(3).atTime(9, 0), VisitPurpose.INTERVIEW);
        ReunionView view = reunions.get(id);
        numbers.put(Kind.REUNION_PAPER, view.papers().get(0).id());
        numbers.put(Kind.MISSION_VISIT, view.visits().get(0).id());
    }

    /** The client takes part in a measure, which has its session today. */
    private void measure(long caseId, Map<Kind, Long> numbers) throws Exception {
        MeasureDays days = new MeasureDays(today, today, today.getDayOfWeek(), LocalTime.of(9, 0), LocalTime.of(11, 0));
        MeasureFacts facts = new MeasureFacts(
                "Matrix " + letters(),
                MeasureKind.GROUP,
                Audience.EVERYBODY,
                null,
                null,
                "Rathaus",
                5,
                days,
                new Funding(TownTask.VOLUNTARY, null, null, null, null, null));
        Measures measures = boundary(Measures.class);
        long id = measures.enter(new NewMeasure(facts, token())).getId();
        numbers.put(Kind.MEASURE, id);
        numbers.put(Kind.MEASURE_SESSION, measures.get(id).sessions().get(0).id());
        NewParticipation wanted = new NewParticipation(id, caseId, today, token());
        numbers.put(
                Kind.PARTICIPATION, boundary(Participations.class).join(wanted).getId());
        MeetingFacts meeting = new MeetingFacts(
                MeetingKind.NETWORK, today, BigDecimal.ONE, "Rathaus", "Matrix", null, null, Set.of(), Set.of(), 0);
        numbers.put(
                Kind.MEETING,
                boundary(Meetings.class).enter(new NewMeeting(meeting, token())).getId());
    }

    /** What a case has several of. */
    private void work(Asker maker, long caseId, long personId, String mark, Map<Kind, Long> numbers) throws Exception {
        NewTask task = new NewTask(caseId, "Anrufen: " + mark, null, today, null, null);
        numbers.put(Kind.TASK, boundary(Tasks.class).create(task).getId());
        numbers.put(Kind.APPOINTMENT, appointment(maker, caseId, mark));
        // whoever leads records neither: a counsellor does it at her case
        String hand = maker.may(Permission.CONSENT_WRITE) ? maker.account() : "beratung1";
        numbers.put(Kind.CONSENT, identities.as(hand, () -> consent(caseId, personId, mark)));
        numbers.put(Kind.DOCUMENT, identities.as(hand, () -> document(caseId, mark)));
        numbers.put(Kind.NOTE, identities.as(hand, () -> note(caseId, mark)));
        counselled(maker, caseId, mark, numbers);
    }

    /** An organisation with an offer and somebody to call there; it names no client, so whoever keeps the directory sees it. */
    private RecordSet.Told partner(Map<Kind, Long> numbers) throws Exception {
        PartnerFacts facts = new PartnerFacts(
                "Matrixverein " + letters(), PartnerKind.CLUB, Contact.none(), null, PartnerAddress.unknown(), null);
        Partners partners = boundary(Partners.class);
        long id = partners.enter(new NewPartner(facts, Map.of(), token())).getId();
        numbers.put(Kind.PARTNER, id);
        OfferFacts offer = new OfferFacts(OfferTopic.LEISURE, "Matrixtreff", null, Set.of("deu"));
        numbers.put(
                Kind.PARTNER_OFFER,
                boundary(PartnerOffers.class)
                        .enter(id, new NewOffer(offer, Map.of(), token()))
                        .getId());
        boundary(PartnerContacts.class).note(id, "Mona " + letters(), null, Contact.none());
        numbers.put(Kind.OFFICE_CONTACT, partners.get(id).contacts().get(0).getId());
        numbers.put(Kind.TOWN_PLACE, boundary(TownPlaces.class).list().get(0).getId());
        return new RecordSet.Told(
                Set.of(Kind.PARTNER, Kind.PARTNER_OFFER, Kind.PARTNER_AGREEMENT, Kind.OFFICE_CONTACT, Kind.TOWN_PLACE),
                Permission.PARTNER_READ.roles(),
                List.of());
    }

    private long agreement(long partnerId) throws Exception {
        AgreementFacts facts = new AgreementFacts(AgreementKind.COOPERATION, null, today, null, null);
        return boundary(Agreements.class)
                .enter(partnerId, new NewAgreement(facts, token()))
                .getId();
    }

    /** Somebody helps, who is to work with minors: the coordination sees what the team lead entered, and nobody else does. */
    private RecordSet.Told volunteer(String family, Map<Kind, Long> numbers) throws Exception {
        Volunteers volunteers = boundary(Volunteers.class);
        VolunteerFacts facts = new VolunteerFacts(
                "Vera", family, Contact.none(), null, Set.of("deu"), Set.of(), Set.of(), WeekTimes.NONE);
        long id = volunteers.enter(new NewVolunteer(facts, today, token())).getId();
        numbers.put(Kind.VOLUNTEER, id);
        volunteers.show(id, version(id), new VolunteerPapers(today, today, null, true));
        boundary(Certificates.class).see(id, version(id), today, false);
        boundary(Trainings.class).note(id, version(id), TrainingKind.INTRODUCTION, today);
        numbers.put(
                Kind.VOLUNTEER_TRAINING, volunteers.get(id).trainings().get(0).getId());
        Allowances allowances = boundary(Allowances.class);
        allowances.note(id, new NewAllowance(today, BigDecimal.TEN, false, token()));
        numbers.put(
                Kind.VOLUNTEER_ALLOWANCE,
                allowances.ofVolunteer(id).lines().get(0).id());
        event(family, id, numbers);
        return new RecordSet.Told(
                Set.of(
                        Kind.VOLUNTEER,
                        Kind.VOLUNTEER_TRAINING,
                        Kind.VOLUNTEER_ALLOWANCE,
                        Kind.EVENT,
                        Kind.SLOT,
                        Kind.REGISTRATION,
                        Kind.MAIL),
                Permission.VOLUNTEER_READ.roles(),
                List.of(family));
    }

    /** She is registered for a training that is still to come. */
    private void event(String family, long volunteer, Map<Kind, Long> numbers) throws Exception {
        LocalDateTime start = today.plusDays(3).atTime(15, 0);
        EventFacts facts = new EventFacts(
                EventKind.TRAINING, TrainingKind.FIRST_AID, "Schulung " + family, "Rathaus", start, start.plusHours(2));
        SlotFacts slot = new SlotFacts(start, start.plusHours(2), "Teilnahme", 2, false);
        Events events = boundary(Events.class);
        long event =
                events.plan(new NewEvent(facts, null, List.of(slot), token())).getId();
        numbers.put(Kind.EVENT, event);
        long slotId = events.get(event).slots().get(0).id();
        numbers.put(Kind.SLOT, slotId);
        boundary(Registrations.class).register(slotId, volunteer);
        numbers.put(
                Kind.REGISTRATION,
                events.get(event).slots().get(0).registrations().get(0).id());
        EventChanges changes = boundary(EventChanges.class);
        changes.move(event, events.get(event).event().getVersion(), start.plusDays(1), "Rathaus", ChangeReason.ROOM);
        numbers.put(Kind.MAIL, boundary(EventMails.class).ofEvent(event).get(0).id());
    }

    private static int version(long volunteer) throws Exception {
        return boundary(Volunteers.class).get(volunteer).volunteer().getVersion();
    }

    /** Once more of everything that a record has several of: relatives with cases, tasks, talks, papers, numbers. */
    void makeMore(List<RecordSet> sets) throws Exception {
        for (RecordSet set : sets) {
            Asker maker = new Asker(set.maker(), Asker.rolesOf(set.maker()));
            identities.as(set.maker(), () -> makeMore(maker, set));
        }
    }

    private Void makeMore(Asker maker, RecordSet set) throws Exception {
        Map<Kind, Long> latest = new EnumMap<>(Kind.class);
        Person relative = person("Lia " + letters(), set.mark());
        boundary(Households.class).join(set.number(Kind.HOUSEHOLD), relative.getId(), Relation.CHILD, today);
        if (set.has(Kind.CASE)) {
            boundary(Cases.class)
                    .open(new NewCase(relative.getId(), TargetGroup.REFUGEE, null, today, maker.account()));
            work(maker, set.number(Kind.CASE), set.number(Kind.PERSON), set.mark(), latest);
        }
        if (maker.may(Permission.INTAKE_WRITE)) {
            request(person("Noa " + letters(), set.mark()));
        }
        if (maker.may(Permission.HANDOFF_WRITE)) {
            tell(latest);
        }
        return null;
    }

    private long consent(long caseId, long personId, String mark) throws Exception {
        ConsentFacts facts = new ConsentFacts(
                Recipient.of(RecipientKind.JOB_CENTRE),
                Set.of(DataCategory.IDENTITY),
                "Für " + mark,
                Period.between(today, today.plusYears(1)));
        NewConsent consent = new NewConsent(personId, facts, ConsentForm.PAPER, "ara", mark, null, token());
        return boundary(Consents.class).record(caseId, consent).getId();
    }

    private long document(long caseId, String mark) throws Exception {
        byte[] content = ("%PDF-1.7 " + mark + letters()).getBytes(StandardCharsets.US_ASCII);
        NewDocument document = new NewDocument("PASSPORT", "Pass von " + mark, today, today, content, token());
        return boundary(Documents.class).add(caseId, document).getId();
    }

    private static long note(long caseId, String mark) throws Exception {
        return boundary(Notes.class)
                .write(caseId, NoteLevel.TEAM, "Notiz zu " + mark, null)
                .getId();
    }

    static String token() {
        return UUID.randomUUID().toString();
    }

    /** A talk and a goal. */
    private void counselled(Asker maker, long caseId, String mark, Map<Kind, Long> numbers) throws Exception {
        Contacts contacts = boundary(Contacts.class);
        ContactFacts facts = new ContactFacts(
                today.atStartOfDay(), 15, Channel.PHONE, null, ContactCategory.NORMAL, Interpreting.NONE, null);
        Words words = new Words("Gespräch mit " + mark, null);
        NewContact said = new NewContact(List.of(caseId), List.of("ARBEIT"), facts, words, null, null, null);
        numbers.put(Kind.CONTACT, contacts.record(said).getId());
        if (maker.may(Permission.GOAL_WRITE)) {
            NewGoal goal = new NewGoal(caseId, "ARBEIT", "Ziel von " + mark, 0, 4, today, null);
            numbers.put(Kind.GOAL, boundary(Goals.class).agree(goal).getId());
        }
    }

    /** Somebody asks what is kept about her, and it is gathered. */
    private void informed(long caseId, Map<Kind, Long> numbers) throws Exception {
        InformationRequests requests = boundary(InformationRequests.class);
        InformationEntries entries = boundary(InformationEntries.class);
        Identified facts =
                new Identified(today, InformationAsker.CLIENT, null, IdentityCheck.ID_SHOWN, DeliveryWay.HANDED_OVER);
        long request =
                requests.record(new NewInformation(caseId, facts, token())).getId();
        entries.collect(request, requests.head(request).getVersion());
        numbers.put(Kind.INFORMATION, request);
        numbers.put(
                Kind.INFORMATION_ENTRY,
                entries.ofSection(request, Section.CONTACT, 0, 1).get(0).id());
    }

    private long request(Person person) throws Exception {
        RequestFacts facts = new RequestFacts(
                de.kommune.sim.intake.entity.Asker.SCHOOL,
                null,
                Set.of(),
                TargetGroup.REFUGEE,
                null,
                Urgency.NORMAL,
                today);
        return boundary(Requests.class)
                .record(new NewRequest(UUID.randomUUID().toString(), person.getId(), null, facts, "Schulplatz"))
                .getId();
    }

    private long appointment(Asker maker, long caseId, String mark) throws Exception {
        AppointmentFacts facts = new AppointmentFacts(
                AppointmentKind.TALK,
                mark,
                today.atTime(9, 0),
                today.atTime(10, 0),
                null,
                Interpreter.NOT_NEEDED,
                Set.of(maker.account()));
        return boundary(Appointments.class)
                .plan(new NewAppointment(caseId, null, facts, null))
                .getId();
    }

    /** Says something to the other side about somebody of whom nothing else is known. */
    private RecordSet.Told tell(Map<Kind, Long> numbers) throws Exception {
        HandOffs handOffs = boundary(HandOffs.class);
        Person concerned = person("Tilda", "Xt" + letters());
        HandOffKind kind = handOffs.kinds().contains(HandOffKind.PLACEMENT_PROPOSED)
                ? HandOffKind.PLACEMENT_PROPOSED
                : handOffs.kinds().get(0);
        Proposal proposal = new Proposal(WishedPlace.ANY, null, ProposalGround.WISH, today);
        NewHandOff message = new NewHandOff(
                kind, concerned.getId(), null, "Matrix", UUID.randomUUID().toString(), proposal);
        String ground = handOffs.grounds().get(0).getCode();
        numbers.put(Kind.HANDOFF, handOffs.send(message, ground).getId());
        Set<Role> desk = Arrays.stream(Role.values())
                .filter(role -> kind.to().isStaffedBy(Set.of(role)))
                .collect(Collectors.toSet());
        return new RecordSet.Told(Set.of(Kind.HANDOFF), desk, List.of(concerned.getDisplayName()));
    }

    /** A shelter with a room and a bed that is closed from next year on; it names nobody. */
    private void shelter(Map<Kind, Long> numbers) throws Exception {
        FacilityFacts facts = new FacilityFacts(
                "Matrixweg " + letters(),
                FacilityKind.GEMEINSCHAFTS_UK,
                LegalCarrier.OBG,
                "42781",
                "Haan",
                Accessibility.NONE,
                null);
        long facility = boundary(Estate.class).open(facts, today.minusYears(1)).getId();
        RoomFacts room = new RoomFacts("1", 0, new BigDecimal("40"), null, SexRule.ANYBODY, false, false, false);
        Rooms rooms = boundary(Rooms.class);
        long roomId = rooms.add(facility, new RoomSite("", ""), room, 4).getId();
        long bed = rooms.get(roomId, today).beds().get(0).id();
        ClosureFacts closed = new ClosureFacts(ClosureReason.REPAIR, null, Period.since(today.plusYears(1)));
        numbers.put(Kind.FACILITY, facility);
        numbers.put(Kind.ROOM, roomId);
        numbers.put(Kind.BED, bed);
        numbers.put(
                Kind.CLOSURE, boundary(Closures.class).closePlace(bed, closed).getId());
    }

    /** The person has a bed, two beds further than the one that is closed later. */
    private long placement(Person person, Map<Kind, Long> numbers) throws Exception {
        long bed = boundary(Rooms.class)
                .get(numbers.get(Kind.ROOM), today)
                .beds()
                .get(2)
                .id();
        NewPlacement wanted = new NewPlacement(
                List.of(new Seat(person.getId(), bed, false)), Period.since(today), LegalBasis.EINWEISUNG_OBG_14, null);
        return boundary(Placements.class).propose(wanted).get(0).getId();
    }

    /** Beds are searched for somebody in that shelter alone. */
    private long suggestion(Person person, long facility) throws Exception {
        return boundary(Suggestions.class)
                .begin(new NewSuggestion(
                        List.of(new Seeking(person.getId(), Set.of())),
                        Period.since(today),
                        LegalBasis.EINWEISUNG_OBG_14,
                        Set.of(facility),
                        token()));
    }

    /** The placement is decided, and the paper about it issued. */
    private long order(long placement) throws Exception {
        Placements placements = boundary(Placements.class);
        placements.order(placement, placements.get(placement).line().version());
        int version = placements.get(placement).line().version();
        return boundary(Orders.class)
                .issue(placement, version, OrderKind.PLACEMENT, null)
                .getId();
    }

    /** An authority announces both for tomorrow. */
    private long assignment(Person person, Person second) throws Exception {
        Assignments assignments = boundary(Assignments.class);
        String basis = assignments.bases(today).get(0).getCode();
        AssignmentFacts facts = new AssignmentFacts(basis, null, today, today.plusDays(1));
        List<Arriving> household = List.of(
                new Arriving(person.getId(), null, Relation.HEAD), new Arriving(second.getId(), null, Relation.CHILD));
        return assignments
                .announce(new NewAssignment(facts, household, token()))
                .getId();
    }

    /** She moved in, pays herself, and was told so. */
    private long notice(Person person, Map<Kind, Long> numbers) throws Exception {
        Placements placements = boundary(Placements.class);
        long placement = numbers.get(Kind.PLACEMENT);
        placements.moveIn(placement, placements.get(placement).line().version());
        FeeStatutes statutes = boundary(FeeStatutes.class);
        if (statutes.list().isEmpty()) {
            FeeTariff tariff = new FeeTariff(PayerGroup.SELF_PAYER, null, TariffBasis.PER_PERSON, BigDecimal.TEN);
            statutes.enact(new NewStatute(
                    "Matrix", "Niemand", DayCount.THIRTIETHS, "Keiner", today.minusYears(9), List.of(tariff)));
        }
        boundary(Liabilities.class)
                .set(person.getId(), PayerGroup.SELF_PAYER, Payer.SELF, null, today.minusYears(1), null);
        boundary(Fees.class).recount(person.getId());
        boundary(FeeNotices.class).issue(person.getId(), today);
        return boundary(Fees.class).ofPerson(person.getId()).notices().get(0).noticeId();
    }

    /** She applied for two things at the counter: one waits, on the other somebody else has decided. */
    private void application(Person person, Map<Kind, Long> numbers) throws Exception {
        Applications applications = boundary(Applications.class);
        PaperFacts facts = new PaperFacts(Need.CLOTHING, null, null, "Winterjacke");
        long decided = applications.takeDown(new NewApplication(person.getId(), facts, token()));
        numbers.put(
                Kind.BENEFIT_APPLICATION, applications.takeDown(new NewApplication(person.getId(), facts, token())));
        numbers.put(Kind.BENEFIT_DECISION, identities.as("leistung2", () -> {
            applications.take(decided, applications.get(decided).application().getVersion());
            DecisionFacts rejected =
                    new DecisionFacts(DecisionOutcome.REJECTED, "§ 3 AsylbLG", null, null, null, "Schon bewilligt.");
            return boundary(Decisions.class)
                    .decide(decided, applications.get(decided).application().getVersion(), rejected, token());
        }));
    }

    /** She may not enter the house from next year on. */
    private long ban(Person person, long facility) throws Exception {
        NewBan wanted = new NewBan(
                facility,
                person.getId(),
                null,
                BanGround.NOISE,
                today.plusYears(1).atStartOfDay(),
                null,
                "Matrix",
                token());
        return boundary(HouseBans.class).impose(wanted).getId();
    }

    /** The police was told of it, and something was done. */
    private long incident(Map<Kind, Long> numbers) throws Exception {
        Incidents incidents = boundary(Incidents.class);
        NewIncident wanted = new NewIncident(
                numbers.get(Kind.FACILITY),
                numbers.get(Kind.ROOM),
                IncidentKind.THEFT,
                today.minusDays(1).atTime(9, 0),
                "Ein Fahrrad ist weg",
                token());
        long incident = incidents.note(wanted).getId();
        incidents.tell(incident, IncidentRecipient.POLICE, today);
        incidents.add(incident, "Das Schloss ist getauscht", token());
        return incident;
    }

    /** A chair in her room, and one that she was handed. */
    private void things(Person person, Map<Kind, Long> numbers) throws Exception {
        NewItems wanted =
                new NewItems(numbers.get(Kind.ROOM), null, ItemKind.CHAIR, "Stuhl", ItemCondition.GOOD, 2, List.of());
        List<InventoryItem> made = boundary(Inventory.class).add(numbers.get(Kind.FACILITY), wanted);
        numbers.put(Kind.INVENTORY_ITEM, made.get(0).getId());
        List<Long> held = List.of(made.get(1).getId());
        numbers.put(
                Kind.ITEM_LOAN,
                boundary(ItemLoans.class)
                        .handOut(person.getId(), held, today)
                        .get(0)
                        .getId());
    }

    /** She is to have a bed in a room for men. */
    private long waiver(Person person) throws Exception {
        FacilityFacts facts = new FacilityFacts(
                "Matrixgasse " + letters(),
                FacilityKind.GEMEINSCHAFTS_UK,
                LegalCarrier.OBG,
                "42781",
                "Haan",
                Accessibility.NONE,
                null);
        long facility = boundary(Estate.class).open(facts, today.minusYears(1)).getId();
        RoomFacts men = new RoomFacts("1", 0, new BigDecimal("40"), null, SexRule.MEN, false, false, false);
        Rooms rooms = boundary(Rooms.class);
        long room = rooms.add(facility, new RoomSite("", ""), men, 1).getId();
        long bed = rooms.get(room, today).beds().get(0).id();
        NewPlacement wanted = new NewPlacement(
                List.of(new Seat(person.getId(), bed, false)),
                Period.since(today.plusYears(1)),
                LegalBasis.EINWEISUNG_OBG_14,
                null);
        return boundary(RuleWaivers.class).ask(wanted, "Matrix", token()).getId();
    }

    /** A key in the cupboard, and one that she holds. */
    private void keys(Person person, Map<Kind, Long> numbers) throws Exception {
        NewKeys wanted = new NewKeys(null, numbers.get(Kind.ROOM), KeyKind.KEY, List.of("M-1", "M-2"));
        List<HouseKey> made = boundary(HouseKeys.class).add(numbers.get(Kind.FACILITY), wanted);
        numbers.put(Kind.HOUSE_KEY, made.get(0).getId());
        List<Long> held = List.of(made.get(1).getId());
        numbers.put(
                Kind.KEY_ISSUE,
                boundary(KeyHandouts.class)
                        .handOut(person.getId(), held, BigDecimal.TEN, today)
                        .get(0)
                        .getId());
    }

    static <T> T boundary(Class<T> type) throws NamingException {
        return type.cast(
                new InitialContext().lookup("java:global/sim/sim-ejb/" + type.getSimpleName() + "!" + type.getName()));
    }

    static String letters() {
        return ThreadLocalRandom.current()
                .ints(10, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
