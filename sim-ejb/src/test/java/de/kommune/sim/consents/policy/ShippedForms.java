package de.kommune.sim.consents.policy;

import de.kommune.sim.consents.entity.ConsentTemplate;
import de.kommune.sim.consents.entity.FormText;
import de.kommune.sim.consents.entity.TemplateReview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms as the migration brings them. */
final class ShippedForms {

    static final List<String> LANGUAGES = List.of("ara", "prs", "kmr", "tir", "ukr", "tur", "fra", "eng");

    private static final Pattern LANGUAGE = Pattern.compile("\\((\\d+), 0, '(\\w{3})', 1, '\\w+', 'sim'");
    private static final Pattern TEXT = Pattern.compile("\\((\\d+), '([A-Z_0-9]+)', '((?:[^']|'')*)'\\)");

    private ShippedForms() {}

    static Map<String, ConsentTemplate> read() throws IOException {
        String sql;
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            sql = Files.readString(files.filter(file -> file.toString().endsWith("__consents.sql"))
                    .findFirst()
                    .orElseThrow());
        }
        Map<String, Map<FormText, String>> wording = new TreeMap<>();
        for (Matcher text = TEXT.matcher(sql); text.find(); ) {
            wording.computeIfAbsent(text.group(1), id -> new EnumMap<>(FormText.class))
                    .put(
                            FormText.valueOf(text.group(2)),
                            text.group(3).replace("\\n", "\n").replace("''", "'"));
        }
        Map<FormText, Map<String, String>> later = Map.of(
                FormText.TO_VOLUNTEERS, later("V220__help_requests.sql"),
                FormText.DATA_STATUS_BACK, later("V271__claim_status.sql"));
        Map<String, ConsentTemplate> forms = new TreeMap<>();
        for (Matcher row = LANGUAGE.matcher(sql); row.find(); ) {
            later.forEach((piece, words) ->
                    wording.get(row.group(1)).put(piece, words.getOrDefault(row.group(2), words.get(""))));
            forms.put(
                    row.group(2), ConsentTemplate.first(row.group(2), wording.get(row.group(1)), TemplateReview.DRAFT));
        }
        return forms;
    }

    /** What a later migration adds to each form, by language; by none for all others. */
    private static Map<String, String> later(String migration) throws IOException {
        String sql = Files.readString(Path.of("src/main/resources/db/migration", migration));
        Map<String, String> words = new TreeMap<>();
        for (Matcher word = Pattern.compile("(?:when '(\\w{3})' then|else) '([^']+)'")
                        .matcher(sql);
                word.find(); ) {
            words.put(word.group(1) == null ? "" : word.group(1), word.group(2));
        }
        return words;
    }
}
