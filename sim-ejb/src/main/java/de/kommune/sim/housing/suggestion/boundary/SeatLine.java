package de.kommune.sim.housing.suggestion.boundary;

import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.suggestion.entity.Need;
import de.kommune.sim.housing.suggestion.entity.SuggestedSeat;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who gets which bed by a suggestion («Zeile des Vorschlags»).
 *
 * @param bedId null for whom there is none; then neither facility nor room
 * @param leftOut whether somebody took her out
 * @param obstacle which rule is in the way of a bed; null where none is, or the time was too short
 */
public record SeatLine(
        long personId,
        String name,
        LocalDate bornOn,
        long household,
        Set<Need> needs,
        Long bedId,
        Long facilityId,
        String facility,
        String room,
        Integer placeNo,
        boolean leftOut,
        HousingRule obstacle)
        implements Serializable {

    static SeatLine of(SuggestedSeat seat) {
        var person = seat.getPerson();
        var place = seat.getPlace();
        var room = place == null ? null : place.getRoom();
        return new SeatLine(
                person.getId(),
                person.getDisplayName(),
                person.getBirthDate() == null ? null : person.getBirthDate().getDate(),
                seat.getHousehold(),
                seat.getNeeds(),
                place == null ? null : place.getId(),
                room == null ? null : room.getFacility().getId(),
                room == null ? null : room.getFacility().getName(),
                room == null ? null : room.getName(),
                place == null ? null : place.getPlaceNo(),
                seat.isLeftOut(),
                seat.getObstacle());
    }

    public boolean isHoused() {
        return bedId != null;
    }

    /** As they fit on a bed: the first letters of the first two words of the name. */
    public String getInitials() {
        return Arrays.stream(name.split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
