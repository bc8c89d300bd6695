package de.kommune.sim.web.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a share of a post is written and read. */
class ShareConverterTest {

    private final ShareConverter converter = new ShareConverter();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0,5; 0.5", "0.5; 0.5", " 0,7692 ; 0.7692", "1; 1", "1,0; 1.0"})
    void aCommaAndAPointMeanTheSame(String written, BigDecimal share) {
        assertEquals(share, converter.getAsObject(null, null, written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50 %", "0,33333", "2", "-0,5", "halb", "1.000,5"})
    void whatIsNoShareIsRefusedWithASentence(String written) {
        ConverterException refused =
                assertThrows(ConverterException.class, () -> converter.getAsObject(null, null, written));
        String sentence = refused.getFacesMessage().getSummary();
        assertTrue(sentence.startsWith("„" + written + "“ ist kein Stellenanteil."), sentence);
    }

    @Test
    void itIsShownWithoutZerosThatSayNothing() {
        assertEquals("0,5", converter.getAsString(null, null, new BigDecimal("0.5000")));
        assertEquals("1", converter.getAsString(null, null, new BigDecimal("1.0000")));
        assertEquals("0", ShareConverter.written(new BigDecimal("0.0000")));
        assertEquals("10", ShareConverter.written(BigDecimal.TEN));
    }
}
