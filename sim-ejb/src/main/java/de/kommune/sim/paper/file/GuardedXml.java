package de.kommune.sim.paper.file;

import de.kommune.sim.common.BusinessException;
import java.io.IOException;
import java.io.Reader;

/**
 * The characters of an XML part on their way to the parser («bewachtes XML»). Refuses a document type before any parser sees
 * it, so that no entity is ever declared, and anything that a parser would have to keep in memory at once: a comment, a tag
 * or a text without end.
 */
final class GuardedXml extends Reader {

    private static final String DOCTYPE = "DOCTYPE";
    /** Longest stretch without a new tag: a cell of 32,767 characters, each written as a reference. */
    private static final int STRETCH = 1 << 19;

    private final Reader in;
    private final String part;
    private State state = State.CONTENT;
    private final StringBuilder opening = new StringBuilder(10);
    private int stretch;
    private char last;
    private char beforeLast;

    private enum State {
        CONTENT,
        OPENING,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    GuardedXml(Reader in, String part) {
        this.in = in;
        this.part = part;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            watch(buffer[i]);
        }
        return read;
    }

    private void watch(char character) {
        if (++stretch > STRETCH) {
            throw new BusinessException("paper.file.damaged", part);
        }
        switch (state) {
            case CONTENT -> content(character);
            case OPENING -> opening(character);
            case COMMENT -> leaveAfter(character == '>' && last == '-' && beforeLast == '-');
            case CDATA -> leaveAfter(character == '>' && last == ']' && beforeLast == ']');
            case INSTRUCTION -> leaveAfter(character == '>' && last == '?');
        }
        beforeLast = last;
        last = character;
    }

    private void content(char character) {
        if (character == '<') {
            state = State.OPENING;
            stretch = 0;
        }
    }

    /** The first character after a «less than» says what begins; only an exclamation mark leaves it open. */
    private void opening(char character) {
        if (last == '<') {
            opening.setLength(0);
            state = character == '!' ? State.OPENING : character == '?' ? State.INSTRUCTION : State.CONTENT;
        } else if (state == State.OPENING) {
            declaration(character);
        }
    }

    private void declaration(char character) {
        opening.append(character);
        String begun = opening.toString();
        if (begun.equals("--")) {
            state = State.COMMENT;
        } else if (begun.equals("[CDATA[")) {
            state = State.CDATA;
        } else if (begun.equalsIgnoreCase(DOCTYPE)) {
            throw new BusinessException("paper.file.documentType", part);
        } else if (begun.length() >= DOCTYPE.length()) {
            state = State.CONTENT;
        }
    }

    private void leaveAfter(boolean end) {
        if (end) {
            state = State.CONTENT;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
