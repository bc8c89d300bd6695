package de.kommune.sim.takeover.intake.policy.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which header means which column («Spaltenzuordnung»). A value: the caller may keep {@link #byHeader()} and build the same
 * mapping again with {@link #of}. Headers compare without regard to case, white space and punctuation.
 */
public final class ColumnMapping {

    private final Map<String, Column> byHeader;

    private ColumnMapping(Map<String, Column> byHeader) {
        this.byHeader = byHeader;
    }

    /** What the synonyms say about these headers; a header that nobody knows stays without a column. */
    public static ColumnMapping propose(Collection<TableHeader> headers) {
        Map<String, Column> found = new LinkedHashMap<>();
        for (TableHeader header : headers) {
            for (String text : header.texts()) {
                ColumnSynonyms.of(text).ifPresent(column -> found.put(HeaderText.key(text), column));
            }
        }
        return new ColumnMapping(found);
    }

    /** The mapping that was kept. */
    public static ColumnMapping of(Map<String, Column> byHeader) {
        Map<String, Column> normal = new LinkedHashMap<>();
        byHeader.forEach((header, column) -> normal.put(HeaderText.key(header), column));
        return new ColumnMapping(normal);
    }

    /** The same mapping with that header meaning that column; null for none. */
    public ColumnMapping with(String header, Column column) {
        Map<String, Column> changed = new LinkedHashMap<>(byHeader);
        if (column == null) {
            changed.remove(HeaderText.key(header));
        } else {
            changed.put(HeaderText.key(header), column);
        }
        return new ColumnMapping(changed);
    }

    /** The same mapping, decided on for headers that it does not know yet by what was remembered. */
    public ColumnMapping preferring(ColumnMapping remembered) {
        Map<String, Column> merged = new LinkedHashMap<>(byHeader);
        merged.putAll(remembered.byHeader);
        return new ColumnMapping(merged);
    }

    public Optional<Column> column(String header) {
        return Optional.ofNullable(byHeader.get(HeaderText.key(header)));
    }

    /** Normal form of a header to its column, to be kept. */
    public Map<String, Column> byHeader() {
        return Map.copyOf(byHeader);
    }

    /** Headers of that table that mean nothing yet. */
    public List<String> unknown(TableHeader header) {
        return header.texts().stream()
                .filter(text -> !text.isEmpty() && column(text).isEmpty())
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ColumnMapping that && byHeader.equals(that.byHeader);
    }

    @Override
    public int hashCode() {
        return byHeader.hashCode();
    }

    @Override
    public String toString() {
        return byHeader.toString();
    }
}
