package de.kommune.sim.persons.matching.policy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The consonants of a word, coarse enough that all romanisations of a name fall together («Konsonantengerüst»): what two
 * spellings must share so that a search looks at them at all. Letters that languages read in several ways (ch, c, j, h,
 * th) give several skeletons.
 */
final class Skeleton {

    private static final int MOST = 4;
    private static final int SHORT = 2;
    private static final Map<String, List<String>> SOUNDS = sounds();
    private static final int[] LONGEST = longest();

    private Skeleton() {}

    private static Map<String, List<String>> sounds() {
        Map<String, List<String>> sounds = new LinkedHashMap<>();
        put(sounds, "S", "schtsch shch tsch dsch tch sch tsh dzh šč sh zh dj ts tz dz š č ž z s");
        put(sounds, "T", "t d");
        put(sounds, "K", "ck kh gh qu k q x");
        put(sounds, "F", "ph f v");
        put(sounds, "P", "b p");
        put(sounds, "L", "l");
        put(sounds, "R", "r");
        put(sounds, "M", "m");
        put(sounds, "N", "n");
        sounds.put("ch", List.of("K", "S"));
        sounds.put("c", List.of("K", "S"));
        sounds.put("j", List.of("S", ""));
        sounds.put("g", List.of("K", "S"));
        sounds.put("th", List.of("T", "S"));
        sounds.put("dh", List.of("T", "S"));
        sounds.put("w", List.of("", "F"));
        return sounds;
    }

    /** By the first letter: how many letters the longest spelling of a sound has that begins with it. */
    private static int[] longest() {
        int[] longest = new int[0x180];
        SOUNDS.keySet()
                .forEach(
                        letters -> longest[letters.charAt(0)] = Math.max(longest[letters.charAt(0)], letters.length()));
        return longest;
    }

    private static void put(Map<String, List<String>> sounds, String sound, String letters) {
        for (String spelled : letters.split(" ")) {
            sounds.put(spelled, List.of(sound));
        }
    }

    /** All skeletons of a folded word, at most four; never empty. */
    static Set<String> of(String word) {
        Set<String> skeletons = new LinkedHashSet<>(Set.of(""));
        String bare = withoutArticle(word);
        for (int at = 0; at < bare.length(); ) {
            String letters = longestAt(bare, at);
            skeletons = extended(skeletons, sounds(letters, at));
            at += letters.length();
        }
        Set<String> telling = new LinkedHashSet<>();
        skeletons.forEach(skeleton -> telling.add(skeleton.length() < SHORT ? beginning(bare) + skeleton : skeleton));
        return telling;
    }

    /** Short words keep a rough idea of their first letter, or too many would fall together. */
    private static String beginning(String word) {
        return switch (word.charAt(0)) {
            case 'y', 'j', 'i', 'ü' -> "i";
            case 'a', 'e', 'ä', 'h' -> "a";
            case 'o', 'u', 'ö', 'w', 'v' -> "o";
            default -> "-";
        };
    }

    private static String withoutArticle(String word) {
        boolean article = word.length() > 5 && (word.startsWith("al") || word.startsWith("el"));
        return article ? word.substring(2) : word;
    }

    private static List<String> sounds(String letters, int at) {
        if (letters.equals("h")) {
            return at == 0 ? List.of("", "K") : List.of("");
        }
        return SOUNDS.getOrDefault(letters, List.of(""));
    }

    private static String longestAt(String word, int at) {
        char first = word.charAt(at);
        int longest = first < LONGEST.length ? LONGEST[first] : 1;
        for (int length = Math.min(longest, word.length() - at); length > 1; length--) {
            String letters = word.substring(at, at + length);
            if (SOUNDS.containsKey(letters)) {
                return letters;
            }
        }
        return word.substring(at, at + 1);
    }

    /** Which sounds a folded word may have, a bit for each. */
    static int soundsIn(String word) {
        int sounds = word.indexOf('?') >= 0 ? -1 : 0;
        for (int at = 0; at < word.length(); ) {
            String letters = longestAt(word, at);
            for (String sound : sounds(letters, at)) {
                sounds |= sound.isEmpty() ? 0 : 1 << (sound.charAt(0) - 'A');
            }
            at += letters.length();
        }
        return sounds;
    }

    private static Set<String> extended(Set<String> skeletons, List<String> sounds) {
        Set<String> longer = new LinkedHashSet<>();
        for (String sound : sounds) {
            for (String skeleton : skeletons) {
                if (longer.size() < MOST) {
                    longer.add(skeleton.endsWith(sound) ? skeleton : skeleton + sound);
                }
            }
        }
        return longer;
    }
}
