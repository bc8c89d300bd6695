package de.kommune.sim.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter with holes («Briefvorlage»): XHTML that lies beside the class that writes it, with {@code ${name}} wherever a value
 * goes. {@link PdfLetter} prints what comes out.
 */
public final class LetterTemplate {

    private static final Pattern HOLE = Pattern.compile("\\$\\{([a-zA-Z0-9]+)}");

    private final String text;

    private LetterTemplate(String text) {
        this.text = text;
    }

    /** The file beside the class that writes the letter. */
    public static LetterTemplate beside(Class<?> writer, String file) {
        try (InputStream in = writer.getResourceAsStream(file)) {
            return new LetterTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The letter with its values.
     *
     * @param values XHTML by name of the hole; text of people goes through {@link #escaped} first. A hole without a value is
     *     refused, so that no letter leaves the house with a gap that nobody saw.
     */
    public String filled(Map<String, String> values) {
        return HOLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(values, found.group(1))));
    }

    private static String value(Map<String, String> values, String hole) {
        String value = values.get(hole);
        if (value == null) {
            throw new IllegalArgumentException("nothing for ${" + hole + "}");
        }
        return value;
    }

    /** Text of people as it may stand in a letter; a dash where there is none. */
    public static String escaped(String text) {
        return text == null
                ? "–"
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }
}
