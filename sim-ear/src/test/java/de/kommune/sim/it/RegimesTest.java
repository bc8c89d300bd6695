package de.kommune.sim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.access.AccessDeniedException;
import de.kommune.sim.authorities.residence.boundary.ResidenceTitles;
import de.kommune.sim.authorities.residence.entity.ResidenceFacts;
import de.kommune.sim.benefits.rates.boundary.RateRow;
import de.kommune.sim.benefits.rates.boundary.Rates;
import de.kommune.sim.benefits.rates.entity.BenefitRate;
import de.kommune.sim.benefits.rates.entity.RateLevel;
import de.kommune.sim.benefits.rates.entity.RatePart;
import de.kommune.sim.benefits.regime.boundary.FactLine;
import de.kommune.sim.benefits.regime.boundary.NewRegimeFact;
import de.kommune.sim.benefits.regime.boundary.OpenRegime;
import de.kommune.sim.benefits.regime.boundary.RegimeRules;
import de.kommune.sim.benefits.regime.boundary.RegimeView;
import de.kommune.sim.benefits.regime.boundary.Regimes;
import de.kommune.sim.benefits.regime.entity.BenefitRegime;
import de.kommune.sim.benefits.regime.entity.RegimeEvent;
import de.kommune.sim.benefits.regime.entity.RegimeRule;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Under which law people get benefits: derived from what two desks of section 50-2 wrote down, confirmed, outrun by a new fact; and the rates. */
class RegimesTest extends InServer {

    @EJB(lookup = "java:global/sim/sim-ejb/Regimes")
    private Regimes regimes;

    @EJB(lookup = "java:global/sim/sim-ejb/RegimeRules")
    private RegimeRules rules;

    @EJB(lookup = "java:global/sim/sim-ejb/Rates")
    private Rates rates;

    @EJB(lookup = "java:global/sim/sim-ejb/ResidenceTitles")
    private ResidenceTitles titles;

    @EJB(lookup = "java:global/sim/sim-ejb/Persons")
    private Persons persons;

    @Resource(lookup = "java:jboss/datasources/SimOwnerDS")
    private DataSource owner;

    @Deployment
    static WebArchive archive() {
        return archive(RegimesTest.class);
    }

    @Test
    void aFamilyFromUkraineIsToldApartByTheDayOfTheFirstTitle() throws Exception {
        long mother = person("leistung1");
        long father = person("leistung1");
        grant(mother, "AE_24", LocalDate.of(2025, 3, 31));
        grant(father, "AE_24", LocalDate.of(2025, 4, 1));
        assertEquals("2025-03-31 SGB2", told(mother));
        assertEquals("2025-04-01 SGB2, 2026-07-01 ASYLBLG_3", told(father));
    }

    @Test
    void aRecognitionInMidMonthCountsFromTheNextOneAndTheLineSaysWhy() throws Exception {
        long anna = person("leistung1");
        grant(anna, "GESTATTUNG", LocalDate.of(2025, 1, 10));
        note(anna, RegimeEvent.RECOGNITION, LocalDate.of(2025, 5, 14));
        assertEquals("2025-01-10 ASYLBLG_3, 2025-06-01 SGB2", told(anna));
        assertTrue(of(anna).lines().get(1).said().get(0).source().contains("§ 1 Abs. 3 AsylbLG"));
        assertEquals(
                "benefits.factThere", refused(() -> note(anna, RegimeEvent.RECOGNITION, LocalDate.of(2025, 6, 1))));
    }

    @Test
    void aConfirmationIsKeptWithWhoAndWhatAndANewFactOutrunsIt() throws Exception {
        long anna = person("leistung2");
        assertEquals("benefits.nothingToConfirm", refused(() -> confirm(anna, of(anna).fingerprint())));
        grant(anna, "DULDUNG_60A", LocalDate.of(2022, 8, 27));
        assertNull(of(anna).confirmation());
        assertTrue(isOpen(anna));

        String read = of(anna).fingerprint();
        note(anna, RegimeEvent.ENTRY, LocalDate.of(2022, 8, 20));
        assertEquals("benefits.regimeChanged", refused(() -> confirm(anna, read)));
        confirm(anna, of(anna).fingerprint());
        RegimeView confirmed = of(anna);
        assertTrue(confirmed.isConfirmed());
        assertEquals("leistung1", confirmed.confirmation().by());
        assertEquals(3, confirmed.confirmation().spans().size());
        assertFalse(isOpen(anna));

        FactLine entry = confirmed.facts().get(0);
        clerk(() -> {
            regimes.withdraw(entry.id(), entry.version(), "Verwechselt");
            return null;
        });
        RegimeView outrun = of(anna);
        assertFalse(outrun.isConfirmed());
        assertEquals(3, outrun.confirmation().spans().size()); // what was confirmed then stays readable
        assertEquals("Verwechselt", outrun.facts().get(0).reason());
        assertTrue(isOpen(anna));
        assertEquals(
                "common.staleChange",
                refused(() -> clerk(() -> {
                    regimes.withdraw(entry.id(), entry.version(), "Noch einmal");
                    return null;
                })));
    }

    @Test
    void theDatabaseKeepsConfirmationsFromBeingChangedAndRanksFromHavingTwoVersions() throws Exception {
        long anna = person("leistung1");
        grant(anna, "GESTATTUNG", LocalDate.of(2025, 1, 10));
        confirm(anna, of(anna).fingerprint());
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException twice = assertThrows(
                    SQLException.class,
                    () -> statement.executeUpdate(
                            "insert into regime_rule select id + 900000, version, rank_no, after_regime,"
                                    + " residence_group, kind_code, first_grant_from, first_grant_to, event_kind, wait_months, of_age,"
                                    + " gives_regime, starts, reason, source, unsettled, noted_by, valid_from, valid_to from regime_rule"
                                    + " where rank_no = 50"));
            assertTrue(twice.getMessage().contains("uk_regime_rule"), twice.getMessage());
        }
    }

    @Test
    void aRuleIsReplacedFromADayOnAndNeverOverwritten() throws Exception {
        RegimeRule last = rule(53);
        LocalDate from =
                LocalDate.of(2097, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(300));
        long before = countOfRank(53);
        clerk(() -> {
            rules.replace(last.getId(), last.getVersion(), last.outcome(), from);
            return null;
        });
        assertEquals(before + 1, countOfRank(53));
        assertEquals(from, rule(53).getValid().getFrom());
    }

    @Test
    void theRatesOfThreeYearsStandThereAndTheNextVersionTakesOver() throws Exception {
        assertEquals(
                new BigDecimal("460.00"),
                row(LocalDate.of(2024, 2, 29), RateLevel.LEVEL_1).sum());
        assertEquals(
                new BigDecimal("441.00"),
                row(LocalDate.of(2025, 12, 31), RateLevel.LEVEL_1).sum());
        assertEquals(
                new BigDecimal("309.00"),
                row(LocalDate.of(2026, 1, 1), RateLevel.LEVEL_6).sum());
        assertTrue(row(LocalDate.of(2025, 6, 1), RateLevel.LEVEL_3).isToConfirm());

        BenefitRate last = clerk(() -> rates.versions()).stream()
                .filter(rate -> rate.getLevel() == RateLevel.LEVEL_4 && rate.getPart() == RatePart.PERSONAL)
                .findFirst()
                .orElseThrow();
        LocalDate from = last.getPeriod().getFrom().plusYears(60);
        clerk(() -> replace(last, "150.00", from));
        assertEquals(
                new BigDecimal("150.00"),
                row(from, RateLevel.LEVEL_4).personal().getAmount());
        assertEquals(
                last.getAmount(),
                row(from.minusDays(1), RateLevel.LEVEL_4).personal().getAmount());
        assertEquals("common.staleChange", refused(() -> clerk(() -> replace(last, "151.00", from.plusDays(1)))));
        assertEquals(
                "benefits.rateAmount", refused(() -> clerk(() -> replace(personal(), "1.005", from.plusYears(1)))));
    }

    private BenefitRate personal() throws Exception {
        return clerk(() -> rates.versions()).stream()
                .filter(rate -> rate.getLevel() == RateLevel.LEVEL_4 && rate.getPart() == RatePart.PERSONAL)
                .findFirst()
                .orElseThrow();
    }

    private Void replace(BenefitRate rate, String amount, LocalDate from) {
        rates.replace(rate.getId(), rate.getVersion(), new BigDecimal(amount), from, "Erfunden");
        return null;
    }

    @Test
    void nobodyElseReadsIt() throws Exception {
        long anna = person("leistung1");
        grant(anna, "GESTATTUNG", LocalDate.of(2025, 1, 10));
        for (String account : List.of(
                "beratung1", "teamleitung", "unterkunft1", "ehrenamt", "datenschutz", "itbetrieb", "asd1", "siga")) {
            assertThrows(AccessDeniedException.class, () -> as(account, () -> regimes.ofPerson(anna)), account);
            assertThrows(AccessDeniedException.class, () -> as(account, () -> rates.versions()), account);
        }
        long theirs = person("beratung1");
        assertThrows(NotFoundException.class, () -> of(theirs));
    }

    private RegimeRule rule(int rank) throws Exception {
        return clerk(() -> rules.list()).stream()
                .filter(rule -> rule.getRank() == rank)
                .findFirst()
                .orElseThrow();
    }

    private long countOfRank(int rank) throws Exception {
        return clerk(() -> rules.list()).stream()
                .filter(rule -> rule.getRank() == rank)
                .count();
    }

    private RateRow row(LocalDate day, RateLevel level) throws Exception {
        return clerk(() -> rates.on(day)).get(level.ordinal());
    }

    private boolean isOpen(long personId) throws Exception {
        return clerk(() -> regimes.open(0, 10_000)).stream()
                .map(OpenRegime::personId)
                .anyMatch(id -> id == personId);
    }

    private RegimeView of(long personId) throws Exception {
        return clerk(() -> regimes.ofPerson(personId));
    }

    private String told(long personId) throws Exception {
        return of(personId).lines().stream()
                .filter(line -> line.period().getFrom().getYear() < 2050)
                .filter(line -> line.regime() != BenefitRegime.NONE)
                .map(line -> line.period().getFrom() + " " + line.regime())
                .collect(Collectors.joining(", "));
    }

    private void grant(long personId, String kind, LocalDate from) throws Exception {
        LocalDate first = kind.equals("AE_24") ? from : null;
        as("unterkunft1", () -> titles.enter(personId, new ResidenceFacts(kind, from, null, first, null)));
    }

    private long note(long personId, RegimeEvent event, LocalDate from) throws Exception {
        return clerk(() -> regimes.note(personId, new NewRegimeFact(event, from, null, "Erfunden")));
    }

    private Void confirm(long personId, String fingerprint) throws Exception {
        return clerk(() -> {
            regimes.confirm(personId, fingerprint);
            return null;
        });
    }

    private String refused(Callable<?> work) {
        return assertThrows(BusinessException.class, work::call).getKey();
    }

    private <T> T clerk(Callable<T> work) throws Exception {
        return as("leistung1", work);
    }

    private long person(String account) throws Exception {
        String family = "Regim"
                + Long.toString(ThreadLocalRandom.current().nextLong(1_000_000, 99_000_000), 26)
                        .replaceAll("[0-9]", "q");
        PersonName name = new PersonName(NameKind.PASSPORT, "Oksana", family, LocalDate.of(2025, 1, 1));
        PersonFacts facts = PersonFacts.of(Sex.FEMALE, BirthDate.of(LocalDate.of(1990, 5, 4)));
        return as(account, () -> persons.register(new Person(name, facts)).getId());
    }
}
