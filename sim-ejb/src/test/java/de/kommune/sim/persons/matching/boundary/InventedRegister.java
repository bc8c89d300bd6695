package de.kommune.sim.persons.matching.boundary;

import de.kommune.sim.persons.entity.IdentifierKind;
import de.kommune.sim.persons.matching.entity.Birth;
import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import de.kommune.sim.persons.matching.policy.BlockingKeys;
import de.kommune.sim.persons.matching.policy.FoldedRecord;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** People whom nobody has met: few names that are very common, many that are rare, and nominal birth dates. */
final class InventedRegister {

    private static final String[] GIVEN =
            ("Mohammed Ahmad Ali Hussein Hassan Omar Mahmoud Khaled Ibrahim Yousef Fatima Maryam"
                            + " Zahra Aisha Khadija Rania Abdulrahman Mustafa Oleksandr Serhii Olena Iryna Tetiana Andrii Natalia"
                            + " Yuliia Mykola Volodymyr Zhanna Hüseyin Mehmet Ayşe Gülay Ömer Selam Tesfay Yonas Filmon Mihret"
                            + " Letebrhan Gebremedhin Dilshad Rêzan Shirin Najibullah Ghulam Mirwais Nargis Sahra Jamshid Peter"
                            + " Andreas Sabine Uwe Mariama Ibrahima Fatoumata Abdoulaye Amina Hodan Abdi Faduma")
                    .split(" ");
    private static final String[] FAMILY =
            ("Al-Ahmad Haddad Darwish Al-Masri Al-Hamad Khatib Ibrahim Hassan Ali Mohammed Noorzai Rahimi"
                            + " Ahmadi Hosseini Mohammadi Karimi Shevchenko Kovalenko Bondarenko Tkachenko Zhuk Shcherbak"
                            + " Yılmaz Kaya Şahin Demir Öztürk Habtemichael Woldemariam Tesfamariam Khoshnaw Barzani Müller"
                            + " Schmidt Schäfer Diallo Barry Bah Sow Warsame Mohamud Farah")
                    .split(" ");
    private static final String[] SYLLABLES =
            "ba ber cha dar el fa gha han is ja ka khal lu mar na nur oz qa ra sal sha ta tar um va wal ya zad zar"
                    .split(" ");
    private static final long FIRST_ID = 1_000_000;

    private record Invented(String given, String family, LocalDate birth, String azr) {}

    private final Invented[] people;

    InventedRegister(int size, Random random) {
        people = new Invented[size];
        for (int at = 0; at < size; at++) {
            people[at] = new Invented(
                    given(random),
                    family(random),
                    birth(random),
                    String.format(
                            Locale.ROOT, "%012d", 100_000_000_000L + (random.nextLong() >>> 1) % 99_999_999_999L));
        }
    }

    /** The n-th name is about 1/n as common as the first. */
    private static String common(String[] names, Random random) {
        return names[(int) (Math.pow(names.length, random.nextDouble())) - 1];
    }

    private static String given(Random random) {
        String first = random.nextInt(4) == 0 ? rare(random) : common(GIVEN, random);
        return random.nextInt(6) == 0 ? first + " " + common(GIVEN, random) : first;
    }

    private static String family(Random random) {
        return random.nextInt(2) == 0 ? rare(random) : common(FAMILY, random);
    }

    private static String rare(Random random) {
        StringBuilder name = new StringBuilder();
        for (int syllable = 0; syllable < 2 + random.nextInt(3); syllable++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static LocalDate birth(Random random) {
        LocalDate day = LocalDate.of(1940, 1, 1).plusDays((long) (Math.sqrt(random.nextDouble()) * 30_000));
        return random.nextInt(5) == 0 ? day.withDayOfYear(1) : day;
    }

    long idOf(int at) {
        return FIRST_ID + at;
    }

    /** As somebody would note the person in haste. */
    MatchRecord carelessly(int at, Random random) {
        Invented person = people[at];
        String given = random.nextInt(3) == 0 ? respelled(person.given()) : person.given();
        String family = random.nextInt(3) == 0 ? respelled(person.family()) : person.family();
        LocalDate birth = person.birth();
        if (random.nextInt(10) == 0 && birth.getDayOfMonth() <= 12) {
            birth = LocalDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue());
        }
        MatchRecord record = random.nextInt(10) == 0
                ? MatchRecord.empty().withName(family, given)
                : MatchRecord.empty().withName(given, family);
        return record.withBirth(Birth.of(birth));
    }

    private static String respelled(String name) {
        return name.replace("kh", "ch")
                .replace("Kh", "Ch")
                .replace("sh", "sch")
                .replace("ü", "ue")
                .replace("ou", "u")
                .replace("ei", "ai")
                .replace("y", "j")
                .replace("Al-", "al ")
                .replace("e", "i");
    }

    void write(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement person =
                        connection.prepareStatement("insert into person (id, version, person_no, status,"
                                + " display_name, sort_name, sex, birth_date, birth_precision, birth_nominal, interpreter_needed,"
                                + " protected_address, changed_at, changed_by) values (?, 1, ?, 'ACTIVE', ?, ?, 'UNKNOWN', ?, 'DAY',"
                                + " ?, false, false, now(6), 'benchmark')");
                PreparedStatement name = connection.prepareStatement(
                        "insert into person_name (id, version, person_id, kind,"
                                + " given_names, family_name, father_name, grandfather_name, script, preferred, valid_from, valid_to)"
                                + " values (?, 1, ?, 'PASSPORT', ?, ?, '', '', 'Latn', true, '2000-01-01', '9999-12-31')");
                PreparedStatement number = connection.prepareStatement("insert into person_identifier (id, version,"
                        + " person_id, kind, value, valid_from, valid_to) values (?, 1, ?, 'AZR_NR', ?, '2000-01-01',"
                        + " '9999-12-31')");
                PreparedStatement key = connection.prepareStatement(
                        "insert ignore into person_key (person_id, key_hash) values (?, ?)")) {
            for (int at = 0; at < people.length; at++) {
                add(at, person, name, number, key);
                if (at % 1000 == 999 || at == people.length - 1) {
                    for (PreparedStatement batch : new PreparedStatement[] {person, name, number, key}) {
                        batch.executeBatch();
                    }
                    connection.commit();
                }
            }
        }
    }

    private void add(
            int at, PreparedStatement person, PreparedStatement name, PreparedStatement number, PreparedStatement key)
            throws SQLException {
        Invented invented = people[at];
        long id = idOf(at);
        String displayName = invented.family() + ", " + invented.given();
        fill(
                person,
                id,
                "P-" + Integer.toString(at, 36),
                displayName,
                displayName,
                Date.valueOf(invented.birth()),
                invented.birth().getDayOfYear() == 1);
        fill(name, id, id, invented.given(), invented.family());
        fill(number, id, id, invented.azr());
        MatchRecord record = MatchRecord.empty()
                .withName(invented.given(), invented.family())
                .withBirth(Birth.of(invented.birth()))
                .with(Field.CITIZENSHIP, "SYR")
                .withNumber(IdentifierKind.AZR_NR, invented.azr());
        Set<Long> hashes = new HashSet<>();
        BlockingKeys.filed(new FoldedRecord(record)).forEach(each -> hashes.add(BlockingKeys.hash(each)));
        for (long hash : hashes) {
            fill(key, id, hash);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        statement.addBatch();
    }
}
