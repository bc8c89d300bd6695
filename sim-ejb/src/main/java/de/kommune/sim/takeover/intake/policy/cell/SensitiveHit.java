package de.kommune.sim.takeover.intake.policy.cell;

/**
 * A word in a remark that tells something which the law protects more («Hinweis auf besondere Daten»).
 *
 * @param topic what it tells about
 * @param word the word as it stands in the remark
 */
public record SensitiveHit(Topic topic, String word) {

    /** What the word tells about; label in the bundle under {@code takeover.remark.} and the name. */
    public enum Topic {
        /** Health, Article 9 GDPR. */
        HEALTH,
        /** Offences and proceedings, Article 10 GDPR. */
        OFFENCE,
        /** Religion or belief, Article 9 GDPR. */
        RELIGION,
        /** Sexual life and orientation, Article 9 GDPR. */
        SEXUALITY,
        /** Politics and unions, Article 9 GDPR. */
        POLITICS,
        /** Violence in the family, endangered children: needs protection. */
        VIOLENCE,
        /** A judgement about a person that does not belong into a file. */
        JUDGEMENT
    }
}
