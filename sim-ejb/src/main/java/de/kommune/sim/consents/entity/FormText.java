package de.kommune.sim.consents.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One text of the form for a consent («Baustein des Formulars»), with the places that it must keep free for values, such as
 * {@code {person}}. The words for kinds of details and for offices are texts of the form as well.
 */
public enum FormText {
    TITLE,
    /** Who releases whom towards whom; the kinds of details follow as a list. */
    DECLARATION("person", "birthDate", "recipient"),
    PURPOSE("purpose"),
    VALIDITY("from", "until"),
    /** That it is voluntary, and how to take it back. */
    RIGHTS,
    INTERPRETER("interpreter"),
    SIGNATURE,
    DATA_IDENTITY,
    DATA_FAMILY,
    DATA_HOUSING,
    DATA_RESIDENCE,
    DATA_BENEFITS,
    DATA_WORK_SCHOOL,
    DATA_HEALTH,
    DATA_COUNSELLING,
    DATA_DOCUMENTS,
    DATA_NOTES,
    DATA_STATUS_BACK,
    TO_OFFICE_50_2,
    TO_ASD,
    TO_JOB_CENTRE,
    TO_IMMIGRATION_OFFICE,
    TO_VOLUNTEERS,
    TO_SCHOOL,
    TO_DOCTOR,
    TO_LAWYER,
    TO_LANDLORD,
    TO_OTHER;

    private final Set<String> places;

    FormText(String... places) {
        this.places = Set.of(places);
    }

    public static FormText of(DataCategory category) {
        return valueOf("DATA_" + category.name());
    }

    public static FormText of(RecipientKind kind) {
        return valueOf("TO_" + kind.name());
    }

    /** The places of this text that a wording lacks, as they have to be written. */
    public List<String> missingIn(String wording) {
        return marked(places.stream()).filter(place -> !wording.contains(place)).toList();
    }

    /** What stands in curly brackets in a wording and is no place of this text; it would be printed as it stands. */
    public List<String> unknownIn(String wording) {
        List<String> known = marked(places.stream()).toList();
        return Arrays.stream(wording.split("(?=\\{)"))
                .filter(part -> part.matches("(?s)\\{[^{}]*}.*"))
                .map(part -> part.substring(0, part.indexOf('}') + 1))
                .filter(place -> !known.contains(place))
                .toList();
    }

    private static Stream<String> marked(Stream<String> places) {
        return places.sorted().map(place -> "{" + place + "}");
    }

    /** As they have to be written, for the help beside the field. */
    public List<String> getPlaces() {
        return marked(places.stream()).toList();
    }

    /** Whether it is a passage of the form, and not just a word for the list. */
    public boolean isPassage() {
        return ordinal() <= SIGNATURE.ordinal();
    }
}
