package de.kommune.sim.housing.estate.entity;

import de.kommune.sim.persons.entity.SearchWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one form that all writings of an address and a room have in common («Suchschlüssel»): «Kaiserstr. 12/2a»,
 * «Kaiser-Straße 12, Zimmer 2 A» and «KAISERSTRASSE 12 Zi. 2a» all become {@code kaiserstr-12-2a}. Letters stand together, numbers
 * apart, a single letter behind a number belongs to it. What stands in brackets says nothing about the place.
 */
public final class AddressKey {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern PART = Pattern.compile("\\p{L}+|\\p{Nd}+");
    private static final Pattern STREET = Pattern.compile("str(asse|ase)?$");
    private static final Set<String> SILENT = Set.of(
            "zimmer", "zi", "zim", "raum", "wohnung", "whg", "haus", "hs", "nr", "gebaude", "geb", "bett", "platz");

    private AddressKey() {}

    /** Empty for a text without letters and digits. */
    public static String of(String... texts) {
        List<String> parts = new ArrayList<>();
        for (String text : texts) {
            Matcher found =
                    PART.matcher(SearchWords.folded(IN_BRACKETS.matcher(text).replaceAll(" ")));
            while (found.find()) {
                add(parts, found.group());
            }
        }
        return String.join("-", parts);
    }

    private static void add(List<String> parts, String part) {
        if (SILENT.contains(part)) {
            return;
        }
        String spoken = STREET.matcher(part).replaceFirst("str");
        String before = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        boolean letters = Character.isLetter(spoken.charAt(0));
        if (letters && !before.isEmpty() && (isWord(before) || isNumber(before) && spoken.length() == 1)) {
            parts.set(parts.size() - 1, before + spoken);
        } else {
            parts.add(spoken);
        }
    }

    private static boolean isWord(String part) {
        return Character.isLetter(part.charAt(0));
    }

    private static boolean isNumber(String part) {
        return Character.isDigit(part.charAt(part.length() - 1));
    }
}
