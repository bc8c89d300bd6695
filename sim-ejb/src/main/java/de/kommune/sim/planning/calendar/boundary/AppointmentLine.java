package de.kommune.sim.planning.calendar.boundary;

import de.kommune.sim.planning.calendar.entity.Appointment;
import de.kommune.sim.planning.calendar.entity.AppointmentKind;
import de.kommune.sim.planning.calendar.entity.AppointmentState;
import de.kommune.sim.planning.calendar.entity.Interpreter;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * An appointment as a list shows it («Terminzeile»).
 *
 * @param accounts who of the team comes, in alphabetical order
 * @param caseId null, as its number, for an appointment that belongs to no case
 * @param personName null where it is with nobody in the register
 * @param changeable whether the caller may move it, cancel it and say what became of it
 * @param begun whether one can say already what became of it
 */
public record AppointmentLine(
        long id,
        int version,
        AppointmentKind kind,
        String title,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String place,
        Interpreter interpreter,
        List<String> accounts,
        AppointmentState state,
        String cancelReason,
        Long caseId,
        String caseNo,
        Long personId,
        String personName,
        boolean changeable,
        boolean begun)
        implements Serializable {

    static AppointmentLine of(
            Appointment appointment, Whose whose, List<String> accounts, boolean changeable, LocalDateTime now) {
        return new AppointmentLine(
                appointment.getId(),
                appointment.getVersion(),
                appointment.getKind(),
                appointment.getTitle(),
                appointment.getStartsAt(),
                appointment.getEndsAt(),
                appointment.getPlace(),
                appointment.getInterpreter(),
                accounts,
                appointment.getState(),
                appointment.getCancelReason(),
                whose.caseId(),
                whose.caseNo(),
                whose.personId(),
                whose.personName(),
                changeable,
                !now.isBefore(appointment.getStartsAt()));
    }

    /** Whom an appointment is about. */
    record Whose(Long caseId, String caseNo, Long personId, String personName) {}

    public boolean isPlanned() {
        return state == AppointmentState.PLANNED;
    }

    /** Whether nobody has said what became of it, although it is over by the day of the list. */
    public boolean isToBeSettled() {
        return isPlanned() && begun;
    }
}
