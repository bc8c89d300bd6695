package de.kommune.sim.housing.estate.policy;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in the order in which people count («natürliche Reihenfolge»): room 2 before 2a before 10. */
public final class NaturalOrder {

    public static final Comparator<String> OF_NAMES = NaturalOrder::compare;

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private NaturalOrder() {}

    private static int compare(String one, String other) {
        Matcher left = PART.matcher(one);
        Matcher right = PART.matcher(other);
        boolean more = left.find();
        boolean otherMore = right.find();
        while (more && otherMore) {
            int difference = parts(left.group(), right.group());
            if (difference != 0) {
                return difference;
            }
            more = left.find();
            otherMore = right.find();
        }
        return Boolean.compare(more, otherMore);
    }

    private static int parts(String one, String other) {
        if (Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0))) {
            String left = one.replaceFirst("^0+(?=.)", "");
            String right = other.replaceFirst("^0+(?=.)", "");
            int byLength = Integer.compare(left.length(), right.length());
            return byLength != 0 ? byLength : left.compareTo(right);
        }
        return one.compareToIgnoreCase(other);
    }
}
