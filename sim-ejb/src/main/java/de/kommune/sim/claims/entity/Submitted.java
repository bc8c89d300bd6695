package de.kommune.sim.claims.entity;

import de.kommune.sim.benefits.applications.entity.Applicant;
import de.kommune.sim.benefits.applications.entity.ApplicationPaper;
import de.kommune.sim.consents.entity.Disclosure;
import java.time.LocalDateTime;

/**
 * What handing in left behind on this side («Einreichung»).
 *
 * @param applicant name and birth date as they went
 * @param disclosure the record that they went, and on which consent
 */
public record Submitted(long paperId, String paperNo, Applicant applicant, LocalDateTime at, Disclosure disclosure) {

    public static Submitted of(ApplicationPaper paper, Disclosure disclosure) {
        return new Submitted(
                paper.getId(), paper.getPaperNo(), paper.getApplicant(), paper.getSubmittedAt(), disclosure);
    }
}
