package de.kommune.sim.matrix;

import de.kommune.sim.persons.boundary.PersonMerges;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonMerge;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Records of everybody in the states that the rules of rows tell apart («gemischter Bestand»): of the staff's second sets, the
 * counsellors' cases were handed over to the ASD, one package was taken back, the team lead's case was erased, and the person of
 * one more record each is of the other side by now. Two of each set may be one person; of those who were merged, the second are
 * of section 50-2.
 */
public final class MixedData {

    private MixedData() {}

    /** @return in words, where lists and single records differ */
    public static List<String> differences(UserTransaction transaction, DataSource owner) throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        List<RecordSet> sets = new ArrayList<>(new Records(new Identities(), today).make());
        List<RecordSet> second = new Records(new Identities(), today).make();
        sets.addAll(second);
        List<Long> posts;
        List<PersonMerge> merges = List.of(merged(today), merged(today));
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0"); // what a person's side belongs to stays where it is
            for (RecordSet set : second) {
                change(set, statement);
            }
            for (RecordSet set : sets) {
                pair(set, statement);
            }
            for (Person merged :
                    List.of(merges.get(1).getSurvivor(), merges.get(1).getAbsorbed())) {
                side("OFFICE", merged.getId(), statement);
            }
            statement.execute("set foreign_key_checks = 1");
            posts = posts(statement);
        }
        List<Long> absorbed =
                merges.stream().map(merge -> merge.getAbsorbed().getId()).toList();
        return new RowRules(transaction, sets, posts, absorbed, today).differences();
    }

    private static PersonMerge merged(LocalDate today) throws Exception {
        Identities identities = new Identities();
        Records records = new Records(identities, today);
        return identities.as("teamleitung", () -> {
            long survivor = records.person("Mara", "Wq" + Records.letters()).getId();
            long absorbed = records.person("Jonas", "Wq" + Records.letters()).getId();
            return Records.boundary(PersonMerges.class).merge(survivor, absorbed, "Matrix");
        });
    }

    private static void pair(RecordSet set, Statement sql) throws SQLException {
        long one = set.number(Kind.PERSON);
        long other = set.number(Kind.SECOND_PERSON);
        sql.execute("insert ignore into duplicate_pair (lower_id, higher_id, band, probability, found_at) values ("
                + Math.min(one, other) + ", " + Math.max(one, other) + ", 'CLERICAL', 0.5, current_timestamp)");
    }

    private static void change(RecordSet set, Statement sql) throws SQLException {
        switch (set.maker()) {
            case "beratung1", "beratung2" -> {
                state("HANDED_OVER", set, Kind.CASE, sql);
                state("HANDED_OVER", set, Kind.OFFERED_CASE, sql);
                if (set.maker().equals("beratung1")) {
                    sql.execute("delete from handover_item where package_id = " + set.number(Kind.PACKAGE));
                    sql.execute("update handover_package set withdrawn_at = current_timestamp where id = "
                            + set.number(Kind.PACKAGE));
                }
            }
            case "teamleitung" -> {
                state("ERASED", set, Kind.CASE, sql);
                side("OFFICE", set, Kind.SECOND_PERSON, sql);
            }
            default -> side("COUNSELLING", set, Kind.PERSON, sql);
        }
    }

    private static void state(String state, RecordSet set, Kind kind, Statement sql) throws SQLException {
        sql.execute("update sim_case set status = '" + state + "' where id = " + set.number(kind));
    }

    private static void side(String side, RecordSet set, Kind kind, Statement sql) throws SQLException {
        side(side, set.number(kind), sql);
    }

    private static void side(String side, long personId, Statement sql) throws SQLException {
        sql.execute("update person set side = '" + side + "' where id = " + personId);
    }

    private static List<Long> posts(Statement sql) throws SQLException {
        List<Long> posts = new ArrayList<>();
        try (ResultSet row =
                sql.executeQuery("select id from post where abolished_on is null or abolished_on > current_date")) {
            while (row.next()) {
                posts.add(row.getLong(1));
            }
        }
        return posts;
    }
}
