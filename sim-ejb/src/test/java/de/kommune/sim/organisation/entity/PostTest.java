package de.kommune.sim.organisation.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A post: its share, and who holds it when. */
class PostTest {

    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);

    private final Post post = new Post("4711", facts("0.5"));

    @Test
    void aPostThatNobodyHoldsIsVacant() {
        post.occupy("anna", Period.between(JANUARY, MARCH));
        assertEquals("anna", post.holdingOn(JANUARY).orElseThrow().getAccount());
        assertTrue(post.holdingOn(MARCH).isEmpty());
    }

    @Test
    void theNextHolderBeginsOnTheDayAfterTheLastOne() {
        post.occupy("anna", Period.between(JANUARY, MARCH));
        post.occupy("ben", Period.since(MARCH));
        assertEquals("ben", post.holdingOn(MARCH).orElseThrow().getAccount());
    }

    @Test
    void twoNeverHoldItOnOneDay() {
        post.occupy("anna", Period.between(JANUARY, MARCH));
        assertEquals("organisation.postTaken", refusal(() -> post.occupy("ben", Period.since(MARCH.minusDays(1)))));
    }

    /** Whatever is tried in whatever order: on no day of the year do two hold the post. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomHoldingsNeverOverlap(long seed) {
        Random random = new Random(seed);
        for (int attempt = 0; attempt < 200; attempt++) {
            LocalDate from = JANUARY.plusDays(random.nextInt(365));
            try {
                post.occupy("holder" + attempt, Period.between(from, from.plusDays(1 + random.nextInt(30))));
            } catch (BusinessException taken) {
                assertEquals("organisation.postTaken", taken.getKey());
            }
        }
        List<PostHolding> holdings = post.getHoldings();
        assertTrue(holdings.size() > 5);
        for (LocalDate day = JANUARY; day.isBefore(JANUARY.plusDays(400)); day = day.plusDays(1)) {
            LocalDate asked = day;
            assertTrue(holdings.stream()
                            .filter(held -> held.getPeriod().contains(asked))
                            .count()
                    <= 1);
        }
    }

    @Test
    void anAbolishedPostTakesNobodyAndAHeldOneIsNotAbolished() {
        post.occupy("anna", Period.between(JANUARY, MARCH));
        assertEquals("organisation.postStillHeld", refusal(() -> post.abolish(MARCH.minusDays(1))));
        post.abolish(MARCH);
        assertEquals("organisation.postAbolished", refusal(() -> post.occupy("ben", Period.since(MARCH))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.5", "1.0001", "0.33333"})
    void aShareIsPartOfAFullPostWithFourPlaces(String share) {
        assertEquals("organisation.shareOutOfRange", refusal(() -> new Post("1", facts(share))));
    }

    @Test
    void theShareIsExact() {
        assertEquals(new BigDecimal("0.7692"), new Post("1", facts("0.7692")).getShare());
        assertEquals(new BigDecimal("1.0000"), new Post("1", facts("1")).getShare());
    }

    private static PostFacts facts(String share) {
        return new PostFacts("Sozialarbeit", Profession.SOCIAL_WORK, Team.SIM, new BigDecimal(share), null, null);
    }

    private static String refusal(Runnable deed) {
        return assertThrows(BusinessException.class, deed::run).getKey();
    }
}
