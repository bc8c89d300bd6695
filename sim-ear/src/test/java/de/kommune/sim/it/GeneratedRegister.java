package de.kommune.sim.it;

import de.kommune.sim.persons.entity.IdentifierKind;
import de.kommune.sim.persons.entity.PersonNumber;
import de.kommune.sim.persons.entity.SearchWords;
import de.kommune.sim.persons.matching.entity.Birth;
import de.kommune.sim.persons.matching.entity.Field;
import de.kommune.sim.persons.matching.entity.MatchRecord;
import de.kommune.sim.persons.matching.policy.BlockingKeys;
import de.kommune.sim.persons.matching.policy.FoldedRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * A register of any size for a benchmark («erzeugtes Register»): people with names as unevenly spread as real ones, each with
 * a case, its period and who is responsible, every third case current; contacts, tasks and papers. Whatever the application
 * works out of a name is worked out by its own code; the rest is made by the database.
 */
final class GeneratedRegister {

    /** Whose current cases are as many in a small register as in a large one. */
    static final String COUNSELLOR = "beratung1";

    static final int CASELOAD = 60;

    /** No number stands in two tables, so each table has a range of its own. */
    private static final long RANGE = 1_000_000_000_000L;

    private static final int COLLEAGUES = 40;
    private static final String SYLLABLES =
            "ra mi zai kha led no ri ha san fa te me zah ab del os man ka ri sul tan go lo bel tes fay sol mo len ko yil maz";
    private static final String[] GIVEN = {
        "Mohammad", "Ahmad", "Khaled", "Fatima", "Maryam", "Zahra", "Ali", "Omar", "Yusuf", "Ibrahim", "Olena",
                "Oksana",
        "Iryna", "Serhij", "Mykola", "Natalija", "Semhar", "Abraham", "Selam", "Yonas", "Hevin", "Rojda", "Azad",
                "Baran",
        "Mehmet", "Ayşe", "Emine", "Mustafa", "Thomas", "Sabine", "Petra", "Andreas", "Amina", "Hassan", "Leyla",
                "Nasrin"
    };
    private static final String[] FAMILY = {
        "Rahimi",
        "Hosseini",
        "Ahmadi",
        "Khalil",
        "Ibrahim",
        "Hassan",
        "Al-Ahmad",
        "Haddad",
        "Shevchenko",
        "Kovalenko",
        "Bondarenko",
        "Melnyk",
        "Tesfay",
        "Ghebremedhin",
        "Tekle",
        "Demir",
        "Yılmaz",
        "Kaya",
        "Şahin",
        "Barzani",
        "Müller",
        "Schmidt",
        "Schneider",
        "Weber",
        "Osman",
        "Warsame",
        "Qasimi",
        "Nazari",
        "Karimi",
        "Mohammadi"
    };

    private final Random random = new Random(4711);
    private final String[] given = names(GIVEN, 400);
    private final String[] family = names(FAMILY, 4_000);
    private final Set<String> numbers = new HashSet<>();
    private final LocalDate today;
    private final Path folder;
    private long people;
    private String[] shown;

    GeneratedRegister(Path folder, LocalDate today) {
        this.folder = folder;
        this.today = today;
    }

    static long caseId(long person) {
        return 3 * RANGE + person;
    }

    static String caseNo(long person) {
        return "19" + (10 + person % 12) + "-" + (100_000 + person);
    }

    /** What that person's name is. */
    String name(int person) {
        return shown[person];
    }

    /** Known names and made-up ones, in the order of how common they are. */
    private String[] names(String[] known, int number) {
        String[] syllables = SYLLABLES.split(" ");
        Set<String> made = new LinkedHashSet<>(Arrays.asList(known));
        while (made.size() < number) {
            StringBuilder name = new StringBuilder();
            for (int i = 0; i < 2 + random.nextInt(2); i++) {
                name.append(syllables[random.nextInt(syllables.length)]);
            }
            made.add(Character.toUpperCase(name.charAt(0)) + name.substring(1));
        }
        return made.toArray(String[]::new);
    }

    /** The commonest of 4,000 names is borne by one in sixty people, the commonest of 400 by one in twenty. */
    private String any(String[] names) {
        double place = random.nextDouble();
        return names[(int) (names.length * place * place)];
    }

    /** Adds people until there are so many. */
    void growTo(Connection connection, int size) throws SQLException, IOException {
        long from = people + 1;
        List<Key> keys = writePeople(from, size);
        people = size;
        try (Statement sql = connection.createStatement()) {
            sql.execute("set foreign_key_checks = 0, unique_checks = 0");
            for (String table : List.of("person", "person_name", "person_word", "person_identifier")) {
                load(sql, table);
            }
            writeKeys(keys);
            load(sql, "person_key");
            for (String statement : statements(from, size)) {
                sql.execute(statement);
            }
            sql.execute("set foreign_key_checks = 1, unique_checks = 1");
            sql.execute("analyze table person, person_name, person_word, person_identifier, person_key, sim_case,"
                    + " counselling_period, case_responsibility, contact, contact_case, contact_topic, case_topic, task,"
                    + " document");
        }
    }

    private void load(Statement sql, String table) throws SQLException, IOException {
        String columns = switch (table) {
            case "person" ->
                " (id, version, person_no, status, side, display_name, sort_name, sex, birth_date,"
                        + " birth_precision, birth_nominal, interpreter_needed, phone, protected_address, changed_at,"
                        + " changed_by)";
            case "person_name" ->
                " (id, version, person_id, kind, given_names, family_name, father_name,"
                        + " grandfather_name, script, preferred, valid_from, valid_to)";
            case "person_identifier" -> " (id, version, person_id, side, kind, value, valid_from, valid_to)";
            case "person_word" -> " (person_id, word)";
            default -> " (key_hash, person_id)";
        };
        sql.execute("load data infile '" + file(table) + "' into table " + table + " character set utf8mb4" + columns);
        Files.delete(file(table));
    }

    private Path file(String table) {
        return folder.resolve(table + ".tsv");
    }

    private BufferedWriter writer(String table) throws IOException {
        return Files.newBufferedWriter(file(table));
    }

    /** A key under which the application files a person. */
    private record Key(long hash, long person) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byHash = Long.compare(hash, other.hash);
            return byHash != 0 ? byHash : Long.compare(person, other.person);
        }
    }

    private List<Key> writePeople(long from, int to) throws IOException {
        List<Key> keys = new ArrayList<>();
        shown = shown == null ? new String[to + 1] : Arrays.copyOf(shown, to + 1);
        try (BufferedWriter person = writer("person");
                BufferedWriter name = writer("person_name");
                BufferedWriter word = writer("person_word");
                BufferedWriter number = writer("person_identifier")) {
            for (long i = from; i <= to; i++) {
                String first = any(given);
                String last = any(family);
                shown[(int) i] = first + " " + last;
                LocalDate born = today.minusDays(random.nextInt(25_000) + 30L);
                boolean nominal = random.nextInt(5) == 0;
                LocalDate birth = nominal ? born.withDayOfYear(1) : born;
                String display = last + ", " + first;
                line(
                        person,
                        RANGE + i,
                        1,
                        personNo(),
                        "ACTIVE",
                        "COUNSELLING",
                        display,
                        SearchWords.folded(display).strip(),
                        "FEMALE",
                        birth,
                        "DAY",
                        nominal ? 1 : 0,
                        i % 3 == 0 ? 1 : 0,
                        phone(i),
                        0,
                        today,
                        "sim");
                line(
                        name,
                        2 * RANGE + i,
                        1,
                        RANGE + i,
                        "PASSPORT",
                        first,
                        last,
                        "",
                        "",
                        "Latn",
                        1,
                        "2015-01-01",
                        "9999-12-31");
                for (String each : new TreeSet<>(SearchWords.of(List.of(first, last)))) {
                    line(word, RANGE + i, each);
                }
                line(
                        number,
                        4 * RANGE + i,
                        1,
                        RANGE + i,
                        "COUNSELLING",
                        "AZR_NR",
                        azrNumber(i),
                        "2015-01-01",
                        "9999-12-31");
                MatchRecord record = MatchRecord.empty()
                        .withBirth(nominal ? Birth.ofYear(birth.getYear()) : Birth.of(birth))
                        .with(Field.SEX, "FEMALE")
                        .with(Field.PHONE, phone(i))
                        .withName(first, last)
                        .withNumber(IdentifierKind.AZR_NR, azrNumber(i));
                long id = RANGE + i;
                BlockingKeys.filed(new FoldedRecord(record)).stream()
                        .map(BlockingKeys::hash)
                        .distinct()
                        .forEach(hash -> keys.add(new Key(hash, id)));
            }
        }
        return keys;
    }

    static String phone(long person) {
        return "0157 " + (10_000_000 + (person * 7_919) % 90_000_000);
    }

    static String azrNumber(long person) {
        return Long.toString(300_000_000_000L + person * 61);
    }

    private String personNo() {
        String number = PersonNumber.random(random);
        return numbers.add(number) ? number : personNo();
    }

    private static void line(BufferedWriter file, Object... values) throws IOException {
        StringJoiner line = new StringJoiner("\t", "", "\n");
        for (Object value : values) {
            line.add(value.toString());
        }
        file.write(line.toString());
    }

    /** In the order of the table, which is loaded several times as fast so. */
    private void writeKeys(List<Key> keys) throws IOException {
        keys.sort(null);
        try (BufferedWriter file = writer("person_key")) {
            for (Key key : keys) {
                line(file, key.hash(), key.person());
            }
        }
    }

    /** What the database makes by itself: a number of a person leads to everything of hers. */
    private List<String> statements(long from, long to) {
        String people = " from seq_" + from + "_to_" + to;
        String thrice = " from seq_" + (3 * from - 2) + "_to_" + (3 * to);
        String live = "(seq <= " + CASELOAD + " or seq % 3 = 0)";
        String responsible =
                "if(seq <= " + CASELOAD + ", '" + COUNSELLOR + "', concat('kraft', seq % " + COLLEAGUES + "))";
        String begun = "date('" + today + "' - interval (30 + (seq * 7919) % 1700) day)";
        String ended = "date('" + today + "' - interval (1 + (seq * 7919) % 29) day)";
        // one in five current clocks rests
        String rests = "(not " + live + " or seq % 5 = 0)";
        String when = "timestamp('" + today + "' - interval (1 + (seq * 7919) % 900) day)";
        return List.of(
                "insert into sim_case (id, version, case_no, person_id, subject_id, sort_name, target_group, status,"
                        + " opened_on, closed_on, closing_reason, responsible, clock_policy_id, clock_first_day, clock_last_day,"
                        + " clock_counted_until, clock_allowance_days, clock_due) select " + 3 * RANGE + " + seq, 1,"
                        + " concat('19', 10 + seq % 12, '-', 100000 + seq), p.id, p.id, p.sort_name, 'REFUGEE', if("
                        + live
                        + ", 'OPEN', 'CLOSED'), " + begun + ", if(" + live + ", null, " + ended + "), if(" + live
                        + ", null, 'NO_NEED'), " + responsible + ", 1, " + begun + ", " + begun
                        + " + interval 1826 day, if(" + rests + ", " + ended + ", '9999-12-31'), 1827, if(" + rests
                        + ", '" + today + "' + interval datediff(" + begun
                        + " + interval 1826 day, " + ended + ") day, " + begun + " + interval 1826 day)" + people
                        + " join person p on p.id = " + RANGE + " + seq",
                "insert into counselling_period (id, version, case_id, valid_from, valid_to, source, evidence, entered_at,"
                        + " entered_by) select " + 5 * RANGE + " + seq, 1, " + 3 * RANGE + " + seq, " + begun + ", if("
                        + rests + ", " + ended + " + interval 1 day, '9999-12-31'), 'SIM', 'CONFIRMED', now(), 'sim'"
                        + people,
                "insert into case_responsibility (id, version, case_id, part, account, valid_from, valid_to) select "
                        + 6 * RANGE + " + seq, 1, " + 3 * RANGE + " + seq, 'RESPONSIBLE', " + responsible + ", " + begun
                        + ", '9999-12-31'" + people,
                "insert into contact (id, version, held_at, minutes, channel, category, interpreting, author, recorded_at,"
                        + " key_no, sealed) select " + 7 * RANGE + " + seq, 1, " + when
                        + ", 20, 'PHONE', 'NORMAL', 'NONE', concat('kraft', ceil(seq / 3) % " + COLLEAGUES + "), "
                        + when
                        + ", 1, repeat('x', 120)" + thrice + " where seq > 3 * " + CASELOAD,
                "insert into contact_case (id, version, contact_id, case_id, held_at) select " + 8 * RANGE
                        + " + seq, 1, "
                        + 7 * RANGE + " + seq, " + 3 * RANGE + " + ceil(seq / 3), " + when + thrice
                        + " where seq > 3 * "
                        + CASELOAD,
                "insert into contact_topic (contact_id, topic_id) select " + 7 * RANGE + " + seq, 116 + seq % 5"
                        + thrice + " where seq > 3 * " + CASELOAD,
                "insert into case_topic (case_id, code, last_on) select " + 3 * RANGE
                        + " + ceil(seq / 3), t.code, date(" + when + ")" + thrice
                        + " join topic t on t.id = 116 + seq % 5 where seq > 3 * " + CASELOAD,
                "insert into case_topic (case_id, code, last_on) select " + 3 * RANGE + " + seq, '*', '" + today + "'"
                        + people + " where seq > " + CASELOAD,
                "insert into task (id, version, case_id, title, due_on, owner, created_by, created_at, origin, state)"
                        + " select " + 9 * RANGE + " + seq, 1, " + 3 * RANGE + " + seq, 'Unterlagen nachreichen', '"
                        + today
                        + "' + interval cast(seq % 60 as signed) - 30 day, " + responsible + ", " + responsible
                        + ", now(), 'MANUAL',"
                        + " 'OPEN'" + people + " where seq % 3 = 0",
                "insert into document (id, version, case_id, type_code, title, received_on, valid_until, format, bytes,"
                        + " digest, request_token, uploaded_by, uploaded_at) select " + 10 * RANGE + " + seq, 1, "
                        + 3 * RANGE + " + seq, 'PASSPORT', 'Pass', " + begun + ", '" + today
                        + "' + interval (seq % 900) day, 'PDF', 1000, sha2(seq, 256), uuid(), " + responsible
                        + ", now()"
                        + people + " where seq % 3 = 0");
    }
}
