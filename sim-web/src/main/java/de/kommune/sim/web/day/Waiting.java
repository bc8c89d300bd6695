package de.kommune.sim.web.day;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Permission;
import de.kommune.sim.approvals.boundary.ApprovalLine;
import de.kommune.sim.approvals.boundary.Approvals;
import de.kommune.sim.cooperation.boundary.HandOffBox;
import de.kommune.sim.cooperation.boundary.HandOffLine;
import de.kommune.sim.cooperation.boundary.HandOffs;
import de.kommune.sim.handover.boundary.AsdPackageLine;
import de.kommune.sim.handover.boundary.AsdPackages;
import de.kommune.sim.housing.keys.boundary.HandedKey;
import de.kommune.sim.housing.keys.boundary.KeyHandouts;
import de.kommune.sim.housing.placement.boundary.RuleWaivers;
import de.kommune.sim.housing.placement.boundary.WaiverLine;
import de.kommune.sim.organisation.boundary.RoleChecks;
import de.kommune.sim.organisation.entity.RoleFinding;
import de.kommune.sim.volunteering.engagements.boundary.EngagementSignal;
import de.kommune.sim.volunteering.engagements.boundary.EngagementSignals;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerSignal;
import de.kommune.sim.volunteering.volunteers.boundary.VolunteerSignals;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What waits on the start page for whoever has no day of counselling («Was auf Sie wartet»): section 50-2 its messages, the keys
 * that should come back and the exceptions that a colleague asks for, data protection its approvals and findings, the
 * ASD the packages offered, the volunteers' coordination first talks and certificates. Only the own lists are asked for.
 */
@Named
@RequestScoped
public class Waiting {

    private static final int MOST = 12;

    @EJB
    private Caller caller;

    @EJB
    private HandOffs handOffs;

    @EJB
    private Approvals approvals;

    @EJB
    private RoleChecks checks;

    @EJB
    private AsdPackages packages;

    @EJB
    private KeyHandouts handouts;

    @EJB
    private RuleWaivers waivers;

    @EJB
    private VolunteerSignals volunteers;

    @EJB
    private EngagementSignals engagements;

    @Inject
    private Clock clock;

    private List<HandOffLine> messages;
    private List<ApprovalLine> requests;
    private List<RoleFinding> findings;
    private List<AsdPackageLine> offered;
    private List<HandedKey> dueKeys;
    private List<WaiverLine> exceptions;
    private List<VolunteerSignal> signals;
    private List<EngagementSignal> helps;

    @PostConstruct
    void load() {
        messages = writesMessages() ? handOffs.list(HandOffBox.IN, 0, MOST) : List.of();
        requests = decides() ? approvals.waiting() : List.of();
        findings = checksRoles() ? checks.open() : List.of();
        offered = takesOver()
                ? packages.list().stream()
                        .filter(line -> !line.facts().isAccepted())
                        .toList()
                : List.of();
        exceptions = caller.may(Permission.PLACEMENT_WRITE)
                ? waivers.waiting().stream().filter(line -> !line.mine()).toList()
                : List.of();
        signals = coordinates() ? volunteers.waiting() : List.of();
        helps = coordinates() ? engagements.waiting() : List.of();
        dueKeys = runsHouses() ? handouts.due().stream().limit(MOST).toList() : List.of();
    }

    private boolean writesMessages() {
        return caller.may(Permission.HANDOFF_READ);
    }

    private boolean decides() {
        return caller.may(Permission.APPROVAL_TAKE_PART);
    }

    private boolean checksRoles() {
        return caller.may(Permission.ROLE_CHECK);
    }

    private boolean takesOver() {
        return caller.may(Permission.ASD_PACKAGE_READ);
    }

    private boolean runsHouses() {
        return caller.may(Permission.HOUSE_READ);
    }

    private boolean coordinates() {
        return caller.may(Permission.VOLUNTEER_READ);
    }

    /** Whether there is anything that could wait for somebody with the caller's roles. */
    public boolean isPossible() {
        return writesMessages() || decides() || checksRoles() || takesOver() || runsHouses() || coordinates();
    }

    public boolean isNothing() {
        return Stream.of(messages, requests, findings, offered, dueKeys, exceptions, signals, helps)
                .allMatch(List::isEmpty);
    }

    public boolean isOverdue(HandOffLine message) {
        return message.isOverdue(LocalDate.now(clock));
    }

    public List<HandOffLine> getMessages() {
        return messages;
    }

    public List<ApprovalLine> getRequests() {
        return requests;
    }

    public List<RoleFinding> getFindings() {
        return findings;
    }

    public List<AsdPackageLine> getOffered() {
        return offered;
    }

    /** Of people who no longer live behind the lock. */
    public List<HandedKey> getDueKeys() {
        return dueKeys;
    }

    /** From rules of housing, asked for by others. */
    public List<WaiverLine> getExceptions() {
        return exceptions;
    }

    /** Volunteers who are pointed out to their coordination. */
    public List<VolunteerSignal> getSignals() {
        return signals;
    }

    /** Requests and engagements that are pointed out to the volunteers' coordination. */
    public List<EngagementSignal> getHelps() {
        return helps;
    }
}
