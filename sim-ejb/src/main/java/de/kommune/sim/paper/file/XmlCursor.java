package de.kommune.sim.paper.file;

import de.kommune.sim.common.BusinessException;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Steps through one XML part of a workbook («XML-Zeiger»). Names are compared without their namespace, because the strict and
 * the transitional form of the format differ in nothing else that matters here.
 */
final class XmlCursor implements Closeable {

    private static final int DEEPEST = 64;
    /** Starts, ends and texts in one part; a list of 100,000 rows with 30 cells has about 20 million. */
    private static final int MOST_STEPS = 30_000_000;

    private static final XMLInputFactory FACTORY = factory();

    private final String part;
    private final Reader source;
    private final XMLStreamReader xml;
    private int depth;
    private int steps;

    XmlCursor(Reader source, String part) {
        this.part = part;
        this.source = source;
        this.xml = call(() -> FACTORY.createXMLStreamReader(source));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** The next start or end of an element, or a piece of text; false at the end of the part. */
    boolean step() {
        if (!call(xml::hasNext)) {
            return false;
        }
        if (++steps > MOST_STEPS) {
            throw new BusinessException("paper.file.zipBomb");
        }
        int event = call(xml::next);
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
            throw damaged();
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new BusinessException("paper.file.documentType", part);
        }
        return true;
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isStart(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    String name() {
        return xml.getLocalName();
    }

    /** Attribute of the current element without a namespace, null when it has none. */
    String attribute(String name) {
        return attribute(name, String::isEmpty);
    }

    /** Attribute of the current element that has some namespace, as the references to other parts. */
    String reference(String name) {
        return attribute(name, namespace -> !namespace.isEmpty());
    }

    private String attribute(String name, Predicate<String> namespace) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String uri = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals(name) && namespace.test(uri == null ? "" : uri)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    boolean isText() {
        return xml.isCharacters();
    }

    /** Adds the current piece of text. */
    void appendTo(StringBuilder text) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    BusinessException damaged() {
        return new BusinessException("paper.file.damaged", part);
    }

    private <T> T call(XmlCall<T> step) {
        try {
            return step.run();
        } catch (XMLStreamException e) {
            throw cause(e);
        }
    }

    /** What the guard or the archive says arrives wrapped in the parser's words. */
    private RuntimeException cause(Throwable thrown) {
        for (Throwable inner = thrown; inner != null; inner = inner.getCause()) {
            if (inner instanceof BusinessException known) {
                return known;
            }
        }
        return damaged();
    }

    @Override
    public void close() {
        try {
            xml.close();
            source.close();
        } catch (XMLStreamException | IOException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private interface XmlCall<T> {
        T run() throws XMLStreamException;
    }
}
