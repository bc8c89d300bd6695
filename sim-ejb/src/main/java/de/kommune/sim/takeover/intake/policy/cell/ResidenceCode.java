package de.kommune.sim.takeover.intake.policy.cell;

/** Kinds of residence status that free text is mapped to («Aufenthaltsstatus»). */
public enum ResidenceCode {
    /** Permission to remain during the asylum procedure («Aufenthaltsgestattung»), § 55 AsylG. */
    GESTATTUNG,
    /** Toleration («Duldung»), §§ 60a ff. AufenthG. */
    DULDUNG,
    /** Provisional document («Fiktionsbescheinigung»), § 81 AufenthG. */
    FIKTION,
    /** Residence permit («Aufenthaltserlaubnis»), the section stands beside it. */
    AUFENTHALTSERLAUBNIS,
    /** Settlement permit («Niederlassungserlaubnis»), §§ 9, 26 AufenthG. */
    NIEDERLASSUNGSERLAUBNIS,
    /** Proof of arrival («Ankunftsnachweis»), § 63a AsylG. */
    ANKUNFTSNACHWEIS,
    /** Border crossing certificate («Grenzübertrittsbescheinigung»): has to leave. */
    GRENZUEBERTRITT,
    /** Rejected, a suit is pending («abgelehnt, Klage»). */
    ABGELEHNT_KLAGE,
    /** Rejected («abgelehnt»). */
    ABGELEHNT,
    /** Free movement within the Union («Freizügigkeit»). */
    FREIZUEGIGKEIT,
    /** Visa («Visum»). */
    VISUM,
    /** German, needs none. */
    DEUTSCH
}
