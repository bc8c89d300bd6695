package de.kommune.sim.web.text;

import static java.util.function.Predicate.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.kommune.sim.access.Role;
import de.kommune.sim.web.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundles are whole: every text in both languages, every key used, every used key there, every label given. */
class BundlesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Bundles BUNDLES = Bundles.ofThisApplication();

    @Test
    void everyBundleOfTheFolderIsRead() {
        Set<String> files = Sources.files(FOLDER, ".properties").stream()
                .map(file -> file.getFileName().toString().replaceFirst("(_[a-z]{2})?\\.properties$", ""))
                .filter(name -> !name.equals("faces"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(files, new TreeSet<>(Bundles.FEATURES));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        for (String feature : allBundles()) {
            assertEquals(
                    new TreeSet<>(Bundles.read(feature).keySet()),
                    new TreeSet<>(Bundles.read(feature + "_en").keySet()),
                    feature);
        }
    }

    @Test
    void aKeyStandsInTheBundleOfItsFeature() {
        for (String feature : Bundles.FEATURES) {
            List<String> misplaced = Bundles.read(feature).keySet().stream()
                    .filter(key -> !key.startsWith(feature + "."))
                    .toList();
            assertEquals(List.of(), misplaced, feature);
        }
    }

    @Test
    void noTextIsEmpty() {
        for (String feature : allBundles()) {
            for (String bundle : List.of(feature, feature + "_en")) {
                Bundles.read(bundle).forEach((key, text) -> assertEquals(false, text.isBlank(), bundle + ": " + key));
            }
        }
    }

    @Test
    void bothLanguagesUseTheSameValues() {
        for (String feature : allBundles()) {
            Map<String, String> english = Bundles.read(feature + "_en");
            Bundles.read(feature)
                    .forEach((key, text) ->
                            assertEquals(placeholders(text), placeholders(english.getOrDefault(key, text)), key));
        }
    }

    /** In a pattern an apostrophe quotes, so a lone one swallows the values behind it. */
    @Test
    void noPatternHasALoneApostrophe() {
        for (String feature : allBundles()) {
            Stream.of(feature, feature + "_en")
                    .forEach(bundle -> Bundles.read(bundle).forEach((key, text) -> {
                        if (!placeholders(text).isEmpty()) {
                            assertEquals(-1, text.replace("''", "").indexOf('\''), bundle + ": " + key);
                        }
                    }));
        }
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        TreeSet<String> missing = new TreeSet<>(asked());
        missing.removeAll(BUNDLES.all(Locale.GERMAN).keySet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKeyIsUsed() {
        String everything = Stream.concat(Sources.facelets().stream(), Sources.java().stream())
                .map(Sources::read)
                .collect(Collectors.joining("\n"));
        Set<String> literals = Pattern.compile("[\"']([a-z]\\w*(?:\\.\\w+)+\\.?)[\"']")
                .matcher(everything)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Set<String> labels = enums().flatMap(BundlesTest::labelKeys).collect(Collectors.toSet());
        List<String> unused = BUNDLES.all(Locale.GERMAN).keySet().stream()
                .filter(not(literals::contains))
                .filter(not(labels::contains))
                .filter(key -> !key.endsWith(".room"))
                .filter(key -> literals.stream().noneMatch(prefix -> prefix.endsWith(".") && key.startsWith(prefix)))
                .sorted()
                .toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void everyRoomOfTheNavigationHasAName() {
        for (String page : Sources.find(
                List.of(Path.of("src/main/java/de/kommune/sim/web/shell/Rooms.java")),
                "new Room\\(\"([^\"]+)\", \\w+, (?!NONE)\\w+\\)")) {
            String path = page.substring(1, page.length() - ".xhtml".length());
            String key = (path.contains("/") ? path.replace('/', '.') : "shell." + path) + ".room";
            assertEquals(true, BUNDLES.all(Locale.GERMAN).containsKey(key), key);
        }
    }

    /** Constants of entities are shown somewhere; of other enums, all constants have a label or none. */
    @Test
    void everyConstantThatIsShownHasALabel() {
        TreeSet<String> missing = new TreeSet<>();
        enums().forEach(type -> {
            List<String> keys = labelKeys(type).toList();
            List<String> unlabelled = keys.stream()
                    .filter(key -> !BUNDLES.all(Locale.GERMAN).containsKey(key))
                    .toList();
            boolean shown = type == Role.class || isStateOfAFeatureWithPages(type);
            if (shown || unlabelled.size() < keys.size()) {
                missing.addAll(unlabelled);
            }
        });
        assertEquals(Set.of(), missing);
    }

    private static boolean isStateOfAFeatureWithPages(Class<?> type) {
        String feature = Bundles.labelKey((Enum<?>) type.getEnumConstants()[0]).replaceFirst("\\..*", "");
        return type.getPackageName().endsWith(".entity")
                && type.getEnclosingClass() == null
                && Bundles.FEATURES.contains(feature);
    }

    private static Set<String> asked() {
        Set<String> keys = new TreeSet<>(Sources.find(Sources.facelets(), "msg\\[\\s*'([^']+)'\\s*]"));
        keys.addAll(Sources.find(Sources.facelets(), "msg\\.of\\(\\s*'([^']+)'\\s*[,)]"));
        for (String call : List.of(
                "Notices\\.(?:info|warn|refuse)\\(", "Texts\\.format\\(", "new BusinessException\\(", "msg\\.of\\(")) {
            for (String first : Sources.find(Sources.java(), call + "([^;{}]*?)[,)]")) {
                keys.addAll(Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)+)\"")
                        .matcher(first)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .toList());
            }
        }
        return keys;
    }

    private static List<String> allBundles() {
        List<String> all = new ArrayList<>(Bundles.FEATURES);
        all.add("faces");
        return all;
    }

    private static Stream<String> labelKeys(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(constant -> Bundles.labelKey((Enum<?>) constant));
    }

    private static Stream<Class<?>> enums() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("de.kommune.sim").stream()
                        .filter(JavaClass::isEnum)
                        .filter(found -> !found.getPackageName().startsWith("de.kommune.sim.web"))
                        .map(JavaClass::reflect)
                        .filter(type -> type.getEnumConstants() != null);
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
