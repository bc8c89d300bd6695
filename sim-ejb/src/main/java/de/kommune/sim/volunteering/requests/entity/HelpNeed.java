package de.kommune.sim.volunteering.requests.entity;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.volunteering.volunteers.entity.Choices;
import de.kommune.sim.volunteering.volunteers.entity.EngagementKind;
import de.kommune.sim.volunteering.volunteers.entity.Gender;
import de.kommune.sim.volunteering.volunteers.entity.Skill;
import de.kommune.sim.volunteering.volunteers.entity.WeekTimes;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** What kind of help is needed, and when («Bedarf»): choices and days alone, so that nothing of the counselling goes with it. */
@Embeddable
public class HelpNeed implements Serializable {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 13)
    private EngagementKind kind;

    @Column(name = "language_code", updatable = false, length = 3)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "gender_wish", updatable = false, length = 5)
    private Gender genderWish;

    @Column(name = "week_times", nullable = false, updatable = false)
    private int weekTimes;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 13)
    private MeetingPlace place;

    @Column(nullable = false, updatable = false)
    private boolean minors;

    @Column(nullable = false, updatable = false, length = 200)
    private String skills;

    @Column(name = "wanted_from", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "wanted_until", updatable = false)
    private LocalDate until;

    protected HelpNeed() {}

    /**
     * Need.
     *
     * @param language code of a language that the volunteer must speak; null for any
     * @param genderWish null where the client does not mind
     * @param until the last day; null for no end in sight
     */
    public HelpNeed(
            EngagementKind kind,
            String language,
            Gender genderWish,
            WeekTimes times,
            MeetingPlace place,
            boolean minors,
            Set<Skill> skills,
            LocalDate from,
            LocalDate until) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.language = language;
        this.genderWish = genderWish;
        this.weekTimes = times.bits();
        this.place = Objects.requireNonNull(place, "place");
        this.minors = minors;
        this.skills = Choices.written(skills);
        this.from = Objects.requireNonNull(from, "from");
        this.until = until;
        if (until != null && until.isBefore(from)) {
            throw new BusinessException("volunteering.untilBeforeFrom", from, until);
        }
    }

    public EngagementKind getKind() {
        return kind;
    }

    /** Null for any. */
    public String getLanguage() {
        return language;
    }

    /** Null where the client does not mind. */
    public Gender getGenderWish() {
        return genderWish;
    }

    /** None at all means that any time will do. */
    public WeekTimes getTimes() {
        return new WeekTimes(weekTimes);
    }

    public MeetingPlace getPlace() {
        return place;
    }

    public boolean isMinors() {
        return minors;
    }

    public Set<Skill> getSkills() {
        return Choices.read(Skill.class, skills);
    }

    public LocalDate getFrom() {
        return from;
    }

    /** The last day; null for no end in sight. */
    public LocalDate getUntil() {
        return until;
    }
}
