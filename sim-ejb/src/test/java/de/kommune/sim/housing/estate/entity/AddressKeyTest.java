package de.kommune.sim.housing.estate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kaiserstraße 12, Zimmer 2a",
                "Kaiserstr. 12/2a",
                "kaiserstrasse 12 zi. 2 A",
                "KAISER-STRASSE 12 / 2A",
                "Kaiser Str. 12 2a",
                "Kaiserstraße 12 (erfunden), Zi 2a"
            })
    void allWritingsOfOneRoomAreOne(String written) {
        assertEquals("kaiserstr-12-2a", AddressKey.of(written));
    }

    @Test
    void whatStandsInColumnsReadsLikeWhatStandsInOneLine() {
        assertEquals(
                AddressKey.of("Düsselberger Str. 10 Whg 3 Zi 2"),
                AddressKey.of("Duesselbergerstraße 10", "", "Wohnung 3", "2"));
    }

    @Test
    void houseOneRoomTwentyTwoIsNotHouseTwelveRoomTwo() {
        assertNotEquals(AddressKey.of("Kaiserstr. 1/22a"), AddressKey.of("Kaiserstr. 12/2a"));
    }

    @ParameterizedTest
    @CsvSource({"Ellernweg 9b,ellernweg-9b", "Am Bahnhof 3,ambahnhof-3", "Haus Nr. 7,7", "…,''"})
    void aHouseHasAKeyOfItsOwn(String written, String key) {
        assertEquals(key, AddressKey.of(written));
    }
}
