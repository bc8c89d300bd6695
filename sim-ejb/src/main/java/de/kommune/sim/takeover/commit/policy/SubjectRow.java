package de.kommune.sim.takeover.commit.policy;

import de.kommune.sim.takeover.entity.RowBasis;
import java.io.Serializable;
import java.time.LocalDate;

/** What the register needs of a staged row («Zeile zur Übernahme»). */
public record SubjectRow(
        Long rowId,
        Long subjectId,
        Long fileId,
        String fileName,
        RowBasis basis,
        String familyName,
        String givenNames,
        LocalDate birthDate,
        String birthPrecision,
        boolean birthNominal,
        String sex,
        String citizenship,
        String azrNo,
        String bamfNo,
        String familyNo,
        String relation,
        String language,
        String phone,
        LocalDate careFrom,
        LocalDate careTo)
        implements Serializable {}
