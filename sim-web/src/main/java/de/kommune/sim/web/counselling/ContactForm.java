package de.kommune.sim.web.counselling;

import de.kommune.sim.counselling.contacts.boundary.Habits;
import de.kommune.sim.counselling.contacts.entity.Channel;
import de.kommune.sim.counselling.contacts.entity.ContactCategory;
import de.kommune.sim.counselling.contacts.entity.ContactFacts;
import de.kommune.sim.counselling.contacts.entity.Interpreting;
import de.kommune.sim.counselling.contacts.entity.Words;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The fields in which a talk is typed («Kontaktformular»). */
public class ContactForm implements Serializable {

    private Channel channel;
    private Integer minutes;
    private ContactCategory category = ContactCategory.NORMAL;
    private LocalDate day;
    private LocalTime time;
    private String place;
    private Interpreting interpreting = Interpreting.NONE;
    private String language;
    private String sentence;
    private String nextStep;
    private LocalDate dueOn;
    private List<Long> companions = new ArrayList<>();

    /** A new talk, with what is most likely. */
    static ContactForm of(Habits habits) {
        ContactForm form = new ContactForm();
        form.channel = habits.channel();
        form.place = habits.place();
        form.minutes = habits.minutes();
        return form;
    }

    /** A recorded talk, to be corrected. */
    static ContactForm of(ContactFacts facts, Words words, List<Long> companions) {
        ContactForm form = new ContactForm();
        form.channel = facts.channel();
        form.minutes = facts.minutes();
        form.category = facts.category();
        form.day = facts.heldAt().toLocalDate();
        form.time = facts.heldAt().toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        form.place = facts.place();
        form.interpreting = facts.interpreting();
        form.language = facts.language();
        form.sentence = words.sentence();
        form.nextStep = words.nextStep();
        form.companions = new ArrayList<>(companions);
        return form;
    }

    /** What was typed. A talk without a day has just ended; one without a time counts at noon of its day. */
    ContactFacts facts(LocalDateTime now) {
        return new ContactFacts(heldAt(now), minutes, channel, place, category, interpreting, language);
    }

    Words words() {
        return new Words(sentence, nextStep);
    }

    private LocalDateTime heldAt(LocalDateTime now) {
        if (day == null && time == null) {
            return now.minusMinutes(minutes).truncatedTo(ChronoUnit.MINUTES);
        }
        return (day == null ? now.toLocalDate() : day).atTime(time == null ? LocalTime.NOON : time);
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public ContactCategory getCategory() {
        return category;
    }

    public void setCategory(ContactCategory category) {
        this.category = category;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Interpreting getInterpreting() {
        return interpreting;
    }

    public void setInterpreting(Interpreting interpreting) {
        this.interpreting = interpreting;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }

    public String getNextStep() {
        return nextStep;
    }

    public void setNextStep(String nextStep) {
        this.nextStep = nextStep;
    }

    /** Until when the next step has to be done; null where nobody has to be reminded. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** The cases of those of the household who took part as well. */
    public List<Long> getCompanions() {
        return companions;
    }

    public void setCompanions(List<Long> companions) {
        this.companions = new ArrayList<>(companions);
    }
}
