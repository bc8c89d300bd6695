package de.kommune.sim.reporting.separation.entity;

import java.io.Serializable;
import java.util.List;

/** The proof in words («Trennungsnachweis als Text»), for the page as for the paper. */
public record Sheet(String title, List<String> about, List<Section> sections) implements Serializable {

    /**
     * One part of it.
     *
     * @param proves in a plain sentence, what it proves
     * @param check how the reader can check it
     * @param statements what was found, in sentences
     * @param headings of the table; empty where there is none
     */
    public record Section(
            String id,
            String title,
            String proves,
            String check,
            List<String> statements,
            List<String> headings,
            List<List<String>> rows)
            implements Serializable {}
}
