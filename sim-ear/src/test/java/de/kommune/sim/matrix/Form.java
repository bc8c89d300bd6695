package de.kommune.sim.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form of a page with what a browser would send («Formular»).
 *
 * @param action where it is sent, below the context
 * @param multipart whether it sends its fields in parts, as a form with files does
 * @param fields what it sends without any button
 * @param commands the names of its buttons, links and partial requests
 * @param texts the names of its fields into which one types
 * @param searches the names of its search fields
 * @param completions the names of its fields that propose what one may mean
 * @param filter whether it narrows what a list shows
 */
public record Form(
        String action,
        boolean multipart,
        List<Map.Entry<String, String>> fields,
        Set<Command> commands,
        List<String> texts,
        List<String> searches,
        List<String> completions,
        boolean filter) {

    public static final String VIEW_STATE = "jakarta.faces.ViewState";
    public static final String NONCE = "primefaces.nonce";

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(input|button|textarea|select)\\b([^>]*?)/?>(?:(.*?)</\\1>)?", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");
    private static final Pattern PARTIAL = Pattern.compile("\\bs:(?:&quot;|\")([\\w:.-]+)(?:&quot;|\")");
    private static final Pattern MARK = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final Pattern FILTER = Pattern.compile("class=\"(?:[^\"]* )?filter[ \"]");
    private static final Pattern EVENT =
            Pattern.compile("\\bs:(?:&quot;|\")([\\w:.-]+)(?:&quot;|\"),[^}]*?\\be:(?:&quot;|\")(\\w+)(?:&quot;|\")");
    private static final String COMPLETED = "_input";
    private static final Pattern LINK = Pattern.compile("\\{'([\\w:.-]+)':'\\1'");

    /** One way to make a form act: the name of the component, and whether it asks for a part of the page only. */
    public record Command(String name, boolean partial) implements Comparable<Command> {

        String label() {
            return name + (partial ? " (partiell)" : "");
        }

        @Override
        public int compareTo(Command other) {
            return (name + partial).compareTo(other.name + other.partial);
        }
    }

    /** The forms of Faces on a page; others carry no view state. What a script adds before sending is in them. */
    public static List<Form> of(String page) {
        return FORM.matcher(page)
                .results()
                .filter(form -> form.group(2).contains(VIEW_STATE))
                .map(form -> of(form, page))
                .toList();
    }

    private static Form of(MatchResult form, String page) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        Set<Command> commands = new TreeSet<>();
        List<String> texts = new ArrayList<>();
        List<String> searches = new ArrayList<>();
        List<String> completions = new ArrayList<>();
        FIELD.matcher(form.group(2)).results().forEach(field -> {
            String attributes = field.group(2);
            Optional<String> name = attribute(attributes, "name").filter(given -> !given.isEmpty());
            if (name.isEmpty()) {
                return;
            }
            String type = attribute(attributes, "type").orElse("text");
            if (type.equals("submit") || field.group(1).equals("button")) {
                commands.add(new Command(name.get(), false));
            } else if (isSent(type, attributes)) {
                fields.add(Map.entry(name.get(), valueOf(field)));
            }
            if (isTyped(field.group(1), type)) {
                texts.add(name.get());
            }
            if (type.equals("search")) {
                searches.add(name.get());
            }
            if (attributes.contains("ui-autocomplete-input")) {
                completions.add(name.get().substring(0, name.get().lastIndexOf(COMPLETED)));
            }
        });
        MARK.matcher(page).results().findFirst().ifPresent(nonce -> fields.add(Map.entry(NONCE, nonce.group(1))));
        String id = attribute(form.group(1), "id").orElse("");
        PARTIAL.matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(name -> name.equals(id) || name.startsWith(id + ":"))
                .forEach(name -> commands.add(new Command(name, true)));
        LINK.matcher(form.group(2).replace("&#39;", "'"))
                .results()
                .forEach(found -> commands.add(new Command(found.group(1), false)));
        String action = attribute(form.group(1), "action").orElse("").replace("&amp;", "&");
        boolean multipart = form.group(1).contains("multipart/form-data");
        boolean filter = FILTER.matcher(form.group()).find();
        return new Form(
                action.replaceFirst("^/sim/", ""), multipart, fields, commands, texts, searches, completions, filter);
    }

    private static boolean isTyped(String element, String type) {
        return element.equals("textarea") || element.equals("input") && (type.equals("text") || type.equals("search"));
    }

    private static boolean isSent(String type, String attributes) {
        boolean choice = type.equals("checkbox") || type.equals("radio");
        return !type.equals("file") && !type.equals("reset") && (!choice || attributes.contains("checked"));
    }

    private static String valueOf(MatchResult field) {
        return switch (field.group(1)) {
            case "textarea" -> field.group(3) == null ? "" : field.group(3);
            case "select" -> chosen(field.group(3) == null ? "" : field.group(3));
            default -> attribute(field.group(2), "value").orElse("");
        };
    }

    private static String chosen(String options) {
        Optional<String> selected = OPTION.matcher(options)
                .results()
                .map(option -> option.group(1))
                .filter(attributes -> attributes.contains("selected"))
                .findFirst();
        return selected.or(() -> OPTION.matcher(options)
                        .results()
                        .map(option -> option.group(1))
                        .findFirst())
                .flatMap(attributes -> attribute(attributes, "value"))
                .orElse("");
    }

    private static Optional<String> attribute(String attributes, String name) {
        Matcher found = ATTRIBUTE.matcher(attributes);
        return found.results()
                .filter(each -> each.group(1).equals(name))
                .map(each -> each.group(2))
                .findFirst();
    }

    /** What the fields of a page tell the server by themselves, each with the event upon which it does. */
    static Map<String, String> events(String page) {
        return EVENT.matcher(page)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> found.group(2), (first, other) -> first, TreeMap::new));
    }

    /** What a browser sends when that command is given. */
    public List<Map.Entry<String, String>> sent(Command command) {
        List<Map.Entry<String, String>> sent = new ArrayList<>(fields);
        sent.add(Map.entry(command.name(), command.name()));
        if (command.partial()) {
            sent.add(Map.entry("jakarta.faces.partial.ajax", "true"));
            sent.add(Map.entry("jakarta.faces.source", command.name()));
            sent.add(Map.entry("jakarta.faces.partial.execute", "@all"));
        }
        return sent;
    }

    /** The value of a field; empty where the form has none of that name. */
    String value(String name) {
        return fields.stream()
                .filter(field -> field.getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** The same fields with another value in one. */
    public static List<Map.Entry<String, String>> with(
            List<Map.Entry<String, String>> fields, String name, String value) {
        return fields.stream()
                .map(field -> field.getKey().equals(name) ? Map.entry(name, value) : field)
                .toList();
    }
}
