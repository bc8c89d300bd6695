package de.kommune.sim.web.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.persons.entity.BirthDate;
import de.kommune.sim.persons.entity.Contact;
import de.kommune.sim.persons.entity.LanguageLevel;
import de.kommune.sim.persons.entity.LanguageSkill;
import de.kommune.sim.persons.entity.PersonFacts;
import de.kommune.sim.persons.entity.Sex;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A form gives back what it was filled with, and takes single facts over from somebody else's change. */
class PersonFormTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(1991, 1, 1);
    private static final PersonFacts FACTS = new PersonFacts(
            Sex.FEMALE,
            BirthDate.nominal(NEW_YEAR),
            "Herat",
            "AFG",
            Set.of("AFG", "IRN"),
            Set.of(new LanguageSkill("prs", LanguageLevel.NATIVE), new LanguageSkill("deu", LanguageLevel.A2)),
            true,
            new Contact("0171 1234567", "zahra@example.org"),
            true,
            null);

    @Test
    void whatGoesInComesOut() {
        assertEquals(FACTS, new PersonForm(FACTS).facts());
    }

    @Test
    void anEmptyFormKnowsNothing() {
        assertEquals(PersonFacts.of(Sex.UNKNOWN, null), new PersonForm().facts());
    }

    @Test
    void anEmptyLineForACountryOrLanguageCountsAsNone() {
        PersonForm form = new PersonForm(FACTS);
        form.addCitizenship();
        form.addLanguage();
        assertEquals(FACTS, form.facts());
    }

    @Test
    void theMarkMakesADayNominalAndItsAbsenceMakesItSure() {
        PersonForm form = new PersonForm(FACTS);
        form.setNominal(false);
        assertEquals(BirthDate.of(NEW_YEAR), form.facts().birthDate());
        form.setBirthDate(BirthDate.of(NEW_YEAR));
        form.setNominal(true);
        assertEquals(BirthDate.nominal(NEW_YEAR), form.facts().birthDate());
    }

    @Test
    void anyOtherDayCannotBeNominal() {
        PersonForm form = new PersonForm();
        form.setBirthDate(BirthDate.of(LocalDate.of(1991, 3, 14)));
        form.setNominal(true);
        assertThrows(BusinessException.class, form::facts);
    }

    @Test
    void oneFactIsTakenOverAndTheOthersStay() {
        PersonForm form = new PersonForm(FACTS);
        PersonFacts others = FACTS.withContact(new Contact("0160 999", null)).withCitizenships(Set.of("SYR"));
        form.take("contact", others);
        assertEquals(FACTS.withContact(new Contact("0160 999", null)), form.facts());
    }
}
