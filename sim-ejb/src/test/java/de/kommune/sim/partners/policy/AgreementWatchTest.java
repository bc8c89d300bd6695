package de.kommune.sim.partners.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.Period;
import de.kommune.sim.partners.entity.AgreementFacts;
import de.kommune.sim.partners.entity.AgreementKind;
import de.kommune.sim.partners.entity.AgreementLight;
import de.kommune.sim.partners.entity.AgreementRule;
import de.kommune.sim.partners.entity.Partner;
import de.kommune.sim.partners.entity.PartnerAddress;
import de.kommune.sim.partners.entity.PartnerAgreement;
import de.kommune.sim.partners.entity.PartnerFacts;
import de.kommune.sim.partners.entity.PartnerKind;
import de.kommune.sim.persons.entity.Contact;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementWatchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final AgreementWatch watch =
            new AgreementWatch(List.of(new AgreementRule(90, Period.since(LocalDate.of(2020, 1, 1)))));

    @Test
    void itIsPointedOutSoLongBeforeTheEndAndAfterIt() {
        assertEquals(AgreementLight.IN_FORCE, light(TODAY.plusDays(91), null));
        assertEquals(AgreementLight.ENDING, light(TODAY.plusDays(90), null));
        assertEquals(AgreementLight.ENDING, light(TODAY, null));
        assertEquals(AgreementLight.EXPIRED, light(TODAY.minusDays(1), null));
        assertEquals(AgreementLight.IN_FORCE, light(null, null));
    }

    @Test
    void aReviewIsPointedOutUntilItIsDoneAndAnEndIsGraver() {
        assertEquals(AgreementLight.REVIEW_DUE, light(null, TODAY.minusDays(400)));
        assertEquals(AgreementLight.REVIEW_DUE, light(null, TODAY.plusDays(90)));
        assertEquals(AgreementLight.IN_FORCE, light(null, TODAY.plusDays(91)));
        assertEquals(AgreementLight.ENDING, light(TODAY.plusDays(10), TODAY.plusDays(5)));
    }

    @Test
    void whatIsCancelledIsNotPointedOutAndNotPlannedAnew() {
        PartnerAgreement agreement = agreement(TODAY.minusDays(1), null);
        agreement.cancel(TODAY, "teamleitung");
        assertEquals(AgreementLight.CANCELLED, watch.light(agreement, TODAY));
        assertEquals(
                "partners.agreementCancelled",
                assertThrows(BusinessException.class, () -> agreement.plan(TODAY, null, "teamleitung"))
                        .getKey());
    }

    @Test
    void itEndsNotBeforeItBegins() {
        assertEquals(
                "partners.agreementDays",
                assertThrows(BusinessException.class, () -> agreement(LocalDate.of(2021, 12, 31), null))
                        .getKey());
        assertEquals(
                "partners.agreementDays",
                assertThrows(BusinessException.class, () -> agreement(null, LocalDate.of(2022, 1, 1)))
                        .getKey());
    }

    private AgreementLight light(LocalDate endsOn, LocalDate reviewOn) {
        return watch.light(agreement(endsOn, reviewOn), TODAY);
    }

    private static PartnerAgreement agreement(LocalDate endsOn, LocalDate reviewOn) {
        Partner partner = new Partner(
                "form",
                new PartnerFacts("Verein", PartnerKind.CLUB, Contact.none(), null, PartnerAddress.unknown(), null),
                null,
                "beratung1");
        AgreementFacts facts =
                new AgreementFacts(AgreementKind.COOPERATION, null, LocalDate.of(2022, 1, 1), endsOn, reviewOn);
        return new PartnerAgreement(partner, facts, "form", "teamleitung");
    }
}
