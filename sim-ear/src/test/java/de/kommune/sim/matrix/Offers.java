package de.kommune.sim.matrix;

import de.kommune.sim.access.Role;
import de.kommune.sim.approvals.boundary.ApprovalLine;
import de.kommune.sim.approvals.boundary.Approvals;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.cases.boundary.NewCase;
import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.Period;
import de.kommune.sim.consents.boundary.Consents;
import de.kommune.sim.consents.boundary.NewConsent;
import de.kommune.sim.consents.entity.ConsentFacts;
import de.kommune.sim.consents.entity.ConsentForm;
import de.kommune.sim.consents.entity.DataCategory;
import de.kommune.sim.consents.entity.Recipient;
import de.kommune.sim.consents.entity.RecipientKind;
import de.kommune.sim.documents.boundary.Documents;
import de.kommune.sim.documents.boundary.NewDocument;
import de.kommune.sim.handover.boundary.Choice;
import de.kommune.sim.handover.boundary.HandoverView;
import de.kommune.sim.handover.boundary.Handovers;
import de.kommune.sim.handover.entity.ItemKind;
import de.kommune.sim.persons.entity.Person;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Offers a client of whom nothing else is told to the ASD, with a document («Angebot an den ASD»): each step as whoever takes it. */
final class Offers {

    private final Identities identities;
    private final LocalDate today;

    Offers(Identities identities, LocalDate today) {
        this.identities = identities;
        this.today = today;
    }

    /** As the counsellor who calls; another one approves. */
    RecordSet.Told offer(Person client, Map<Kind, Long> numbers) throws Exception {
        SimCase simCase =
                Records.boundary(Cases.class).open(new NewCase(client.getId(), TargetGroup.REFUGEE, null, today, null));
        agreed(simCase, client);
        Handovers handovers = Records.boundary(Handovers.class);
        handovers.plan(simCase.getId(), today.plusDays(30), "Matrix");
        long handover = handovers.ofCase(simCase.getId()).id();
        handovers.prepare(handover);
        handovers.pack(handover, chosen(handovers.choices(simCase.getId())), "Matrix");
        numbers.put(Kind.APPROVAL, identities.as("teamleitung", () -> released(simCase.getCaseNo())));
        handovers.offer(handover);
        HandoverView offered = handovers.ofCase(simCase.getId());
        numbers.put(Kind.OFFERED_CASE, simCase.getId());
        numbers.put(Kind.HANDOVER, handover);
        numbers.put(Kind.PACKAGE, offered.parcel().id());
        numbers.put(
                Kind.ITEM,
                offered.parcel().items().stream()
                        .filter(item -> item.facts().kind() == ItemKind.DOCUMENT)
                        .findFirst()
                        .orElseThrow()
                        .id());
        return new RecordSet.Told(
                Set.of(Kind.PACKAGE, Kind.ITEM),
                Set.of(Role.ASD_LIAISON),
                List.of(client.getDisplayName(), simCase.getCaseNo()));
    }

    private void agreed(SimCase simCase, Person client) throws Exception {
        ConsentFacts facts = new ConsentFacts(
                Recipient.of(RecipientKind.ASD),
                Set.of(DataCategory.IDENTITY, DataCategory.DOCUMENTS),
                "Übergabe",
                Period.between(today, today.plusYears(1)));
        Records.boundary(Consents.class)
                .record(
                        simCase.getId(),
                        new NewConsent(client.getId(), facts, ConsentForm.PAPER, "deu", null, null, Records.token()));
        byte[] paper = "%PDF-1.7 Pass".getBytes(StandardCharsets.US_ASCII);
        Records.boundary(Documents.class)
                .add(simCase.getId(), new NewDocument("PASSPORT", "Pass", today, null, paper, Records.token()));
    }

    private static Set<String> chosen(List<Choice> choices) {
        return choices.stream()
                .filter(choice -> choice.kind() == ItemKind.MASTER_DATA || choice.kind() == ItemKind.DOCUMENT)
                .map(Choice::getKey)
                .collect(Collectors.toSet());
    }

    private static long released(String caseNo) throws Exception {
        Approvals approvals = Records.boundary(Approvals.class);
        long request = approvals.waiting().stream()
                .filter(line -> line.subject().equals(caseNo))
                .map(ApprovalLine::id)
                .findFirst()
                .orElseThrow();
        approvals.approve(request, "Matrix");
        return request;
    }
}
