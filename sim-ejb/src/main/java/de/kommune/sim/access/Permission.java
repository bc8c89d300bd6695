package de.kommune.sim.access;

import static de.kommune.sim.access.Role.ASD_LIAISON;
import static de.kommune.sim.access.Role.BENEFIT_CLERK;
import static de.kommune.sim.access.Role.COMMITTEE_REPORTER;
import static de.kommune.sim.access.Role.COUNSELLOR;
import static de.kommune.sim.access.Role.DATA_PROTECTION;
import static de.kommune.sim.access.Role.HOUSING_CLERK;
import static de.kommune.sim.access.Role.IT_OPERATIONS;
import static de.kommune.sim.access.Role.TEAM_LEAD;
import static de.kommune.sim.access.Role.VOLUNTEER_COORDINATOR;

import java.util.Optional;
import java.util.Set;

/**
 * What can be allowed («Berechtigung»), and the one table of who is allowed it. Boundaries name a permission, pages ask
 * for one, nothing else decides.
 */
public enum Permission {
    /** The start page, the About page and one's own sign-in. */
    SIGNED_IN(
            COUNSELLOR,
            TEAM_LEAD,
            VOLUNTEER_COORDINATOR,
            BENEFIT_CLERK,
            HOUSING_CLERK,
            ASD_LIAISON,
            DATA_PROTECTION,
            IT_OPERATIONS,
            COMMITTEE_REPORTER),

    /** Find and open people and households of one's own side of the wall. */
    PERSON_READ(COUNSELLOR, TEAM_LEAD, BENEFIT_CLERK, HOUSING_CLERK),
    /** Enter and change people and households of one's own side of the wall. */
    PERSON_WRITE(COUNSELLOR, TEAM_LEAD, BENEFIT_CLERK, HOUSING_CLERK),
    /** Say that two records are, or are not, the same person. */
    DUPLICATE_REVIEW(COUNSELLOR, TEAM_LEAD, BENEFIT_CLERK, HOUSING_CLERK),
    /** Merge two records of one person, and take a merge back. */
    PERSON_MERGE(TEAM_LEAD),

    /** See SIM cases, their periods and the clock. */
    CASE_READ(COUNSELLOR, TEAM_LEAD),
    /** Keep a filter of the list of cases under a name. */
    CASE_FILTER_KEEP(COUNSELLOR, TEAM_LEAD),
    /** Open a case and record counselling periods. */
    CASE_WRITE(COUNSELLOR, TEAM_LEAD),
    /** Assign a case to a counsellor. */
    CASE_ASSIGN(TEAM_LEAD),
    /** Put a policy for the five-year clock in force. */
    CLOCK_POLICY_WRITE(TEAM_LEAD),
    /** Grant exceptions from the five years, and take them back. */
    CLOCK_EXCEPTION_WRITE(TEAM_LEAD),
    /** See how many handovers to the ASD lie ahead: figures only. */
    CLOCK_FORECAST_READ(TEAM_LEAD, COMMITTEE_REPORTER),
    /** See the notes of a case, as far as their level lets one. */
    NOTE_READ(COUNSELLOR, TEAM_LEAD),
    /** Write notes. */
    NOTE_WRITE(COUNSELLOR),
    /** Know of closed notes, and open them in an emergency. */
    NOTE_EMERGENCY(TEAM_LEAD),
    /** See what is on today and what waits: the own day, and that of whom one stands in for. */
    DAY_READ(COUNSELLOR, TEAM_LEAD),
    /** See the team's tasks and appointments. */
    PLANNING_READ(COUNSELLOR, TEAM_LEAD),
    /** Plan the own work, and hand tasks to colleagues. */
    PLANNING_WRITE(COUNSELLOR, TEAM_LEAD),

    /** See talks with clients, and what talks can be about. */
    CONTACT_READ(COUNSELLOR, TEAM_LEAD),
    /** Record talks with clients, and add to them. */
    CONTACT_WRITE(COUNSELLOR, TEAM_LEAD),
    /** See the list of the open hours. */
    OPEN_HOUR_READ(COUNSELLOR, TEAM_LEAD),
    /** Put somebody on the list of the open hours, and call the next. */
    OPEN_HOUR_WRITE(COUNSELLOR, TEAM_LEAD),
    /** Be offered the own drafts of forms. */
    DRAFT_READ(COUNSELLOR, TEAM_LEAD),
    /** Have what one types kept until it is saved. */
    DRAFT_WRITE(COUNSELLOR, TEAM_LEAD),
    /** See the goals of a case. */
    GOAL_READ(COUNSELLOR, TEAM_LEAD),
    /** Agree on goals with a client, and rate them. */
    GOAL_WRITE(COUNSELLOR),
    /** Maintain the topics of counselling. */
    TOPIC_WRITE(TEAM_LEAD),
    /** Maintain where the team counsels. */
    PLACE_WRITE(TEAM_LEAD),
    /** See requests for counselling. */
    INTAKE_READ(COUNSELLOR, TEAM_LEAD),
    /** Take down a request, open its case, answer or decline it. */
    INTAKE_WRITE(COUNSELLOR, TEAM_LEAD),
    /** Give a request to a counsellor. */
    INTAKE_ASSIGN(TEAM_LEAD),
    /** See what clients allow to be passed on, and what was passed on. */
    CONSENT_READ(COUNSELLOR, TEAM_LEAD),
    /** Record consents, and that they were taken back. */
    CONSENT_WRITE(COUNSELLOR),
    /** Record that something about a client was passed on. */
    DISCLOSURE_WRITE(COUNSELLOR, TEAM_LEAD),
    /** Change the words of the forms for consents. */
    CONSENT_TEMPLATE_WRITE(TEAM_LEAD),

    /** Look at the papers of a case. */
    DOCUMENT_READ(COUNSELLOR, TEAM_LEAD),
    /** Add papers to a case, describe and withdraw them. */
    DOCUMENT_WRITE(COUNSELLOR),

    /** See where a handover to the ASD stands, and its package. */
    HANDOVER_READ(COUNSELLOR, TEAM_LEAD),
    /** Prepare a handover to the ASD and offer it. */
    HANDOVER_WRITE(COUNSELLOR),
    /** See who asked what is kept about them, and what they get. */
    INFORMATION_READ(COUNSELLOR, TEAM_LEAD),
    /** Take down such a request, gather and black out, hand the package over. */
    INFORMATION_WRITE(COUNSELLOR, TEAM_LEAD),
    /** See the days and states of such requests, without whose they are. */
    INFORMATION_DATES_READ(DATA_PROTECTION),
    /** As the ASD: see packages that are on offer, and accepted ones. */
    ASD_PACKAGE_READ(ASD_LIAISON),
    /** As the ASD: accept a package or return it. */
    ASD_PACKAGE_ANSWER(ASD_LIAISON),

    /** See the messages between counselling and section 50-2 that one's own desk wrote or is to answer. */
    HANDOFF_READ(COUNSELLOR, TEAM_LEAD, BENEFIT_CLERK, HOUSING_CLERK),
    /** Write to the other side, and answer. */
    HANDOFF_WRITE(COUNSELLOR, TEAM_LEAD, BENEFIT_CLERK, HOUSING_CLERK),

    /** See the town's shelters with their rooms and beds, and what is closed. */
    ESTATE_READ(HOUSING_CLERK),
    /** Enter and change shelters, rooms, beds, closures and house rules. */
    ESTATE_WRITE(HOUSING_CLERK),
    /** See who has which bed on which nights. */
    PLACEMENT_READ(HOUSING_CLERK, BENEFIT_CLERK),
    /** Put people into beds, let them move on, end it. */
    PLACEMENT_WRITE(HOUSING_CLERK),
    /** See whom authorities assign to the town, and who has arrived. */
    ASSIGNMENT_READ(HOUSING_CLERK),
    /** Enter assignments, and that people arrived or did not. */
    ASSIGNMENT_WRITE(HOUSING_CLERK),
    /** See what right to stay people have, and which they had. */
    RESIDENCE_READ(HOUSING_CLERK, BENEFIT_CLERK),
    /** Take down what right to stay people have, and put it right. */
    RESIDENCE_WRITE(HOUSING_CLERK),
    /** Ask who decides what, and print it for a client. */
    COMPETENCE_READ(COUNSELLOR, TEAM_LEAD, BENEFIT_CLERK, HOUSING_CLERK, VOLUNTEER_COORDINATOR),
    /** Keep up to date who decides what. */
    COMPETENCE_WRITE(TEAM_LEAD, BENEFIT_CLERK),
    /** See under which law people get benefits and why, and the rates of the AsylbLG. */
    REGIME_READ(BENEFIT_CLERK),
    /** Note what benefits hang on, confirm under which law people get them, keep rules and rates. */
    REGIME_WRITE(BENEFIT_CLERK),
    /** See what was handed to the town's benefits program, and what became of it. */
    PAYMENT_READ(BENEFIT_CLERK),
    /** Take out the file for the benefits program, read in its answers, arrange their columns. */
    PAYMENT_WRITE(BENEFIT_CLERK),
    /** See on what each night in the shelters rests, and in which report it counts. */
    LEDGER_READ(HOUSING_CLERK, BENEFIT_CLERK),
    /** Note that a report was sent. */
    LEDGER_WRITE(HOUSING_CLERK),
    /** See what living in the shelters costs whom, the notices, and what is open. */
    FEE_READ(HOUSING_CLERK, BENEFIT_CLERK),
    /** Enter statutes, say who pays, count months, write notices, note payments, take out the file for the cash office. */
    FEE_WRITE(HOUSING_CLERK),
    /** See how the shelters are run: keys, bans from a house, and whatever else the desk writes down there. */
    HOUSE_READ(HOUSING_CLERK),
    /** Run the shelters: hand out keys, ban from a house, and the like. */
    HOUSE_WRITE(HOUSING_CLERK),
    /** As counselling: see where clients live today in the town's shelters. */
    DWELLING_READ(COUNSELLOR, TEAM_LEAD),

    /** See what clients have to do with authorities: right to stay, asylum, family abroad, school, and every last day. */
    PROCEDURE_READ(COUNSELLOR, TEAM_LEAD),
    /** Write down what clients have to do with authorities. */
    PROCEDURE_WRITE(COUNSELLOR, TEAM_LEAD),
    /** As section 50-2: see applications for benefits, and what was decided. */
    BENEFIT_READ(BENEFIT_CLERK),
    /** As section 50-2: take applications down at the counter, work on them, ask, note objections, end them. */
    BENEFIT_WRITE(BENEFIT_CLERK),
    /** Decide on applications for benefits, and sign as the second. Nobody else decides. */
    BENEFIT_DECIDE(BENEFIT_CLERK),
    /** As counselling: see what was applied for with clients of the team. */
    CLAIM_READ(COUNSELLOR, TEAM_LEAD),
    /** As counselling: prepare applications with clients, and hand them in for them. */
    CLAIM_WRITE(COUNSELLOR, TEAM_LEAD),

    /** See to which partners clients were referred, and what waits for an answer. */
    REFERRAL_READ(COUNSELLOR, TEAM_LEAD),
    /** Refer clients to partners, and note what came of it. */
    REFERRAL_WRITE(COUNSELLOR, TEAM_LEAD),
    /** See the directory of partners, what they offer and what was agreed with them; nothing there is about a client. */
    PARTNER_READ(COUNSELLOR, TEAM_LEAD, VOLUNTEER_COORDINATOR),
    /** Keep the directory of partners right: names, hours, offers, whom to call. */
    PARTNER_WRITE(COUNSELLOR, TEAM_LEAD, VOLUNTEER_COORDINATOR),
    /** Enter what was agreed with partners, look at it anew, cancel it. */
    AGREEMENT_WRITE(TEAM_LEAD),
    /** See volunteers. Counselling has no right on their data, so the team lead works for their coordination here. */
    VOLUNTEER_READ(Department.VOLUNTEERING, TEAM_LEAD, VOLUNTEER_COORDINATOR),
    /** See figures of volunteering, without anybody's name and none too small. */
    VOLUNTEER_FIGURES_READ(COMMITTEE_REPORTER),
    /** Enter volunteers and go on with them until they end. */
    VOLUNTEER_WRITE(Department.VOLUNTEERING, TEAM_LEAD, VOLUNTEER_COORDINATOR),

    /** See integration measures, who takes part, waits and came, and what they cost. */
    MEASURE_READ(COUNSELLOR, TEAM_LEAD),
    /** Enter measures, put clients on their lists, note who came and what came of it. */
    MEASURE_WRITE(COUNSELLOR, TEAM_LEAD),
    /** See how many people measures reach and what they cost the town: figures only. */
    MEASURE_REACH_READ(TEAM_LEAD, COMMITTEE_REPORTER),
    /** As counselling: see what is asked of volunteers for the clients of cases, and what became of it. */
    ASSISTANCE_READ(COUNSELLOR, TEAM_LEAD),
    /** As counselling: ask volunteers for help, and say what the client answers. */
    ASSISTANCE_WRITE(COUNSELLOR, TEAM_LEAD),
    /** As the volunteers' coordination: see requests, who fits, and engagements. */
    ENGAGEMENT_READ(Department.VOLUNTEERING, TEAM_LEAD, VOLUNTEER_COORDINATOR),
    /** As the volunteers' coordination: propose volunteers, start engagements, note hours, end them. */
    ENGAGEMENT_WRITE(Department.VOLUNTEERING, TEAM_LEAD, VOLUNTEER_COORDINATOR),

    /** See a takeover, its rows and its figures. */
    TAKEOVER_READ(COUNSELLOR, TEAM_LEAD),
    /** Review the rows of a takeover. */
    TAKEOVER_REVIEW(COUNSELLOR, TEAM_LEAD),
    /** Receive files, map columns, commit, undo, print the protocol. */
    TAKEOVER_APPROVE(TEAM_LEAD),

    /** Read the access log and have its chain verified. */
    AUDIT_READ(DATA_PROTECTION),
    /** See that there are cases, how they stand and since when, without whose they are. */
    CASE_OVERSIGHT_READ(DATA_PROTECTION),
    /** See how many certificates of volunteers were seen, have lapsed and are to be forgotten, without whose they are. */
    CERTIFICATE_OVERSIGHT_READ(DATA_PROTECTION),
    /** See under which key how many texts lie, and have them resealed. */
    SEAL_KEYS(IT_OPERATIONS),
    /** Know how far the access log goes, to print it on a sheet. */
    AUDIT_HEAD_READ(DATA_PROTECTION, TEAM_LEAD, COMMITTEE_REPORTER),
    /** See who looked at a case that one is responsible for. */
    CASE_READERS_READ(COUNSELLOR, TEAM_LEAD),
    /** See the proof that counselling and 50-2 are apart. */
    SEPARATION_READ(DATA_PROTECTION, TEAM_LEAD, COMMITTEE_REPORTER),

    /** See the posts of the teams that one keeps; data protection sees all. */
    POST_READ(TEAM_LEAD, BENEFIT_CLERK, HOUSING_CLERK, DATA_PROTECTION),
    /** Enter posts and who holds them, each side of the wall its own. */
    POST_WRITE(TEAM_LEAD, BENEFIT_CLERK, HOUSING_CLERK),
    /** See who stands in for whom on the counselling side. */
    DEPUTY_READ(COUNSELLOR, TEAM_LEAD, VOLUNTEER_COORDINATOR),
    /** Set a deputy: for oneself, or as the team lead for everybody. */
    DEPUTY_WRITE(COUNSELLOR, TEAM_LEAD, VOLUNTEER_COORDINATOR),
    /** See who is of the team, and who counsels in which language. */
    COLLEAGUE_READ(COUNSELLOR, TEAM_LEAD),
    /** Enter languages: one's own, or as the team lead everybody's. */
    COLLEAGUE_WRITE(COUNSELLOR, TEAM_LEAD),
    /** See which accounts have roles that do not go together, and have the directory checked. */
    ROLE_CHECK(DATA_PROTECTION),
    /** Ask that an account is let in although its profession does not fit its role. */
    ROLE_OVERRIDE_REQUEST(TEAM_LEAD, DATA_PROTECTION),

    /** Ask for somebody else's approval, and see what became of it. Requests name cases, so no other side takes part. */
    APPROVAL_TAKE_PART(COUNSELLOR, TEAM_LEAD, DATA_PROTECTION),
    /** Decide whether confidential notes may be read for longer. */
    APPROVE_BREAK_GLASS(DATA_PROTECTION),
    /** Decide whether a package may be offered to the ASD. */
    APPROVE_HANDOVER(TEAM_LEAD),
    /** Decide whether a client may be handed what is kept about her. */
    APPROVE_INFORMATION(COUNSELLOR, TEAM_LEAD),
    /** Decide whether something sealed may be opened. */
    APPROVE_UNSEALING(TEAM_LEAD, DATA_PROTECTION),
    /** Decide whether an account is let in although its profession does not fit its role. */
    APPROVE_ROLE_OVERRIDE(TEAM_LEAD, DATA_PROTECTION);

    private final Department department;
    private final Set<Role> roles;

    Permission(Role... roles) {
        this(null, roles);
    }

    Permission(Department department, Role... roles) {
        this.department = department;
        this.roles = Set.of(roles);
    }

    /** Whether it lets nobody change anything; the name says so. */
    public boolean isReading() {
        return this == SIGNED_IN || name().endsWith("_READ");
    }

    /** For whom everybody works by this permission, whichever department the role is of; empty where the role's counts. */
    public Optional<Department> department() {
        return Optional.ofNullable(department);
    }

    /** The roles that hold this permission. */
    public Set<Role> roles() {
        return roles;
    }
}
