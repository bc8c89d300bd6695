package de.kommune.sim.web.persons;

import de.kommune.sim.persons.matching.entity.Band;
import de.kommune.sim.persons.matching.entity.Explanation;
import de.kommune.sim.persons.matching.entity.FieldAgreement;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** Why two records may be one person, in words («Erläuterung»): the strongest reasons first, what says nothing left out. */
@Named
@ApplicationScoped
public class Likenesses {

    /** What speaks for or against it, the strongest first. */
    public List<FieldAgreement> reasons(Explanation explanation) {
        return explanation.fields().stream()
                .filter(agreement -> agreement.strength() != FieldAgreement.Strength.NEUTRAL)
                .sorted((one, other) -> Double.compare(Math.abs(other.weight()), Math.abs(one.weight())))
                .toList();
    }

    /** «Familienname: Khaled ~ Chaled, dieselben Konsonanten». */
    public String sentence(FieldAgreement agreement) {
        String field = Texts.label(agreement.field());
        String reason = Texts.label(agreement.reason());
        List<String> values = agreement.values();
        boolean two = values.size() > 1 && !values.get(0).equals(values.get(1));
        return two
                ? Texts.format("persons.likeness.two", field, values.get(0), values.get(1), reason)
                : Texts.format("persons.likeness.one", field, reason);
    }

    /** The colour of the tag beside it; its word says the same. */
    public String kind(FieldAgreement agreement) {
        return switch (agreement.strength()) {
            case STRONGLY_FOR, FOR -> "ok";
            case NEUTRAL -> "";
            case AGAINST, STRONGLY_AGAINST -> "warn";
        };
    }

    public String bandKind(Band band) {
        return band == Band.SAME_LIKELY ? "warn" : "";
    }
}
