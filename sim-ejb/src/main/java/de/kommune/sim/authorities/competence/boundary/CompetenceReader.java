package de.kommune.sim.authorities.competence.boundary;

import de.kommune.sim.authorities.competence.entity.Competence;
import de.kommune.sim.authorities.competence.entity.CompetenceDays;
import de.kommune.sim.authorities.competence.entity.Matter;
import de.kommune.sim.authorities.competence.entity.MatterName;
import de.kommune.sim.authorities.competence.entity.Sentence;
import de.kommune.sim.authorities.competence.entity.Sentence.Piece;
import de.kommune.sim.authorities.competence.entity.ServiceRule;
import de.kommune.sim.authorities.competence.policy.CompetenceLetter.Column;
import de.kommune.sim.authorities.competence.policy.RemedyDeadlines;
import de.kommune.sim.codes.entity.Language;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.paper.LetterLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads who decides what («Zuständigkeiten lesen»); asked by the boundary alone. */
@ApplicationScoped
class CompetenceReader {

    private static final String ON = " where c.valid.from <= :day and c.valid.to > :day";

    private final RemedyDeadlines deadlines = new RemedyDeadlines();

    @PersistenceContext
    private EntityManager em;

    List<CompetenceLine> on(LocalDate day) {
        return em.createQuery(
                        "select c from Competence c join fetch c.matter" + ON + " order by c.matter.position",
                        Competence.class)
                .setParameter("day", day)
                .getResultStream()
                .map(CompetenceLine::of)
                .toList();
    }

    List<CompetenceLine> versions(Matter matter) {
        return em.createQuery(
                        "select c from Competence c where c.matter = :matter order by c.valid.from desc",
                        Competence.class)
                .setParameter("matter", matter)
                .getResultStream()
                .map(CompetenceLine::of)
                .toList();
    }

    CompetenceAnswer answer(Matter matter, CompetenceDays asked, LocalDate today) {
        ServiceRule rule = asked.postedOn() == null || asked.receivedOn() != null ? null : rule(asked.postedOn());
        CompetenceDays days = rule == null ? asked : asked.receivedBy(rule.received(asked.postedOn()));
        LocalDate governing = days.governing(matter.getGovernedBy());
        LocalDate lawOf = governing == null ? today : governing;
        CompetenceLine line = CompetenceLine.of(inForce(matter, lawOf));
        return new CompetenceAnswer(
                line,
                days,
                deadlines.of(line.facts(), days.receivedOn()),
                lawOf,
                rule == null ? null : rule.getDays(),
                rule == null ? null : rule.getStatute());
    }

    private Competence inForce(Matter matter, LocalDate day) {
        return em.createQuery("select c from Competence c" + ON + " and c.matter = :matter", Competence.class)
                .setParameter("day", day)
                .setParameter("matter", matter)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException("authorities.competenceNotKept", matter.getTitle(), day));
    }

    private ServiceRule rule(LocalDate postedOn) {
        return em.createQuery(
                        "select r from ServiceRule r where r.valid.from <= :day and r.valid.to > :day",
                        ServiceRule.class)
                .setParameter("day", postedOn)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new BusinessException("authorities.serviceNotKept", postedOn));
    }

    List<Language> languages() {
        return em.createQuery(
                        "select l from Language l where exists (select s.piece from Sentence s where s.language = l.code)"
                                + " order by l.germanName",
                        Language.class)
                .getResultList();
    }

    List<Column> columns(Matter matter, String language) {
        return Stream.of(LetterLanguage.GERMAN.code(), language)
                .distinct()
                .map(one -> column(matter, one))
                .toList();
    }

    private Column column(Matter matter, String language) {
        List<Sentence> sentences = em.createQuery(
                        "select s from Sentence s where s.language = :language", Sentence.class)
                .setParameter("language", language)
                .getResultList();
        if (sentences.size() < Piece.values().length) {
            throw new NotFoundException();
        }
        return new Column(
                new LetterLanguage(language),
                name(matter, language),
                sentences.stream().collect(Collectors.toMap(Sentence::getPiece, Sentence::getWording)),
                sentences.stream().anyMatch(Sentence::isDraft));
    }

    private String name(Matter matter, String language) {
        MatterName name = em.find(MatterName.class, new MatterName.Key(matter.getCode(), language));
        return name == null ? matter.getTitle() : name.getName();
    }
}
