package de.kommune.sim.authorities.policy;

import de.kommune.sim.authorities.entity.AssignmentBasis;
import de.kommune.sim.persons.entity.Sex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands the words of a letter («Werte des Schreibens»): days, numbers, sexes and bases as authorities write them; empty for what it
 * does not understand. Plain rules: no container, no database, no clock.
 */
public class LetterValues {

    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\b");
    private static final Pattern TWELVE_DIGITS = Pattern.compile("\\d{12}");

    public Optional<LocalDate> day(String words) {
        Matcher found = DAY.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(found, 3), number(found, 2), number(found, 1)));
        } catch (DateTimeException noSuchDay) { // 31.02. is for the clerk
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    public Optional<Sex> sex(String words) {
        return switch (words.strip().toLowerCase(Locale.GERMAN)) {
            case "w", "weiblich", "frau", "f" -> Optional.of(Sex.FEMALE);
            case "m", "männlich", "mann", "herr" -> Optional.of(Sex.MALE);
            case "d", "divers", "x" -> Optional.of(Sex.DIVERSE);
            default -> Optional.empty();
        };
    }

    /** The twelve digits of the central register, however they are grouped. */
    public Optional<String> azrNumber(String words) {
        Matcher digits = TWELVE_DIGITS.matcher(words.replaceAll("[\\s./-]", ""));
        return digits.matches() ? Optional.of(digits.group()) : Optional.empty();
    }

    /** The basis whose statute is cited, or that is named in its own words; none where two would fit. */
    public Optional<AssignmentBasis> basis(String words, List<AssignmentBasis> bases) {
        String said = squeezed(words);
        List<AssignmentBasis> fitting = bases.stream()
                .filter(basis -> isCited(said, squeezed(citation(basis))))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** «§ 12» is not cited by «§ 12a», nor «§ 5» by «§ 50». */
    private static boolean isCited(String said, String citation) {
        int at = said.indexOf(citation);
        int end = at + citation.length();
        return at >= 0 && (end == said.length() || !Character.isLetterOrDigit(said.charAt(end)));
    }

    private static String citation(AssignmentBasis basis) {
        String words = basis.getWords();
        return words.substring(words.lastIndexOf(',') + 1);
    }

    /** Paragraphs and sentences between the section and its statute are left out: «§ 50 Abs. 3 AsylG». */
    private static String squeezed(String words) {
        return words.toLowerCase(Locale.GERMAN)
                .replaceAll("\\b(abs|absatz|satz|s|nr)\\.?\\s*\\d+", "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .replace("§ ", "§")
                .strip();
    }
}
