package de.kommune.sim.consents.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.kommune.sim.cases.entity.SimCase;
import de.kommune.sim.cases.entity.TargetGroup;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.NameKind;
import de.kommune.sim.persons.entity.Person;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.PersonName;
import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ConsentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Recipient ASD = Recipient.of(RecipientKind.ASD);
    private static final Set<DataCategory> IDENTITY = Set.of(DataCategory.IDENTITY);

    @Test
    void itCoversWhatItNamesAndNothingElse() {
        Consent consent = consent(ASD, Set.of(DataCategory.IDENTITY, DataCategory.HEALTH));

        assertTrue(consent.covers(ASD, IDENTITY, DAY));
        assertTrue(consent.covers(ASD, Set.of(DataCategory.HEALTH, DataCategory.IDENTITY), DAY));
        assertFalse(consent.covers(ASD, Set.of(DataCategory.IDENTITY, DataCategory.NOTES), DAY));
        assertFalse(consent.covers(Recipient.of(RecipientKind.OFFICE_50_2), IDENTITY, DAY));
    }

    @Test
    void itCoversFromItsFirstDayToItsLast() {
        Consent consent = consent(ASD, IDENTITY);

        assertFalse(consent.covers(ASD, IDENTITY, DAY.minusDays(1)));
        assertTrue(consent.covers(ASD, IDENTITY, DAY));
        assertTrue(consent.covers(ASD, IDENTITY, DAY.plusDays(9)));
        assertFalse(consent.covers(ASD, IDENTITY, DAY.plusDays(10)));
        assertEquals(ConsentState.TO_COME, consent.stateOn(DAY.minusDays(1)));
        assertEquals(ConsentState.IN_FORCE, consent.stateOn(DAY.plusDays(9)));
        assertEquals(ConsentState.EXPIRED, consent.stateOn(DAY.plusDays(10)));
    }

    @Test
    void takenBackItCoversNothingFromThatDayOn() {
        Consent consent = consent(ASD, IDENTITY);
        consent.revoke(RevocationWay.BY_TELEPHONE, "beratung2", DAY.plusDays(3).atTime(11, 5));

        assertTrue(consent.covers(ASD, IDENTITY, DAY.plusDays(2)));
        assertFalse(consent.covers(ASD, IDENTITY, DAY.plusDays(3)));
        assertEquals(ConsentState.REVOKED, consent.stateOn(DAY));
        assertEquals(DAY.plusDays(3).atTime(11, 5), consent.getRevokedAt());
        refused(
                "consents.alreadyRevoked",
                () -> consent.revoke(
                        RevocationWay.IN_PERSON, "beratung1", DAY.plusDays(4).atStartOfDay()));
        assertEquals("beratung2", consent.getRevokedBy());
    }

    @Test
    void aSchoolIsTheOneThatWasNamed() {
        Consent consent = consent(new Recipient(RecipientKind.SCHOOL, "GGS  Mittelhaan "), IDENTITY);

        assertTrue(consent.covers(new Recipient(RecipientKind.SCHOOL, "ggs mittelhaan"), IDENTITY, DAY));
        assertFalse(consent.covers(new Recipient(RecipientKind.SCHOOL, "GGS Gruiten"), IDENTITY, DAY));
        refused("consents.recipientWithoutName", () -> new Recipient(RecipientKind.DOCTOR, "  "));
    }

    @Test
    void whatSaysNothingInParticularIsNoConsent() {
        Period period = Period.between(DAY, DAY.plusDays(1));

        refused("consents.withoutCategory", () -> new ConsentFacts(ASD, Set.of(), "Übergabe", period));
        refused("consents.withoutPurpose", () -> new ConsentFacts(ASD, IDENTITY, " ", period));
        refused("consents.withoutEnd", () -> new ConsentFacts(ASD, IDENTITY, "Übergabe", Period.since(DAY)));
    }

    @Test
    void aDisclosureThatGoesBeyondTheConsentIsRefused() {
        Consent consent = consent(ASD, IDENTITY);

        assertEquals(
                consent,
                Disclosure.onConsent(consent, facts(IDENTITY, DAY), "1").getConsent());
        refused(
                "consents.notCovered",
                () -> Disclosure.onConsent(consent, facts(Set.of(DataCategory.NOTES), DAY), "2"));
        refused("consents.notCovered", () -> Disclosure.onConsent(consent, facts(IDENTITY, DAY.plusDays(10)), "3"));
    }

    private static DisclosureFacts facts(Set<DataCategory> categories, LocalDate day) {
        return new DisclosureFacts(ASD, categories, day);
    }

    private static Consent consent(Recipient recipient, Set<DataCategory> categories) {
        Person person = new Person(
                new PersonName(NameKind.PASSPORT, "Amina", "Haddad", DAY),
                PersonFacts.of(Sex.FEMALE, BirthDate.ofYear(1990)));
        SimCase simCase = new SimCase("2026-0001", person, TargetGroup.REFUGEE, null, DAY);
        ConsentFacts facts =
                new ConsentFacts(recipient, categories, "Übergabe an den ASD", Period.between(DAY, DAY.plusDays(10)));
        Signing signing = new Signing(ConsentForm.PAPER, null, null, " ");
        return new Consent(simCase, person, facts, signing, "token", "beratung1", DAY.atTime(9, 0));
    }

    private static void refused(String key, Executable deed) {
        assertEquals(key, assertThrows(BusinessException.class, deed).getKey());
    }
}
