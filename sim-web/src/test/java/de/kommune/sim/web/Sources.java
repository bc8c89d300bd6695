package de.kommune.sim.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What the tests read: the pages as they are written, and the Java that may name a text. */
public final class Sources {

    static final Path WEBAPP = Path.of("src/main/webapp");
    private static final List<Path> JAVA = List.of(Path.of("src/main/java"), Path.of("../sim-ejb/src/main/java"));

    private Sources() {}

    /** Every Facelets file: pages, templates, tags. */
    public static List<Path> facelets() {
        return files(WEBAPP, ".xhtml");
    }

    /** What a browser can ask for: all but WEB-INF. */
    static List<String> pages() {
        return facelets().stream()
                .map(file -> "/" + WEBAPP.relativize(file))
                .filter(path -> !path.startsWith("/WEB-INF/"))
                .toList();
    }

    public static List<Path> java() {
        return JAVA.stream().flatMap(folder -> files(folder, ".java").stream()).toList();
    }

    public static List<Path> files(Path folder, String ending) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All that the pattern's first group finds in the files. */
    public static List<String> find(List<Path> files, String pattern) {
        Pattern compiled = Pattern.compile(pattern, Pattern.DOTALL);
        return files.stream()
                .flatMap(file -> compiled.matcher(read(file)).results().map((MatchResult found) -> found.group(1)))
                .toList();
    }

    /** One element of a page with its attributes, or a piece of text in it. */
    record Piece(String element, String styleClass, String attribute, String text, int line) {}

    static List<Piece> pieces(Path page) {
        List<Piece> pieces = new ArrayList<>();
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(false);
            factory.newSAXParser().parse(page.toFile(), new Reader(pieces::add));
        } catch (Exception unreadable) {
            throw new IllegalStateException(page + " cannot be read", unreadable);
        }
        return pieces;
    }

    private static final class Reader extends DefaultHandler {

        private final Consumer<Piece> out;
        private final List<String[]> open = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private org.xml.sax.Locator locator;

        Reader(Consumer<Piece> out) {
            this.out = out;
        }

        @Override
        public void setDocumentLocator(org.xml.sax.Locator place) {
            locator = place;
        }

        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new java.io.StringReader(""));
        }

        /** A parser hands over text in pieces of its own choice; an expression must not be cut in two. */
        private void endText() {
            if (!open.isEmpty() && !text.isEmpty()) {
                emit(null, text.toString());
            }
            text.setLength(0);
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            endText();
            open.add(new String[] {name, String.valueOf(attributes.getValue("class"))});
            for (int i = 0; i < attributes.getLength(); i++) {
                emit(attributes.getQName(i), attributes.getValue(i));
            }
        }

        @Override
        public void characters(char[] piece, int start, int length) {
            text.append(piece, start, length);
        }

        @Override
        public void endElement(String uri, String local, String name) {
            endText();
            open.remove(open.size() - 1);
        }

        private void emit(String attribute, String text) {
            String[] element = open.get(open.size() - 1);
            out.accept(new Piece(element[0], element[1], attribute, text, locator.getLineNumber()));
        }
    }
}
