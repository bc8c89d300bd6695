package de.kommune.sim.consents.entity;

/** Whether the words of a form were checked by somebody who may («Prüfstand der Vorlage»). */
public enum TemplateReview {
    /** Written by the house; before use a sworn translator has to check it. */
    DRAFT,
    /** Checked; whoever says so answers for it by name. */
    CHECKED
}
