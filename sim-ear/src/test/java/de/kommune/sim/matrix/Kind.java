package de.kommune.sim.matrix;

import java.util.Map;
import java.util.Optional;

/**
 * What a number in a call or in an address means. This is the one register of it: by the parameter's name, and for a bare
 * {@code id} by the boundary or page that asks. A name that is not here gets a number that exists, but of another kind; the
 * report counts such parameters.
 */
enum Kind {
    PERSON,
    SECOND_PERSON,
    PERSON_NAME,
    HOUSEHOLD,
    CASE,
    PERIOD,
    TASK,
    REQUEST,
    APPOINTMENT,
    THREAT,
    TRANSFER,
    EXCEPTION,
    CONSENT,
    DOCUMENT,
    TAKEOVER,
    HANDOFF,
    CONTACT,
    GOAL,
    PLACE,
    TICKET,
    SAVED_FILTER,
    INFORMATION,
    INFORMATION_ENTRY,
    FACILITY,
    ROOM,
    BED,
    CLOSURE,
    PLACEMENT,
    ASSIGNMENT,
    LETTER_LABEL,
    ORDER,
    FEE_NOTICE,
    LEDGER_RULE,
    LEGAL_FACT,
    HOUSE_KEY,
    KEY_ISSUE,
    HOUSE_BAN,
    FLAT_WISH,
    FORECAST,
    DEFECT,
    INSPECTION,
    INSPECTION_POINT,
    INCIDENT,
    RULE_WAIVER,
    INVENTORY_ITEM,
    ITEM_LOAN,
    RESIDENCE_TITLE,
    SUGGESTION,
    PARTNER,
    PARTNER_OFFER,
    PARTNER_AGREEMENT,
    OFFICE_CONTACT,
    TOWN_PLACE,
    VOLUNTEER,
    VOLUNTEER_TRAINING,
    VOLUNTEER_ALLOWANCE,
    MEASURE,
    MEASURE_SESSION,
    PARTICIPATION,
    NOTE,
    APPROVAL,
    HANDOVER,
    /** The case of whoever was offered to the ASD. */
    OFFERED_CASE,
    PACKAGE,
    ITEM,
    REVIEWED_TAKEOVER,
    FILE,
    ROW;

    private static final Map<String, Kind> BY_PARAMETER = Map.ofEntries(
            Map.entry("personId", PERSON),
            Map.entry("person", PERSON),
            Map.entry("recordId", PERSON),
            Map.entry("headId", PERSON),
            Map.entry("one", PERSON),
            Map.entry("other", SECOND_PERSON),
            Map.entry("survivorId", PERSON),
            Map.entry("absorbedId", SECOND_PERSON),
            Map.entry("nameId", PERSON_NAME),
            Map.entry("householdId", HOUSEHOLD),
            Map.entry("caseId", CASE),
            Map.entry("periodId", PERIOD),
            Map.entry("taskId", TASK),
            Map.entry("requestId", REQUEST),
            Map.entry("threatId", THREAT),
            Map.entry("transferId", TRANSFER),
            Map.entry("exceptionId", EXCEPTION),
            Map.entry("consentId", CONSENT),
            Map.entry("documentId", DOCUMENT),
            Map.entry("contactId", CONTACT),
            Map.entry("goalId", GOAL),
            Map.entry("placeId", PLACE),
            Map.entry("ticketId", TICKET),
            Map.entry("informationId", INFORMATION),
            Map.entry("entryId", INFORMATION_ENTRY),
            Map.entry("facilityId", FACILITY),
            Map.entry("roomId", ROOM),
            Map.entry("bedId", BED),
            Map.entry("closureId", CLOSURE),
            Map.entry("placementId", PLACEMENT),
            Map.entry("assignmentId", ASSIGNMENT),
            Map.entry("labelId", LETTER_LABEL),
            Map.entry("orderId", ORDER),
            Map.entry("noticeId", FEE_NOTICE),
            Map.entry("ruleId", LEDGER_RULE),
            Map.entry("keyId", HOUSE_KEY),
            Map.entry("issueId", KEY_ISSUE),
            Map.entry("banId", HOUSE_BAN),
            Map.entry("wishId", FLAT_WISH),
            Map.entry("forecastId", FORECAST),
            Map.entry("defectId", DEFECT),
            Map.entry("inspectionId", INSPECTION),
            Map.entry("pointId", INSPECTION_POINT),
            Map.entry("incidentId", INCIDENT),
            Map.entry("waiverId", RULE_WAIVER),
            Map.entry("inventoryId", INVENTORY_ITEM),
            Map.entry("loanId", ITEM_LOAN),
            Map.entry("titleId", RESIDENCE_TITLE),
            Map.entry("suggestionId", SUGGESTION),
            Map.entry("partnerId", PARTNER),
            Map.entry("offerId", PARTNER_OFFER),
            Map.entry("agreementId", PARTNER_AGREEMENT),
            Map.entry("officeContactId", OFFICE_CONTACT),
            Map.entry("nearId", TOWN_PLACE),
            Map.entry("volunteerId", VOLUNTEER),
            Map.entry("trainingId", VOLUNTEER_TRAINING),
            Map.entry("allowanceId", VOLUNTEER_ALLOWANCE),
            Map.entry("measureId", MEASURE),
            Map.entry("sessionId", MEASURE_SESSION),
            Map.entry("participationId", PARTICIPATION),
            Map.entry("noteId", NOTE),
            Map.entry("handoverId", HANDOVER),
            Map.entry("packageId", PACKAGE),
            Map.entry("itemId", ITEM),
            Map.entry("fileId", FILE),
            Map.entry("rowId", ROW),
            Map.entry("row", ROW),
            Map.entry("takeoverId", TAKEOVER));

    private static final Map<String, Kind> BARE_ID_OF = Map.ofEntries(
            Map.entry("Persons", PERSON),
            Map.entry("Households", HOUSEHOLD),
            Map.entry("Cases", CASE),
            Map.entry("SavedFilters", SAVED_FILTER),
            Map.entry("Tasks", TASK),
            Map.entry("Appointments", APPOINTMENT),
            Map.entry("/planning/appointment.xhtml", APPOINTMENT),
            Map.entry("/planning", TASK),
            Map.entry("Requests", REQUEST),
            Map.entry("/intake/threat.xhtml", THREAT),
            Map.entry("Contacts", CONTACT),
            Map.entry("Goals", GOAL),
            Map.entry("/counselling/contact.xhtml", CONTACT),
            Map.entry("/counselling/goal.xhtml", GOAL),
            Map.entry("Estate", FACILITY),
            Map.entry("/authorities", ASSIGNMENT),
            Map.entry("Rooms", ROOM),
            Map.entry("/estate/room.xhtml", ROOM),
            Map.entry("/estate/timeline.xhtml", ROOM),
            Map.entry("/housing/placement.xhtml", PLACEMENT),
            Map.entry("/housing/orders.xhtml", PLACEMENT),
            Map.entry("/housing/ban.xhtml", HOUSE_BAN),
            Map.entry("/figures/forecast.xhtml", FORECAST),
            Map.entry("/upkeep/defect.xhtml", DEFECT),
            Map.entry("/upkeep/inspection.xhtml", INSPECTION),
            Map.entry("/upkeep/incident.xhtml", INCIDENT),
            Map.entry("/housing/waiver.xhtml", RULE_WAIVER),
            Map.entry("/equipment/item.xhtml", INVENTORY_ITEM),
            Map.entry("/housing/suggestion.xhtml", SUGGESTION),
            Map.entry("/housing", FACILITY),
            Map.entry("/estate", FACILITY),
            Map.entry("/upkeep", FACILITY),
            Map.entry("/equipment", FACILITY),
            Map.entry("/partners/offer.xhtml", PARTNER_OFFER),
            Map.entry("/partners/agreement.xhtml", PARTNER_AGREEMENT),
            Map.entry("/partners", PARTNER),
            Map.entry("/volunteering", VOLUNTEER),
            Map.entry("/measures/session.xhtml", MEASURE_SESSION),
            Map.entry("/measures", MEASURE),
            Map.entry("/fees/person.xhtml", PERSON),
            Map.entry("/fees/notice.xhtml", FEE_NOTICE),
            Map.entry("/figures/rules.xhtml", LEDGER_RULE),
            Map.entry("LegalFacts", LEGAL_FACT),
            Map.entry("/housing/law.xhtml", LEGAL_FACT),
            Map.entry("Takeovers", TAKEOVER),
            Map.entry("HandOffs", HANDOFF),
            Map.entry("/cooperation", HANDOFF),
            Map.entry("/persons/household.xhtml", HOUSEHOLD),
            Map.entry("/persons", PERSON),
            Map.entry("/consents/revoke.xhtml", CONSENT),
            Map.entry("/consents", CASE),
            Map.entry("/documents/list.xhtml", CASE),
            Map.entry("/documents", DOCUMENT),
            Map.entry("Approvals", APPROVAL),
            Map.entry("/handover/view.xhtml", CASE),
            Map.entry("/handover/offer.xhtml", PACKAGE),
            Map.entry("/handover", ITEM),
            Map.entry("/takeover/summary.xhtml", REVIEWED_TAKEOVER),
            Map.entry("/information/entry.xhtml", INFORMATION_ENTRY),
            Map.entry("/information", INFORMATION),
            Map.entry("/cases", CASE),
            Map.entry("/intake", REQUEST),
            Map.entry("/takeover", TAKEOVER));

    /** A page that opens only where there is none of what it makes yet: it is asked for with a case that has none. */
    private static final Map<String, Kind> AT_PAGE = Map.of("/information/record.xhtml caseId", OFFERED_CASE);

    static boolean isRecordNumber(String parameter) {
        return BY_PARAMETER.containsKey(parameter)
                || parameter.equals("id")
                || parameter.equals("ids")
                || parameter.endsWith("Id")
                || parameter.endsWith("Ids");
    }

    /** @param place the boundary's simple name, or the page's path */
    static Optional<Kind> of(String place, String parameter) {
        if (AT_PAGE.containsKey(place + " " + parameter)) {
            return Optional.of(AT_PAGE.get(place + " " + parameter));
        }
        String singular = parameter.endsWith("s") ? parameter.substring(0, parameter.length() - 1) : parameter;
        if (!singular.equals("id")) {
            return Optional.ofNullable(BY_PARAMETER.get(singular));
        }
        Kind exact = BARE_ID_OF.get(place);
        return Optional.ofNullable(exact != null ? exact : BARE_ID_OF.get(folderOf(place)));
    }

    private static String folderOf(String place) {
        return place.substring(0, Math.max(0, place.lastIndexOf('/')));
    }
}
