package de.kommune.sim.web.shell;

import static de.kommune.sim.access.Permission.AGREEMENT_WRITE;
import static de.kommune.sim.access.Permission.APPROVAL_TAKE_PART;
import static de.kommune.sim.access.Permission.ASD_PACKAGE_READ;
import static de.kommune.sim.access.Permission.ASSIGNMENT_READ;
import static de.kommune.sim.access.Permission.ASSIGNMENT_WRITE;
import static de.kommune.sim.access.Permission.ASSISTANCE_READ;
import static de.kommune.sim.access.Permission.ASSISTANCE_WRITE;
import static de.kommune.sim.access.Permission.AUDIT_READ;
import static de.kommune.sim.access.Permission.BENEFIT_READ;
import static de.kommune.sim.access.Permission.BENEFIT_WRITE;
import static de.kommune.sim.access.Permission.CASE_OVERSIGHT_READ;
import static de.kommune.sim.access.Permission.CASE_READ;
import static de.kommune.sim.access.Permission.CASE_READERS_READ;
import static de.kommune.sim.access.Permission.CASE_WRITE;
import static de.kommune.sim.access.Permission.CERTIFICATE_OVERSIGHT_READ;
import static de.kommune.sim.access.Permission.CLAIM_READ;
import static de.kommune.sim.access.Permission.CLAIM_WRITE;
import static de.kommune.sim.access.Permission.CLOCK_FORECAST_READ;
import static de.kommune.sim.access.Permission.CLOCK_POLICY_WRITE;
import static de.kommune.sim.access.Permission.COLLEAGUE_READ;
import static de.kommune.sim.access.Permission.COMPETENCE_READ;
import static de.kommune.sim.access.Permission.CONSENT_READ;
import static de.kommune.sim.access.Permission.CONSENT_TEMPLATE_WRITE;
import static de.kommune.sim.access.Permission.CONSENT_WRITE;
import static de.kommune.sim.access.Permission.CONTACT_READ;
import static de.kommune.sim.access.Permission.CONTACT_WRITE;
import static de.kommune.sim.access.Permission.DEPUTY_READ;
import static de.kommune.sim.access.Permission.DISCLOSURE_WRITE;
import static de.kommune.sim.access.Permission.DOCUMENT_READ;
import static de.kommune.sim.access.Permission.DUPLICATE_REVIEW;
import static de.kommune.sim.access.Permission.ENGAGEMENT_READ;
import static de.kommune.sim.access.Permission.ENGAGEMENT_WRITE;
import static de.kommune.sim.access.Permission.ESTATE_READ;
import static de.kommune.sim.access.Permission.ESTATE_WRITE;
import static de.kommune.sim.access.Permission.FEE_READ;
import static de.kommune.sim.access.Permission.GOAL_READ;
import static de.kommune.sim.access.Permission.HANDOFF_READ;
import static de.kommune.sim.access.Permission.HANDOFF_WRITE;
import static de.kommune.sim.access.Permission.HANDOVER_READ;
import static de.kommune.sim.access.Permission.HOUSE_READ;
import static de.kommune.sim.access.Permission.HOUSE_WRITE;
import static de.kommune.sim.access.Permission.INFORMATION_DATES_READ;
import static de.kommune.sim.access.Permission.INFORMATION_READ;
import static de.kommune.sim.access.Permission.INFORMATION_WRITE;
import static de.kommune.sim.access.Permission.INTAKE_READ;
import static de.kommune.sim.access.Permission.INTAKE_WRITE;
import static de.kommune.sim.access.Permission.LEDGER_READ;
import static de.kommune.sim.access.Permission.MEASURE_REACH_READ;
import static de.kommune.sim.access.Permission.MEASURE_READ;
import static de.kommune.sim.access.Permission.MEASURE_WRITE;
import static de.kommune.sim.access.Permission.NOTE_READ;
import static de.kommune.sim.access.Permission.OPEN_HOUR_READ;
import static de.kommune.sim.access.Permission.PARTNER_READ;
import static de.kommune.sim.access.Permission.PARTNER_WRITE;
import static de.kommune.sim.access.Permission.PAYMENT_READ;
import static de.kommune.sim.access.Permission.PERSON_READ;
import static de.kommune.sim.access.Permission.PERSON_WRITE;
import static de.kommune.sim.access.Permission.PLACEMENT_READ;
import static de.kommune.sim.access.Permission.PLACEMENT_WRITE;
import static de.kommune.sim.access.Permission.PLACE_WRITE;
import static de.kommune.sim.access.Permission.PLANNING_READ;
import static de.kommune.sim.access.Permission.PLANNING_WRITE;
import static de.kommune.sim.access.Permission.POST_READ;
import static de.kommune.sim.access.Permission.PROCEDURE_READ;
import static de.kommune.sim.access.Permission.PROCEDURE_WRITE;
import static de.kommune.sim.access.Permission.REFERRAL_READ;
import static de.kommune.sim.access.Permission.REFERRAL_WRITE;
import static de.kommune.sim.access.Permission.REGIME_READ;
import static de.kommune.sim.access.Permission.RESIDENCE_READ;
import static de.kommune.sim.access.Permission.ROLE_CHECK;
import static de.kommune.sim.access.Permission.ROLE_OVERRIDE_REQUEST;
import static de.kommune.sim.access.Permission.SEAL_KEYS;
import static de.kommune.sim.access.Permission.SEPARATION_READ;
import static de.kommune.sim.access.Permission.SIGNED_IN;
import static de.kommune.sim.access.Permission.TAKEOVER_APPROVE;
import static de.kommune.sim.access.Permission.TAKEOVER_READ;
import static de.kommune.sim.access.Permission.TAKEOVER_REVIEW;
import static de.kommune.sim.access.Permission.TOPIC_WRITE;
import static de.kommune.sim.access.Permission.VOLUNTEER_FIGURES_READ;
import static de.kommune.sim.access.Permission.VOLUNTEER_READ;
import static de.kommune.sim.access.Permission.VOLUNTEER_WRITE;
import static de.kommune.sim.web.shell.Room.Section.DAILY;
import static de.kommune.sim.web.shell.Room.Section.HELPERS;
import static de.kommune.sim.web.shell.Room.Section.NONE;
import static de.kommune.sim.web.shell.Room.Section.TEAM;

import de.kommune.sim.access.Permission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The one table of pages («Räume»): what stands in the navigation, in this order, and what the door asks for. A page
 * that is missing here cannot be opened. A new page adds its line, and if it has a section, its name
 * {@code <feature>.<page>.room} in both bundles.
 */
public final class Rooms {

    static final List<Room> ALL = List.of(
            new Room("/index.xhtml", SIGNED_IN, DAILY),
            new Room("/search.xhtml", PERSON_READ, NONE),
            new Room("/persons/list.xhtml", PERSON_READ, DAILY),
            new Room("/persons/view.xhtml", PERSON_READ, NONE),
            new Room("/persons/household.xhtml", PERSON_READ, NONE),
            new Room("/persons/register.xhtml", PERSON_WRITE, NONE),
            new Room("/persons/edit.xhtml", PERSON_WRITE, NONE),
            new Room("/authorities/list.xhtml", ASSIGNMENT_READ, DAILY),
            new Room("/authorities/view.xhtml", ASSIGNMENT_READ, NONE),
            new Room("/authorities/announce.xhtml", ASSIGNMENT_WRITE, NONE),
            new Room("/authorities/change.xhtml", ASSIGNMENT_WRITE, NONE),
            new Room("/authorities/labels.xhtml", ASSIGNMENT_WRITE, NONE),
            new Room("/authorities/residence.xhtml", RESIDENCE_READ, NONE),
            new Room("/competence/ask.xhtml", COMPETENCE_READ, DAILY),
            new Room("/competence/versions.xhtml", COMPETENCE_READ, NONE),
            new Room("/regime/list.xhtml", REGIME_READ, DAILY),
            new Room("/regime/person.xhtml", REGIME_READ, NONE),
            new Room("/regime/sheet.xhtml", REGIME_READ, NONE),
            new Room("/regime/rules.xhtml", REGIME_READ, NONE),
            new Room("/rates/list.xhtml", REGIME_READ, NONE),
            new Room("/applications/list.xhtml", BENEFIT_READ, DAILY),
            new Room("/applications/deadlines.xhtml", BENEFIT_READ, DAILY),
            new Room("/applications/view.xhtml", BENEFIT_READ, NONE),
            new Room("/applications/enter.xhtml", BENEFIT_WRITE, NONE),
            new Room("/applications/rules.xhtml", BENEFIT_READ, NONE),
            new Room("/payments/list.xhtml", PAYMENT_READ, DAILY),
            new Room("/payments/layout.xhtml", PAYMENT_READ, NONE),
            new Room("/payments/answer.xhtml", PAYMENT_READ, NONE),
            new Room("/estate/list.xhtml", ESTATE_READ, DAILY),
            new Room("/estate/facility.xhtml", ESTATE_READ, NONE),
            new Room("/estate/tables.xhtml", ESTATE_READ, NONE),
            new Room("/estate/edit.xhtml", ESTATE_WRITE, NONE),
            new Room("/estate/room.xhtml", ESTATE_WRITE, NONE),
            new Room("/housing/place.xhtml", PLACEMENT_WRITE, NONE),
            new Room("/housing/placement.xhtml", PLACEMENT_READ, NONE),
            new Room("/housing/suggest.xhtml", PLACEMENT_WRITE, NONE),
            new Room("/housing/suggestion.xhtml", PLACEMENT_WRITE, NONE),
            new Room("/housing/weights.xhtml", ESTATE_READ, NONE),
            new Room("/housing/orders.xhtml", PLACEMENT_READ, NONE),
            new Room("/housing/templates.xhtml", ESTATE_READ, NONE),
            new Room("/equipment/keys.xhtml", HOUSE_READ, NONE),
            new Room("/equipment/handout.xhtml", HOUSE_READ, NONE),
            new Room("/equipment/duekeys.xhtml", HOUSE_READ, NONE),
            new Room("/housing/bans.xhtml", HOUSE_READ, NONE),
            new Room("/housing/ban.xhtml", HOUSE_READ, NONE),
            new Room("/housing/impose.xhtml", HOUSE_WRITE, NONE),
            new Room("/housing/absences.xhtml", HOUSE_READ, NONE),
            new Room("/housing/flats.xhtml", HOUSE_READ, NONE),
            new Room("/housing/flat.xhtml", HOUSE_READ, NONE),
            new Room("/figures/forecast.xhtml", HOUSE_READ, NONE),
            new Room("/figures/expectation.xhtml", HOUSE_READ, NONE),
            new Room("/upkeep/defects.xhtml", HOUSE_READ, NONE),
            new Room("/upkeep/defect.xhtml", HOUSE_READ, NONE),
            new Room("/upkeep/report.xhtml", HOUSE_WRITE, NONE),
            new Room("/upkeep/inspections.xhtml", HOUSE_READ, NONE),
            new Room("/upkeep/inspection.xhtml", HOUSE_READ, NONE),
            new Room("/upkeep/incidents.xhtml", HOUSE_READ, NONE),
            new Room("/upkeep/incident.xhtml", HOUSE_READ, NONE),
            new Room("/upkeep/happening.xhtml", HOUSE_WRITE, NONE),
            new Room("/housing/waivers.xhtml", PLACEMENT_WRITE, NONE),
            new Room("/housing/waiver.xhtml", PLACEMENT_WRITE, NONE),
            new Room("/estate/capacity.xhtml", ESTATE_READ, NONE),
            new Room("/estate/timeline.xhtml", ESTATE_READ, NONE),
            new Room("/equipment/inventory.xhtml", HOUSE_READ, NONE),
            new Room("/equipment/item.xhtml", HOUSE_READ, NONE),
            new Room("/equipment/equipment.xhtml", HOUSE_READ, NONE),
            new Room("/figures/ledger.xhtml", LEDGER_READ, DAILY),
            new Room("/figures/nights.xhtml", LEDGER_READ, NONE),
            new Room("/figures/rules.xhtml", LEDGER_READ, NONE),
            new Room("/housing/law.xhtml", HOUSE_READ, NONE),
            new Room("/fees/list.xhtml", FEE_READ, DAILY),
            new Room("/fees/person.xhtml", FEE_READ, NONE),
            new Room("/fees/notice.xhtml", FEE_READ, NONE),
            new Room("/fees/open.xhtml", FEE_READ, NONE),
            new Room("/fees/statutes.xhtml", FEE_READ, NONE),
            new Room("/intake/list.xhtml", INTAKE_READ, DAILY),
            new Room("/intake/record.xhtml", INTAKE_WRITE, NONE),
            new Room("/intake/view.xhtml", INTAKE_READ, NONE),
            new Room("/intake/threat.xhtml", INTAKE_READ, NONE),
            new Room("/cases/list.xhtml", CASE_READ, DAILY),
            new Room("/counselling/contact.xhtml", CONTACT_WRITE, DAILY),
            new Room("/counselling/hours.xhtml", OPEN_HOUR_READ, DAILY),
            new Room("/cases/view.xhtml", CASE_READ, NONE),
            new Room("/cases/notes.xhtml", NOTE_READ, NONE),
            new Room("/cases/open.xhtml", CASE_WRITE, NONE),
            new Room("/cases/change.xhtml", CASE_WRITE, NONE),
            new Room("/cases/period.xhtml", CASE_WRITE, NONE),
            new Room("/planning/calendar.xhtml", PLANNING_READ, DAILY),
            new Room("/planning/tasks.xhtml", PLANNING_READ, DAILY),
            new Room("/planning/appointment.xhtml", PLANNING_READ, NONE),
            new Room("/planning/feed.xhtml", PLANNING_WRITE, NONE),
            new Room("/planning/task.xhtml", PLANNING_READ, NONE),
            new Room("/deadlines/list.xhtml", PROCEDURE_READ, DAILY),
            new Room("/education/watch.xhtml", PROCEDURE_READ, DAILY),
            new Room("/residence/timeline.xhtml", PROCEDURE_READ, NONE),
            new Room("/matters/list.xhtml", PROCEDURE_READ, NONE),
            new Room("/reunion/list.xhtml", PROCEDURE_READ, NONE),
            new Room("/reunion/view.xhtml", PROCEDURE_READ, NONE),
            new Room("/matters/view.xhtml", PROCEDURE_READ, NONE),
            new Room("/asylum/list.xhtml", PROCEDURE_READ, NONE),
            new Room("/asylum/view.xhtml", PROCEDURE_READ, NONE),
            new Room("/asylum/edit.xhtml", PROCEDURE_WRITE, NONE),
            new Room("/asylum/decide.xhtml", PROCEDURE_WRITE, NONE),
            new Room("/education/case.xhtml", PROCEDURE_READ, NONE),
            new Room("/education/person.xhtml", PROCEDURE_READ, NONE),
            new Room("/education/gaps.xhtml", PROCEDURE_READ, NONE),
            new Room("/education/place.xhtml", PROCEDURE_WRITE, NONE),
            new Room("/referrals/open.xhtml", REFERRAL_READ, HELPERS),
            new Room("/referrals/list.xhtml", REFERRAL_READ, NONE),
            new Room("/referrals/view.xhtml", REFERRAL_READ, NONE),
            new Room("/referrals/prepare.xhtml", REFERRAL_WRITE, NONE),
            new Room("/partners/list.xhtml", PARTNER_READ, HELPERS),
            new Room("/claims/list.xhtml", CLAIM_READ, NONE),
            new Room("/claims/view.xhtml", CLAIM_READ, NONE),
            new Room("/claims/edit.xhtml", CLAIM_WRITE, NONE),
            new Room("/partners/view.xhtml", PARTNER_READ, NONE),
            new Room("/partners/edit.xhtml", PARTNER_WRITE, NONE),
            new Room("/partners/offer.xhtml", PARTNER_WRITE, NONE),
            new Room("/partners/agreement.xhtml", AGREEMENT_WRITE, NONE),
            new Room("/partners/places.xhtml", PARTNER_READ, NONE),
            new Room("/volunteering/list.xhtml", VOLUNTEER_READ, HELPERS),
            new Room("/volunteering/view.xhtml", VOLUNTEER_READ, NONE),
            new Room("/volunteering/enter.xhtml", VOLUNTEER_WRITE, NONE),
            new Room("/volunteering/edit.xhtml", VOLUNTEER_WRITE, NONE),
            new Room("/volunteering/certificate.xhtml", VOLUNTEER_WRITE, NONE),
            new Room("/volunteering/allowances.xhtml", VOLUNTEER_READ, NONE),
            new Room("/volunteering/terms.xhtml", VOLUNTEER_READ, HELPERS),
            new Room("/volunteering/oversight.xhtml", CERTIFICATE_OVERSIGHT_READ, DAILY),
            new Room("/measures/list.xhtml", MEASURE_READ, HELPERS),
            new Room("/measures/view.xhtml", MEASURE_READ, NONE),
            new Room("/measures/session.xhtml", MEASURE_READ, NONE),
            new Room("/measures/figures.xhtml", MEASURE_REACH_READ, HELPERS),
            new Room("/measures/meetings.xhtml", MEASURE_READ, HELPERS),
            new Room("/measures/meeting.xhtml", MEASURE_WRITE, NONE),
            new Room("/measures/edit.xhtml", MEASURE_WRITE, NONE),
            new Room("/measures/join.xhtml", MEASURE_WRITE, NONE),
            new Room("/events/week.xhtml", VOLUNTEER_READ, HELPERS),
            new Room("/events/view.xhtml", VOLUNTEER_READ, NONE),
            new Room("/events/enter.xhtml", VOLUNTEER_WRITE, NONE),
            new Room("/events/mails.xhtml", VOLUNTEER_READ, NONE),
            new Room("/events/slot.xhtml", VOLUNTEER_WRITE, NONE),
            new Room("/events/move.xhtml", VOLUNTEER_WRITE, NONE),
            new Room("/recognition/list.xhtml", VOLUNTEER_READ, HELPERS),
            new Room("/recognition/figures.xhtml", VOLUNTEER_READ, NONE),
            new Room("/recognition/report.xhtml", VOLUNTEER_FIGURES_READ, HELPERS),
            new Room("/engagements/requests.xhtml", ENGAGEMENT_READ, HELPERS),
            new Room("/engagements/list.xhtml", ENGAGEMENT_READ, HELPERS),
            new Room("/engagements/match.xhtml", ENGAGEMENT_READ, NONE),
            new Room("/engagements/plan.xhtml", ENGAGEMENT_READ, NONE),
            new Room("/engagements/view.xhtml", ENGAGEMENT_READ, NONE),
            new Room("/engagements/hours.xhtml", ENGAGEMENT_WRITE, NONE),
            new Room("/engagements/week.xhtml", ENGAGEMENT_READ, NONE),
            new Room("/assistance/ask.xhtml", ASSISTANCE_WRITE, NONE),
            new Room("/assistance/view.xhtml", ASSISTANCE_READ, NONE),
            new Room("/handover/offered.xhtml", ASD_PACKAGE_READ, DAILY),
            new Room("/handover/offer.xhtml", ASD_PACKAGE_READ, NONE),
            new Room("/handover/offershow.xhtml", ASD_PACKAGE_READ, NONE),
            new Room("/handover/view.xhtml", HANDOVER_READ, NONE),
            new Room("/handover/show.xhtml", HANDOVER_READ, NONE),
            new Room("/information/list.xhtml", INFORMATION_READ, TEAM),
            new Room("/information/view.xhtml", INFORMATION_READ, NONE),
            new Room("/information/entries.xhtml", INFORMATION_READ, NONE),
            new Room("/information/entry.xhtml", INFORMATION_READ, NONE),
            new Room("/information/record.xhtml", INFORMATION_WRITE, NONE),
            new Room("/information/dates.xhtml", INFORMATION_DATES_READ, DAILY),
            new Room("/documents/list.xhtml", DOCUMENT_READ, NONE),
            new Room("/documents/view.xhtml", DOCUMENT_READ, NONE),
            new Room("/documents/show.xhtml", DOCUMENT_READ, NONE),
            new Room("/consents/list.xhtml", CONSENT_READ, NONE),
            new Room("/consents/record.xhtml", CONSENT_WRITE, NONE),
            new Room("/consents/revoke.xhtml", CONSENT_WRITE, NONE),
            new Room("/consents/disclose.xhtml", DISCLOSURE_WRITE, NONE),
            new Room("/consents/templates.xhtml", CONSENT_TEMPLATE_WRITE, TEAM),
            new Room("/consents/template.xhtml", CONSENT_TEMPLATE_WRITE, NONE),
            new Room("/cases/policy.xhtml", CLOCK_POLICY_WRITE, TEAM),
            new Room("/cases/forecast.xhtml", CLOCK_FORECAST_READ, TEAM),
            new Room("/cases/exceptions.xhtml", CASE_READ, TEAM),
            new Room("/cases/exception.xhtml", CASE_READ, NONE),
            new Room("/cases/transfer.xhtml", CASE_READ, NONE),
            new Room("/counselling/contacts.xhtml", CONTACT_READ, NONE),
            new Room("/counselling/goal.xhtml", GOAL_READ, NONE),
            new Room("/counselling/topics.xhtml", TOPIC_WRITE, TEAM),
            new Room("/counselling/topic.xhtml", TOPIC_WRITE, NONE),
            new Room("/counselling/places.xhtml", PLACE_WRITE, TEAM),
            new Room("/cooperation/list.xhtml", HANDOFF_READ, DAILY),
            new Room("/cooperation/proposals.xhtml", HANDOFF_READ, NONE),
            new Room("/cooperation/view.xhtml", HANDOFF_READ, NONE),
            new Room("/cooperation/send.xhtml", HANDOFF_WRITE, NONE),
            new Room("/persons/duplicates.xhtml", DUPLICATE_REVIEW, TEAM),
            new Room("/takeover/list.xhtml", TAKEOVER_READ, TEAM),
            new Room("/takeover/receive.xhtml", TAKEOVER_READ, NONE),
            new Room("/takeover/mapping.xhtml", TAKEOVER_READ, NONE),
            new Room("/takeover/progress.xhtml", TAKEOVER_READ, NONE),
            new Room("/takeover/rows.xhtml", TAKEOVER_READ, NONE),
            new Room("/takeover/row.xhtml", TAKEOVER_READ, NONE),
            new Room("/takeover/review.xhtml", TAKEOVER_REVIEW, NONE),
            new Room("/takeover/summary.xhtml", TAKEOVER_APPROVE, NONE),
            new Room("/takeover/protocol.xhtml", TAKEOVER_APPROVE, NONE),
            new Room("/cases/readers.xhtml", CASE_READERS_READ, NONE),
            new Room("/reporting/cases.xhtml", CASE_OVERSIGHT_READ, DAILY),
            new Room("/audit/log.xhtml", AUDIT_READ, DAILY),
            new Room("/audit/verification.xhtml", AUDIT_READ, DAILY),
            new Room("/reporting/separation.xhtml", SEPARATION_READ, DAILY),
            new Room("/approvals/list.xhtml", APPROVAL_TAKE_PART, TEAM),
            new Room("/organisation/posts.xhtml", POST_READ, TEAM),
            new Room("/organisation/post.xhtml", POST_READ, NONE),
            new Room("/organisation/deputies.xhtml", DEPUTY_READ, TEAM),
            new Room("/organisation/team.xhtml", COLLEAGUE_READ, TEAM),
            new Room("/organisation/conflicts.xhtml", ROLE_CHECK, TEAM),
            new Room("/organisation/override.xhtml", ROLE_OVERRIDE_REQUEST, NONE),
            new Room("/seal/keys.xhtml", SEAL_KEYS, TEAM),
            new Room("/about.xhtml", SIGNED_IN, NONE));

    /** Open to everybody, because who is not signed in must be able to read them. */
    static final Set<String> PUBLIC = Set.of(
            "/login.xhtml",
            "/errorpages/notfound.xhtml",
            "/errorpages/foreign.xhtml",
            "/errorpages/forbidden.xhtml",
            "/errorpages/refused.xhtml",
            "/errorpages/trouble.xhtml");

    /** What has no room in the navigation and stands under that of another: whatever happens in a house, under the houses. */
    private static final Map<String, String> UNDER =
            Map.of("housing", "estate", "upkeep", "estate", "equipment", "estate", "rates", "regime");

    private Rooms() {}

    /** Whether everybody may have it: a page that is open, or a style, script or picture. */
    static boolean isOpen(String page) {
        return page.startsWith("/jakarta.faces.resource/") || PUBLIC.contains(page);
    }

    /** The room at that path; empty where there is none. */
    public static Optional<Room> at(String page) {
        return ALL.stream().filter(room -> room.page().equals(page)).findFirst();
    }

    /** Where the navigation stands while that page is shown: at the page itself, else at the first room of its feature. */
    static Optional<Room> of(String page) {
        return at(page).flatMap(shown -> shown.inNavigation()
                ? Optional.of(shown)
                : ALL.stream()
                        .filter(Room::inNavigation)
                        .filter(room -> !room.getFeature().isEmpty()
                                && room.getFeature().equals(UNDER.getOrDefault(shown.getFeature(), shown.getFeature())))
                        .findFirst());
    }

    /** What the permission opens, as it stands in the navigation. */
    static List<Room> navigation(Room.Section section, Predicate<Permission> may) {
        return ALL.stream()
                .filter(room -> room.section() == section && may.test(room.permission()))
                .toList();
    }
}
