package de.kommune.sim.audit.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.kommune.sim.audit.entity.BreakReason;
import de.kommune.sim.audit.entity.ChainBreak;
import de.kommune.sim.audit.entity.LogHead;
import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is done to whichever line, the check names the first one that does not hold. Random, with fixed seeds. */
class ChainCheckTest {

    private static final int ROUNDS = 200;
    private static final RecordComponent[] COLUMNS = Link.class.getRecordComponents();

    private final Random random = new Random(20261122);

    @Test
    void anUntouchedChainHolds() {
        for (int length = 0; length < 50; length++) {
            List<Link> chain = chain(length);
            assertEquals(Optional.empty(), check(chain, headOf(chain), null));
        }
    }

    @Test
    void aChangeOfAnyColumnOfAnyLineIsNamed() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Link> chain = chain(1 + random.nextInt(30));
            LogHead head = headOf(chain);
            int line = random.nextInt(chain.size());
            for (int column = 1; column < COLUMNS.length; column++) { // the place itself: see a missing line
                List<Link> tampered = new ArrayList<>(chain);
                tampered.set(line, with(chain.get(line), column, other(chain.get(line), column)));
                assertEquals(
                        Optional.of(new ChainBreak(line + 1, BreakReason.CHANGED)),
                        check(tampered, head, null),
                        COLUMNS[column].getName());
            }
        }
    }

    @Test
    void aValueThatIsTakenAwayIsNamedToo() {
        List<Link> chain = chain(10);
        for (int column = 1; column < COLUMNS.length; column++) {
            if (COLUMNS[column].getType() == Long.class && value(chain.get(4), column) != null) {
                List<Link> tampered = new ArrayList<>(chain);
                tampered.set(4, with(chain.get(4), column, null));
                assertEquals(Optional.of(new ChainBreak(5, BreakReason.CHANGED)), check(tampered, headOf(chain), null));
            }
        }
    }

    @Test
    void textThatMovesFromOneColumnToTheNextIsNamed() {
        Link first = sealed(line(1, "beratung1", "COUNSELLOR"), Link.BEFORE_FIRST);
        Link moved = with(with(first, 2, "beratung1|10:COUNSELLOR"), 3, "");
        assertEquals(
                Optional.of(new ChainBreak(1, BreakReason.CHANGED)),
                check(List.of(moved), headOf(List.of(first)), null));
    }

    @Test
    void aLineThatIsGoneIsNamed() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Link> chain = chain(2 + random.nextInt(30));
            LogHead head = headOf(chain);
            int line = random.nextInt(chain.size());
            chain.remove(line);
            assertEquals(Optional.of(new ChainBreak(line + 1, BreakReason.MISSING)), check(chain, head, null));
        }
    }

    @Test
    void twoLinesThatChangedPlacesAreNamedAtTheFirst() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Link> chain = chain(2 + random.nextInt(30));
            LogHead head = headOf(chain);
            int one = random.nextInt(chain.size() - 1);
            int other = one + 1 + random.nextInt(chain.size() - one - 1);
            Link was = chain.get(one);
            chain.set(one, with(chain.get(other), 0, was.seq()));
            chain.set(other, with(was, 0, other + 1L));
            assertEquals(Optional.of(new ChainBreak(one + 1, BreakReason.CHANGED)), check(chain, head, null));
        }
    }

    @Test
    void aLineThatWasSlippedInIsNamed() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Link> chain = chain(2 + random.nextInt(30));
            LogHead head = headOf(chain);
            int line = random.nextInt(chain.size());
            String before = line == 0 ? Link.BEFORE_FIRST : chain.get(line - 1).hash();
            chain.add(line, sealed(randomLine(line + 1), before));
            for (int later = line + 1; later < chain.size(); later++) {
                chain.set(later, with(chain.get(later), 0, later + 1L));
            }
            assertEquals(Optional.of(new ChainBreak(line + 2, BreakReason.CHANGED)), check(chain, head, null));
        }
    }

    @Test
    void anEndThatWasCutOffIsNamed() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Link> chain = chain(2 + random.nextInt(30));
            int left = random.nextInt(chain.size());
            assertEquals(
                    Optional.of(new ChainBreak(left + 1, BreakReason.MISSING)),
                    check(chain.subList(0, left), headOf(chain), null));
        }
    }

    @Test
    void anEndThatWasCutOffTogetherWithTheHeadIsGivenAwayByWhatWasNoted() {
        List<Link> chain = chain(20);
        List<Link> left = chain.subList(0, 12);
        assertEquals(Optional.empty(), check(left, headOf(left), null));
        assertEquals(Optional.of(new ChainBreak(13, BreakReason.MISSING)), check(left, headOf(left), headOf(chain)));
    }

    @Test
    void aChainThatWasWrittenAnewIsGivenAwayByWhatWasNoted() {
        List<Link> chain = chain(20);
        LogHead noted = headOf(chain.subList(0, 15));
        List<Link> anew = new ArrayList<>();
        for (Link link : chain) {
            Link changed = link.seq() == 7 ? with(link, 2, "niemand") : link;
            anew.add(sealed(
                    changed, anew.isEmpty() ? Link.BEFORE_FIRST : headOf(anew).hash()));
        }
        assertEquals(Optional.empty(), check(anew, headOf(anew), null));
        assertEquals(Optional.of(new ChainBreak(15, BreakReason.NOT_AS_NOTED)), check(anew, headOf(anew), noted));
    }

    @Test
    void aLineThatTheHeadDoesNotKnowIsNamed() {
        List<Link> chain = chain(8);
        LogHead head = headOf(chain.subList(0, 7));
        assertEquals(Optional.of(new ChainBreak(8, BreakReason.AFTER_THE_HEAD)), check(chain, head, null));
    }

    private static Optional<ChainBreak> check(List<Link> lines, LogHead head, LogHead noted) {
        ChainCheck check = new ChainCheck(noted);
        lines.forEach(check::accept);
        return check.end(head);
    }

    private static LogHead headOf(List<Link> chain) {
        return chain.isEmpty()
                ? new LogHead(0, Link.BEFORE_FIRST)
                : new LogHead(chain.size(), chain.get(chain.size() - 1).hash());
    }

    private List<Link> chain(int length) {
        List<Link> chain = new ArrayList<>();
        String previous = Link.BEFORE_FIRST;
        for (int seq = 1; seq <= length; seq++) {
            chain.add(sealed(randomLine(seq), previous));
            previous = chain.get(seq - 1).hash();
        }
        return chain;
    }

    private Link randomLine(long seq) {
        return new Link(
                seq,
                LocalDateTime.of(2026, 11, 23, 8, 0).plusNanos(1000L * random.nextInt(1_000_000_000)),
                text(),
                text(),
                random.nextBoolean() ? null : text(),
                random.nextBoolean() ? null : text(),
                text(),
                text(),
                text(),
                text(),
                number(),
                number(),
                text(),
                number(),
                random.nextBoolean() ? null : text(),
                null);
    }

    private static Link line(long seq, String account, String roles) {
        return new Link(
                seq,
                LocalDateTime.MIN.withYear(2026),
                account,
                roles,
                null,
                null,
                "",
                "",
                "",
                "",
                null,
                null,
                "",
                null,
                null,
                null);
    }

    private String text() {
        List<String> letters = Arrays.asList("a", "|", ":", "1", "-", "ß", "Ł", "\uD83D\uDD12", " ");
        Collections.shuffle(letters, random);
        return String.join("", letters.subList(0, random.nextInt(letters.size())));
    }

    private Long number() {
        return random.nextInt(3) == 0 ? null : (long) random.nextInt(100);
    }

    private static Link sealed(Link line, String previous) {
        return with(line, COLUMNS.length - 1, line.digest(previous));
    }

    /** Another value than the one there; one that is missing appears, as little as it may be. */
    private static Object other(Link link, int column) {
        Object value = value(link, column);
        if (value == null) {
            return COLUMNS[column].getType() == Long.class ? (Object) 0L : "";
        }
        if (value instanceof Long number) {
            return number + 1;
        }
        return value instanceof LocalDateTime at ? at.plusNanos(1000) : value + "x";
    }

    private static Object value(Link link, int column) {
        try {
            return COLUMNS[column].getAccessor().invoke(link);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A copy with another value in that column. */
    private static Link with(Link link, int column, Object value) {
        Object[] values = new Object[COLUMNS.length];
        Class<?>[] types = new Class<?>[COLUMNS.length];
        for (int i = 0; i < COLUMNS.length; i++) {
            values[i] = value(link, i);
            types[i] = COLUMNS[i].getType();
        }
        values[column] = value;
        try {
            return Link.class.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
