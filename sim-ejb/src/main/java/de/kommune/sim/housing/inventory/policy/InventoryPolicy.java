package de.kommune.sim.housing.inventory.policy;

import de.kommune.sim.common.BusinessException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Which numbers things have and who is handed which («Regeln des Inventars»). Plain rules: no container, no database, no clock. */
public final class InventoryPolicy {

    private static final int MOST_AT_ONCE = 100;
    private static final int LONGEST_TAG = 40;
    private static final int LONGEST_NAME = 80;
    private static final Pattern OWN_NUMBER = Pattern.compile("(?i)I-\\d+");

    /** Where the house has no numbers of its own, each thing gets one that no house can give it. */
    public String ownNumber(long id) {
        return "I-" + id;
    }

    /** Some at once, and numbers that say nothing else already. */
    public void checkNew(int count, List<String> tags, String name) {
        if (count < 1 || count > MOST_AT_ONCE) {
            throw new BusinessException("housing.itemCount", count, MOST_AT_ONCE);
        }
        if (name != null && name.length() > LONGEST_NAME) {
            throw new BusinessException("housing.itemNameTooLong", LONGEST_NAME);
        }
        tags.forEach(InventoryPolicy::checkTag);
    }

    private static void checkTag(String tag) {
        if (tag.length() > LONGEST_TAG) {
            throw new BusinessException("housing.itemTagTooLong", LONGEST_TAG);
        }
        if (OWN_NUMBER.matcher(tag).matches()) {
            throw new BusinessException("housing.itemTagReserved", tag);
        }
    }

    /** Nobody writes down what is still to come. */
    public void checkDay(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new BusinessException("housing.itemDayToCome", day);
        }
    }

    /**
     * Whoever lives in the house is handed what is in its store, and what stands in her room.
     *
     * @param roomId null for what is in the store
     */
    public void checkHandOut(String tag, long facilityId, Long roomId, long personId, Collection<ItemHome> homes) {
        if (!isAtHome(facilityId, roomId, personId, homes)) {
            throw new BusinessException("housing.itemOfElsewhere", tag);
        }
    }

    /** Whether it is of the house where she lives, and of no other room. */
    public boolean isAtHome(long facilityId, Long roomId, long personId, Collection<ItemHome> homes) {
        return homes.stream()
                .anyMatch(home -> home.personId() == personId
                        && home.facilityId() == facilityId
                        && (roomId == null || home.roomId() == roomId));
    }

    /** Whether it should come back: she no longer lives in the house. Whoever changes rooms takes it along. */
    public boolean isDue(long facilityId, long personId, Collection<ItemHome> homes) {
        return !isAtHome(facilityId, null, personId, homes);
    }
}
