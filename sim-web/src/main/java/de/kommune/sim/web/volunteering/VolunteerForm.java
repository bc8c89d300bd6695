package de.kommune.sim.web.volunteering;

import de.kommune.sim.persons.entity.Contact;
import de.kommune.sim.volunteering.volunteers.entity.EngagementKind;
import de.kommune.sim.volunteering.volunteers.entity.Gender;
import de.kommune.sim.volunteering.volunteers.entity.Skill;
import de.kommune.sim.volunteering.volunteers.entity.Volunteer;
import de.kommune.sim.volunteering.volunteers.entity.VolunteerFacts;
import de.kommune.sim.volunteering.volunteers.entity.WeekTimes;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of who a volunteer is and what she offers («Formular der Angaben»), on paper's order. */
public class VolunteerForm implements Serializable {

    private String givenName;
    private String familyName;
    private String phone;
    private String mail;
    private String area;
    private Gender gender;
    private int mostEngagements = 2;
    private Skill[] skills = {};
    private EngagementKind[] interests = {};
    private final List<SpokenLine> languages = new ArrayList<>();
    private final List<TimeRow> times;

    VolunteerForm() {
        times = TimeRow.rows(WeekTimes.NONE);
        addLanguage();
    }

    VolunteerForm(Volunteer volunteer) {
        givenName = volunteer.getGivenName();
        familyName = volunteer.getFamilyName();
        phone = volunteer.getContact().getPhone();
        mail = volunteer.getContact().getMail();
        area = volunteer.getArea();
        gender = volunteer.getGender();
        mostEngagements = volunteer.getMostEngagements();
        skills = volunteer.getSkills().toArray(Skill[]::new);
        interests = volunteer.getInterests().toArray(EngagementKind[]::new);
        volunteer.getLanguages().stream().sorted().map(SpokenLine::new).forEach(languages::add);
        times = TimeRow.rows(volunteer.getTimes());
        addLanguage();
    }

    VolunteerFacts facts() {
        return new VolunteerFacts(
                givenName,
                familyName,
                new Contact(phone, mail),
                area,
                gender,
                mostEngagements,
                languages.stream()
                        .map(SpokenLine::getCode)
                        .filter(code -> code != null && !code.isEmpty())
                        .collect(Collectors.toSet()),
                Set.of(skills),
                Set.of(interests),
                TimeRow.chosen(times));
    }

    /** One more line, empty. */
    public final void addLanguage() {
        languages.add(new SpokenLine(null));
    }

    public List<SpokenLine> getLanguages() {
        return languages;
    }

    public List<TimeRow> getTimes() {
        return times;
    }

    public List<DayOfWeek> getDays() {
        return Arrays.asList(DayOfWeek.values());
    }

    public Skill[] getAllSkills() {
        return Skill.values();
    }

    public EngagementKind[] getAllInterests() {
        return EngagementKind.values();
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public Gender[] getAllGenders() {
        return Gender.values();
    }

    public Gender getGender() {
        return gender;
    }

    public void setGender(Gender gender) {
        this.gender = gender;
    }

    public int getMostEngagements() {
        return mostEngagements;
    }

    public void setMostEngagements(int mostEngagements) {
        this.mostEngagements = mostEngagements;
    }

    public Skill[] getSkills() {
        return skills;
    }

    public void setSkills(Skill[] skills) {
        this.skills = skills;
    }

    public EngagementKind[] getInterests() {
        return interests;
    }

    public void setInterests(EngagementKind[] interests) {
        this.interests = interests;
    }
}
