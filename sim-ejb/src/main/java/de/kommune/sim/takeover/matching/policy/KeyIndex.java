package de.kommune.sim.takeover.matching.policy;

import de.kommune.sim.persons.matching.entity.SearchKey;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Under which keys the records before were filed («Schlüsselverzeichnis»). Lies in memory, for a list has a dozen keys a row
 * and a table of them costs more than everything else; in arrays of numbers, sixteen bytes a key, so that a hundred thousand
 * rows take about 25 MB.
 */
public final class KeyIndex {

    private static final int KEYS_OF_A_RECORD = 8;
    private static final int FEWEST = 1 << 10;

    /** The newest entry of each bucket plus one, 0 for none; the number of buckets is a power of two. */
    private final int[] newest;

    private long[] hashes;
    private int[] older;
    /** The record's number, doubled; odd if the record is filed under the key, not only sought. */
    private int[] records;

    private int entries;
    private int size;

    /** @param expected how many records will come; more are slower, not wrong */
    public KeyIndex(int expected) {
        int room = Math.max(FEWEST, Integer.highestOneBit(expected * KEYS_OF_A_RECORD) << 1);
        newest = new int[room];
        hashes = new long[room];
        older = new int[room];
        records = new int[room];
    }

    /** Files the next record; the numbers of those before that share a key with it, from 0, each once. */
    public int[] add(List<SearchKey> keys) {
        IntStream.Builder found = IntStream.builder();
        keys.forEach(key -> seek(key, found));
        keys.forEach(this::file);
        size++;
        return found.build().distinct().toArray();
    }

    /** Of two records that share a key one at least must be filed under it. */
    private void seek(SearchKey key, IntStream.Builder found) {
        for (int entry = newest[bucket(key.hash())] - 1; entry >= 0; entry = older[entry]) {
            if (hashes[entry] == key.hash() && (key.filed() || (records[entry] & 1) == 1)) {
                found.add(records[entry] >> 1);
            }
        }
    }

    private void file(SearchKey key) {
        if (entries == hashes.length) {
            grow();
        }
        int bucket = bucket(key.hash());
        hashes[entries] = key.hash();
        records[entries] = size << 1 | (key.filed() ? 1 : 0);
        older[entries] = newest[bucket] - 1;
        newest[bucket] = ++entries;
    }

    private void grow() {
        int room = entries + entries / 2;
        hashes = Arrays.copyOf(hashes, room);
        older = Arrays.copyOf(older, room);
        records = Arrays.copyOf(records, room);
    }

    /** The upper bits of a multiplied hash are spread best. */
    private int bucket(long hash) {
        return (int) (hash * 0x9E3779B97F4A7C15L >>> 40) & newest.length - 1;
    }
}
