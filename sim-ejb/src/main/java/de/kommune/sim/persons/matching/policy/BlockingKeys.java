package de.kommune.sim.persons.matching.policy;

import de.kommune.sim.persons.matching.entity.Birth;
import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import de.kommune.sim.persons.matching.entity.SearchKey;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys under which a record is filed and sought («Suchschlüssel»). Two records are compared only if they share one;
 * so each kind of mistake must leave at least one of them whole: a mistyped name leaves the birth date, a mistyped birth
 * date leaves two of its three parts with a name, and so on.
 */
public final class BlockingKeys {

    private static final int LAST_DIGITS = 7;
    private static final long BEGINNING = 0xcbf29ce484222325L;
    private static final long FACTOR = 0x100000001b3L;

    private BlockingKeys() {}

    /** What a record is filed under. */
    public static Set<String> filed(FoldedRecord record) {
        Set<String> keys = new LinkedHashSet<>();
        List<Set<String>> words = record.skeletons();
        Birth birth = record.birth();
        if (birth != null) {
            addBirth(words, birth, keys);
        }
        addPairs(words, keys);
        addNumbers(record, keys);
        addAddress(record, words, keys);
        return keys;
    }

    /** What a record is sought under: as it would be filed, and as it would be with day and month exchanged. */
    public static Set<String> sought(FoldedRecord record) {
        Set<String> keys = filed(record);
        addNearBirths(record, keys);
        return keys;
    }

    /** All keys under which a record is sought, those first under which it is filed; each hash once. */
    public static List<SearchKey> of(FoldedRecord record) {
        Set<String> keys = filed(record);
        int filed = keys.size();
        addNearBirths(record, keys);
        Map<Long, SearchKey> byHash = new LinkedHashMap<>();
        for (String key : keys) {
            boolean isFiled = filed-- > 0;
            byHash.computeIfAbsent(hash(key), hash -> new SearchKey(hash, weight(key), isFiled));
        }
        return List.copyOf(byHash.values());
    }

    private static void addNearBirths(FoldedRecord record, Set<String> keys) {
        Birth birth = record.birth();
        if (birth != null && birth.isDay() && !birth.vague()) {
            keys.add("D:" + birth.swapped().digits());
        }
        if (birth != null && !birth.isSureDay()) {
            for (Set<String> word : record.skeletons()) {
                for (String skeleton : word) {
                    keys.add("Y:" + skeleton + (birth.year() - 1));
                    keys.add("Y:" + skeleton + (birth.year() + 1));
                }
            }
        }
    }

    /** A short stand-in for a key (FNV-1a, 64 bits, of its UTF-8 bytes); a collision costs one comparison. */
    public static long hash(String key) {
        long hash = BEGINNING;
        for (int at = 0; at < key.length(); at++) {
            char character = key.charAt(at);
            if (character >= 0x80) { // rare: keys are folded
                return ofBytes(key.getBytes(StandardCharsets.UTF_8));
            }
            hash = (hash ^ character) * FACTOR;
        }
        return hash;
    }

    private static long ofBytes(byte[] bytes) {
        long hash = BEGINNING;
        for (byte each : bytes) {
            hash = (hash ^ (each & 0xff)) * FACTOR;
        }
        return hash;
    }

    /** How much it tells that two records share this key: a number most, a birth date more than a word of a name. */
    private static int weight(String key) {
        return switch (key.charAt(0)) {
            case 'I' -> 12;
            case 'D' -> 5;
            case 'N' -> 4;
            case 'M', 'P' -> 3;
            default -> 2;
        };
    }

    private static void addBirth(List<Set<String>> words, Birth birth, Set<String> keys) {
        if (birth.isSureDay()) {
            keys.add("D:" + birth.digits());
        }
        for (Set<String> word : words) {
            for (String skeleton : word) {
                keys.add("Y:" + skeleton + birth.year());
                if (birth.isSureDay()) {
                    keys.add("M:" + skeleton + birth.digits().substring(4));
                }
            }
        }
    }

    /** Two words of the name, whatever their order. */
    private static void addPairs(List<Set<String>> words, Set<String> keys) {
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                for (String here : words.get(i)) {
                    for (String there : words.get(j)) {
                        keys.add(here.compareTo(there) <= 0 ? "N:" + here + "+" + there : "N:" + there + "+" + here);
                    }
                }
            }
        }
    }

    private static void addNumbers(FoldedRecord record, Set<String> keys) {
        record.values(Field.AZR_NUMBER).forEach(number -> keys.add("I:" + MatchRecord.bare(number)));
        record.values(Field.FILE_NUMBER).forEach(number -> keys.add("I:" + MatchRecord.bare(number)));
        record.values(Field.PHONE).stream()
                .filter(phone -> phone.length() >= LAST_DIGITS)
                .forEach(phone -> keys.add("P:" + phone.substring(phone.length() - LAST_DIGITS)));
    }

    private static void addAddress(FoldedRecord record, List<Set<String>> words, Set<String> keys) {
        for (Set<String> word : words) {
            for (String skeleton : word) {
                record.values(Field.POSTCODE).forEach(postcode -> keys.add("Z:" + postcode + skeleton));
            }
        }
        for (String street : record.values(Field.STREET)) {
            for (String number : record.values(Field.HOUSE_NUMBER)) {
                keys.add("A:" + number + String.join("", NameFolding.words(street)));
            }
        }
    }
}
