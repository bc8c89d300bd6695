package de.kommune.sim.takeover.intake.policy.parse;

import de.kommune.sim.paper.file.RawCell;
import de.kommune.sim.takeover.intake.policy.cell.Finding;
import de.kommune.sim.takeover.intake.policy.cell.PersonName;
import de.kommune.sim.takeover.intake.policy.cell.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads names («Name») from one or two cells. Letters that a file has lost stay lost: {@code ?engül} is kept with its question
 * mark and marked, because nobody here knows which letter it was.
 */
public final class NameReader {

    private static final Set<String> NO_NAME =
            Set.of("fnu", "nn", "unbekannt", "unbek", "xxx", "kein", "keiner", "ohne", "lnu", "noname");
    private static final Pattern LOST = Pattern.compile("[?\\uFFFD]");
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{M}\\s'’ʼʾʿ`´.,?\\uFFFD/-]");
    private static final int SHORTEST_CAPITALS = 3;

    /** Family name and given names in cells of their own; one of them may hold both, with a comma. */
    public Reading<PersonName> read(RawCell family, RawCell given) {
        List<Finding> findings = new ArrayList<>();
        String familyName = text(family, findings);
        String givenNames = text(given, findings);
        int comma = familyName.indexOf(',');
        if (comma > 0
                && (givenNames.isEmpty()
                        || givenNames.equals(familyName.substring(comma + 1).strip()))) {
            givenNames = familyName.substring(comma + 1).strip();
            familyName = familyName.substring(0, comma).strip();
            findings.add(Finding.repaired("name.oneCell", familyName, givenNames));
        } else if (familyName.isEmpty() && givenNames.indexOf(',') > 0) {
            familyName = givenNames.substring(0, givenNames.indexOf(',')).strip();
            givenNames = givenNames.substring(givenNames.indexOf(',') + 1).strip();
            findings.add(Finding.repaired("name.oneCell", familyName, givenNames));
        } else if (givenNames.isEmpty() != familyName.isEmpty()) {
            findings.add(Finding.doubtful("name.onlyOne", familyName + givenNames));
        }
        return finished(original(family, given), familyName, givenNames, findings);
    }

    /**
     * Both names in one cell.
     *
     * @param givenFirst true when the header says that the given names stand first
     */
    public Reading<PersonName> readFull(RawCell full, boolean givenFirst) {
        List<Finding> findings = new ArrayList<>();
        String text = text(full, findings);
        int comma = text.indexOf(',');
        if (comma > 0) {
            String before = text.substring(0, comma).strip();
            String after = text.substring(comma + 1).strip();
            return finished(full.text(), givenFirst ? after : before, givenFirst ? before : after, findings);
        }
        int gap = givenFirst ? text.lastIndexOf(' ') : text.indexOf(' ');
        if (gap < 0) {
            findings.add(Finding.doubtful("name.onlyOne", text));
            return finished(full.text(), text, "", findings);
        }
        String first = text.substring(0, gap);
        String second = text.substring(gap + 1);
        findings.add(Finding.doubtful("name.splitAtSpace", first, second));
        return finished(full.text(), givenFirst ? second : first, givenFirst ? first : second, findings);
    }

    private static String original(RawCell family, RawCell given) {
        return given.text().isEmpty() ? family.text() : family.text() + " | " + given.text();
    }

    private static String text(RawCell cell, List<Finding> findings) {
        Reading<String> read = CellText.read(cell, text -> Reading.of(text, text));
        findings.addAll(read.findings());
        if (!read.isPresent()) {
            return "";
        }
        String name = read.value();
        if (CellText.isPlaceholder(name) || NO_NAME.contains(Fold.letters(name))) {
            findings.add(Finding.note("placeholder", name));
            return "";
        }
        if (!name.equals(cell.text())) {
            findings.add(Finding.repaired("name.spaces", name));
        }
        return cased(name, findings);
    }

    /** Capitals throughout, or none at all, are typing; a capital at each beginning is the name. */
    private static String cased(String name, List<Finding> findings) {
        long upper = name.codePoints().filter(Character::isUpperCase).count();
        long lower = name.codePoints().filter(Character::isLowerCase).count();
        boolean capitals = lower == 0 && upper >= SHORTEST_CAPITALS;
        boolean small =
                upper == 0 && lower >= SHORTEST_CAPITALS && !LOST.matcher(name).find();
        if (!capitals && !small) {
            return name;
        }
        String cased = capitalised(name);
        findings.add(Finding.repaired(capitals ? "name.capitals" : "name.smallLetters", cased));
        return cased;
    }

    private static String capitalised(String name) {
        StringBuilder cased = new StringBuilder(name.length());
        boolean inside = false;
        for (int character : name.codePoints().toArray()) {
            boolean lost = LOST.matcher(Character.toString(character)).matches();
            if (character == 'İ' && inside) {
                cased.append('i'); // Java would keep the dot as a mark of its own
            } else {
                cased.appendCodePoint(inside ? Character.toLowerCase(character) : Character.toTitleCase(character));
            }
            inside =
                    lost || Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK;
        }
        return cased.toString();
    }

    private static Reading<PersonName> finished(
            String original, String familyName, String givenNames, List<Finding> findings) {
        String both = familyName + " " + givenNames;
        if (both.isBlank()) {
            findings.add(Finding.invalid("name.missing"));
            return new Reading<>(original, null, findings);
        }
        if (LOST.matcher(both).find()) {
            findings.add(Finding.doubtful("name.lostCharacters", both.strip()));
        }
        if (ODD.matcher(both).find()) {
            findings.add(Finding.doubtful("name.oddCharacters", both.strip()));
        }
        return new Reading<>(original, new PersonName(givenNames, familyName), findings);
    }
}
