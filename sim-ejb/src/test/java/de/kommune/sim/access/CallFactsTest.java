package de.kommune.sim.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the access log calls a method's deed when the method does not say it itself. */
class CallFactsTest {

    @Test
    void readingOneRecordIsReading() {
        assertEquals(Deed.READ, deedOf("one"));
        assertEquals(Deed.READ, deedOf("partsOfOne"));
    }

    @Test
    void readingManyOrHowManyIsSearching() {
        assertEquals(Deed.SEARCH, deedOf("many"));
        assertEquals(Deed.SEARCH, deedOf("howMany"));
        assertEquals(Deed.SEARCH, deedOf("perhaps"));
    }

    @Test
    void whatNeedsMoreThanReadingIsChanging() {
        assertEquals(Deed.CHANGE, deedOf("change"));
    }

    @Test
    void aMethodThatSaysWhatItDoesIsBelieved() {
        assertEquals(Deed.PRINT, deedOf("paper"));
    }

    @Test
    void theKindOfDataIsTheFeature() {
        assertEquals("access", facts("one").action().data());
        assertEquals("Records.one", facts("one").action().name());
    }

    @Test
    void hitsAreCountedWhereThereAreSome() {
        assertEquals(2L, Recorded.hits(Deed.SEARCH, List.of("a", "b")));
        assertEquals(0L, Recorded.hits(Deed.SEARCH, Optional.empty()));
        assertEquals(7L, Recorded.hits(Deed.SEARCH, 7L));
        assertEquals(null, Recorded.hits(Deed.CHANGE, 7L), "the number of a new record is no hit");
    }

    private static Deed deedOf(String method) {
        return facts(method).action().deed();
    }

    private static CallFacts facts(String name) {
        return CallFacts.of(Arrays.stream(Records.class.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow());
    }

    /** Methods as boundaries have them. */
    public interface Records {

        @Requires(Permission.PERSON_READ)
        Object one(long id);

        @Requires(Permission.PERSON_READ)
        List<Object> partsOfOne(long id);

        @Requires(Permission.PERSON_READ)
        List<Object> many(String text);

        @Requires(Permission.PERSON_READ)
        long howMany(String text);

        @Requires(Permission.PERSON_READ)
        Optional<Object> perhaps(String text);

        @Requires(Permission.PERSON_WRITE)
        void change(long id);

        @Requires(value = Permission.PERSON_READ, deed = Deed.PRINT)
        byte[] paper(long id);
    }
}
