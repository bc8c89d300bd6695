package de.kommune.sim.handover.policy;

import de.kommune.sim.counselling.contacts.entity.Channel;
import de.kommune.sim.counselling.contacts.entity.ContactFacts;
import de.kommune.sim.counselling.contacts.entity.Words;
import de.kommune.sim.counselling.goals.entity.GoalScale;
import de.kommune.sim.counselling.goals.entity.GoalState;
import de.kommune.sim.counselling.goals.entity.GoalWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a package says of talks and goals («Beratung im Paket»), in plain German text like the rest of it. */
public final class CounsellingText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'");

    private CounsellingText() {}

    /** How a talk is called in the list of items, as a note is: a title stands readable, so it says nothing of what it was about. */
    public static String titleOf(Talk talk) {
        return "Gespräch vom " + DAY.format(talk.facts().heldAt()) + ", " + talk.author();
    }

    /** By what the counsellor knows the talk again when she chooses. */
    public static String aboutOf(Talk talk) {
        return channel(talk.facts().channel()) + ": " + talk.topics();
    }

    /** When and about what, a line for each talk. Who else took part is not told: it would tell of another client. */
    public static String talks(List<Talk> talks) {
        return talks.isEmpty()
                ? "Es ist kein Gespräch festgehalten."
                : talks.stream()
                        .map(talk -> headOf(talk) + " (" + talk.facts().minutes() + " Minuten)")
                        .collect(Collectors.joining("\n", "Gespräche: " + talks.size() + "\n", ""));
    }

    private static String headOf(Talk talk) {
        return DAY.format(talk.facts().heldAt()) + ", " + aboutOf(talk);
    }

    /** One talk with what was said, what was agreed, and what was added later. */
    public static String talk(Talk talk) {
        ContactFacts facts = talk.facts();
        List<String> lines = new ArrayList<>();
        lines.add(MOMENT.format(facts.heldAt()) + ", " + facts.minutes() + " Minuten, " + channel(facts.channel())
                + (facts.place() == null ? "" : ", " + facts.place()));
        lines.add("Themen: " + talk.topics());
        lines.add("Geführt von " + talk.author());
        addIfSaid(lines, "", talk.words().sentence());
        addIfSaid(lines, "Nächster Schritt: ", talk.words().nextStep());
        talk.addenda().forEach(addendum -> lines.add(addendum(addendum)));
        return String.join("\n", lines);
    }

    private static void addIfSaid(List<String> lines, String label, String text) {
        if (text != null) {
            lines.add(label + text);
        }
    }

    private static String addendum(Addendum addendum) {
        return "Nachtrag vom " + DAY.format(addendum.writtenAt()) + " (" + addendum.author() + "): " + addendum.text();
    }

    /** Each goal in the client's words, and how far it is reached. */
    public static String goals(List<Aim> goals) {
        return goals.isEmpty()
                ? "Es ist kein Ziel vereinbart."
                : goals.stream().map(CounsellingText::goal).collect(Collectors.joining("\n"));
    }

    private static String goal(Aim goal) {
        return goal.words().wording() + " (" + goal.topic() + ", seit " + DAY.format(goal.setOn()) + "): "
                + state(goal.state()) + ", Stufe " + goal.value() + " von " + GoalScale.HIGHEST
                + ", angestrebt " + goal.target()
                + (goal.state().isLive() ? ", nächster Blick am " + DAY.format(goal.reviewOn()) : "");
    }

    private static String channel(Channel channel) {
        return switch (channel) {
            case OPEN_HOURS -> "offene Sprechstunde";
            case APPOINTMENT -> "Termin";
            case OUTREACH_UNIT -> "vor Ort in der Unterkunft";
            case PHONE -> "Telefon";
            case EMAIL -> "E-Mail";
            case VIDEO -> "Video";
            case ACCOMPANIMENT -> "Begleitung";
        };
    }

    private static String state(GoalState state) {
        return switch (state) {
            case OPEN -> "vereinbart";
            case IN_PROGRESS -> "in Arbeit";
            case ACHIEVED -> "erreicht";
            case PARTLY -> "teilweise erreicht";
            case DROPPED -> "aufgegeben";
        };
    }

    /** A talk as a package tells it («Gespräch im Paket»). */
    public record Talk(ContactFacts facts, String topics, String author, Words words, List<Addendum> addenda) {}

    /** What was added to a talk («Nachtrag im Paket»). */
    public record Addendum(LocalDateTime writtenAt, String author, String text) {}

    /**
     * A goal as a package tells it («Ziel im Paket»).
     *
     * @param value how far it is reached, on the scale of goals
     */
    public record Aim(
            String topic,
            GoalWords words,
            GoalState state,
            LocalDate setOn,
            int value,
            int target,
            LocalDate reviewOn) {}
}
