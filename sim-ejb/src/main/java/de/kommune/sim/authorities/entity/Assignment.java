package de.kommune.sim.authorities.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.entity.Person;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * That an authority assigns a household to the town («Zuweisung»): on what basis, when they are to come, and whether they came. The
 * whole household goes each step together.
 */
@Entity
@Table(name = "assignment")
public class Assignment extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "basis_id")
    private AssignmentBasis basis;

    @Column(name = "order_ref", length = 60)
    private String orderRef;

    @Column(name = "announced_on", nullable = false)
    private LocalDate announcedOn;

    @Column(name = "arrival_planned", nullable = false)
    private LocalDate arrivalPlanned;

    @Column(name = "arrived_on")
    private LocalDate arrivedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private AssignmentState state = AssignmentState.ANNOUNCED;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancel_reason", length = 20)
    private CancelReason cancelReason;

    @Column(name = "request_token", nullable = false, updatable = false, length = 36)
    private String requestToken;

    @OrderBy("id")
    @OneToMany(mappedBy = "assignment", cascade = CascadeType.PERSIST)
    private List<AssignedPerson> people = new ArrayList<>();

    @OrderBy("at, id")
    @OneToMany(mappedBy = "assignment", cascade = CascadeType.PERSIST)
    private List<AssignmentStep> steps = new ArrayList<>();

    protected Assignment() {}

    /** @param requestToken of the form it was entered in: sent twice, it is one assignment */
    public Assignment(
            AssignmentBasis basis, AssignmentFacts facts, List<Person> household, String requestToken, Mark by) {
        if (household.isEmpty()) {
            throw new BusinessException("authorities.nobody");
        }
        this.requestToken = Objects.requireNonNull(requestToken, "requestToken");
        household.forEach(person -> people.add(new AssignedPerson(this, person)));
        take(basis, facts);
        step(by);
    }

    /** The authority wrote something else, for instance another day. */
    public void change(AssignmentBasis other, AssignmentFacts facts, Mark by) {
        if (!state.isExpected()) {
            throw new BusinessException("authorities.notInThisState", state);
        }
        take(other, facts);
        step(by);
    }

    private void take(AssignmentBasis other, AssignmentFacts facts) {
        basis = Objects.requireNonNull(other, "basis");
        orderRef = facts.orderRef();
        announcedOn = facts.announcedOn();
        arrivalPlanned = facts.arrivalPlanned();
    }

    public void confirm(Mark by) {
        advance(AssignmentState.CONFIRMED, by);
    }

    /** The whole household is there since that day. */
    public void arrive(LocalDate day, Mark by) {
        if (day.isAfter(by.at().toLocalDate())) {
            throw new BusinessException("authorities.arrivedInFuture", day);
        }
        arrivedOn = day;
        advance(AssignmentState.ARRIVED, by);
    }

    /** The planned day is there or over, and they did not come. */
    public void missArrival(Mark by) {
        if (arrivalPlanned.isAfter(by.at().toLocalDate())) {
            throw new BusinessException("authorities.stillExpected", arrivalPlanned);
        }
        advance(AssignmentState.NO_SHOW, by);
    }

    public void cancel(CancelReason reason, Mark by) {
        cancelReason = Objects.requireNonNull(reason, "reason");
        advance(AssignmentState.CANCELLED, by);
    }

    private void advance(AssignmentState to, Mark by) {
        if (!state.next().contains(to)) {
            throw new BusinessException("authorities.notInThisState", state);
        }
        state = to;
        step(by);
    }

    private void step(Mark by) {
        steps.add(new AssignmentStep(this, by));
    }

    public AssignmentBasis getBasis() {
        return basis;
    }

    public String getOrderRef() {
        return orderRef;
    }

    public LocalDate getAnnouncedOn() {
        return announcedOn;
    }

    public LocalDate getArrivalPlanned() {
        return arrivalPlanned;
    }

    /** Null unless they arrived. */
    public LocalDate getArrivedOn() {
        return arrivedOn;
    }

    public AssignmentState getState() {
        return state;
    }

    /** Null unless it was cancelled. */
    public CancelReason getCancelReason() {
        return cancelReason;
    }

    /** The household, as it was entered: whom letters are addressed to first. */
    public List<Person> getPeople() {
        return people.stream().map(AssignedPerson::getPerson).toList();
    }

    /** What was done, in order. */
    public List<AssignmentStep> getSteps() {
        return Collections.unmodifiableList(steps);
    }
}
