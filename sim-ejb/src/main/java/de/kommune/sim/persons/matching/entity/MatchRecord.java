package de.kommune.sim.persons.matching.entity;

import de.kommune.sim.persons.entity.IdentifierKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is known of somebody, from whatever source, for comparing («Vergleichssatz»): a form that nobody has saved yet, a
 * row of a list, a person of the register. Anything may be missing.
 */
public final class MatchRecord {

    private static final Pattern GERMANY = Pattern.compile("^(\\+|00)49[ (0)]*");
    private static final Pattern NO_FIGURE = Pattern.compile("[^\\p{L}\\p{Nd}:_]");

    private final List<PersonalName> names;
    private final Birth birth;
    private final Map<Field, Set<String>> values;

    private MatchRecord(List<PersonalName> names, Birth birth, Map<Field, Set<String>> values) {
        this.names = names;
        this.birth = birth;
        this.values = values;
    }

    /** Nobody yet; the {@code with} methods add what is known. */
    public static MatchRecord empty() {
        return new MatchRecord(List.of(), null, Map.of());
    }

    /** One more name by which the person is known. */
    public MatchRecord withName(String given, String family) {
        PersonalName name = new PersonalName(plain(given), plain(family));
        if (name.isUnknown()) {
            return this;
        }
        List<PersonalName> more = new ArrayList<>(names);
        more.add(name);
        return new MatchRecord(Collections.unmodifiableList(more), birth, values);
    }

    public MatchRecord withBirth(Birth date) {
        return new MatchRecord(names, date, values);
    }

    /** One more value of that field; null and blank say nothing. */
    public MatchRecord with(Field field, String value) {
        String plain = field.isNumber() ? number(field, plain(value)) : plain(value);
        if (plain.isEmpty()) {
            return this;
        }
        Map<Field, Set<String>> more = new EnumMap<>(Field.class);
        more.putAll(values);
        Set<String> all = new LinkedHashSet<>(more.getOrDefault(field, Set.of()));
        all.add(plain);
        more.put(field, Collections.unmodifiableSet(all));
        return new MatchRecord(names, birth, Collections.unmodifiableMap(more));
    }

    /** One more number by which an office knows the person; compared only with numbers of the same kind. */
    public MatchRecord withNumber(IdentifierKind kind, String value) {
        return kind == IdentifierKind.AZR_NR
                ? with(Field.AZR_NUMBER, value)
                : with(Field.FILE_NUMBER, kind + ":" + plain(value));
    }

    /** A number without its kind. */
    public static String bare(String number) {
        return number.substring(number.indexOf(':') + 1);
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }

    private static String number(Field field, String written) {
        String value = field == Field.PHONE ? GERMANY.matcher(written).replaceFirst("0") : written;
        return NO_FIGURE.matcher(value).replaceAll("").toUpperCase(Locale.ROOT);
    }

    public List<PersonalName> names() {
        return names;
    }

    /** Null if nothing is known. */
    public Birth birth() {
        return birth;
    }

    public Set<String> values(Field field) {
        return values.getOrDefault(field, Set.of());
    }

    /** A given and a family name; each may be empty, not both. */
    public record PersonalName(String given, String family) {
        private boolean isUnknown() {
            return given.isEmpty() && family.isEmpty();
        }
    }
}
