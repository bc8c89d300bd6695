package de.kommune.sim.web;

import static de.kommune.sim.access.Permission.CASE_READ;

import de.kommune.sim.access.Caller;
import de.kommune.sim.cases.boundary.CaseRow;
import de.kommune.sim.cases.boundary.Cases;
import de.kommune.sim.persons.boundary.PersonRow;
import de.kommune.sim.persons.boundary.Persons;
import de.kommune.sim.persons.matching.boundary.Candidate;
import de.kommune.sim.persons.matching.boundary.Duplicates;
import de.kommune.sim.web.text.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The one search over all that the caller may find («Suche»), from the field at the top of every page. */
@Named
@RequestScoped
public class SearchPage {

    private static final int MOST = 20;

    @EJB
    private Caller caller;

    @EJB
    private Persons persons;

    @EJB
    private Duplicates duplicates;

    @EJB
    private Cases cases;

    private String text;
    private List<PersonRow> people = List.of();
    private List<Candidate> alike = List.of();
    private List<CaseRow> found = List.of();

    /** One more than is shown is asked for, to know whether there are more. */
    public void search() {
        if (text != null && !text.isBlank()) {
            people = persons.find(text.strip(), MOST + 1);
            alike = otherSpellings();
            found = caller.may(CASE_READ) ? cases.find(text.strip(), MOST + 1) : List.of();
        }
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<PersonRow> getPeople() {
        return shown(people);
    }

    /** Who is written otherwise but sounds the same. */
    public List<Candidate> getAlike() {
        return alike;
    }

    private List<Candidate> otherSpellings() {
        Set<Long> shown = people.stream().map(PersonRow::id).collect(Collectors.toSet());
        return duplicates.soundingLike(text.strip(), MOST).stream()
                .filter(candidate -> !shown.contains(candidate.personId()))
                .toList();
    }

    public List<CaseRow> getCases() {
        return shown(found);
    }

    public boolean isAsked() {
        return text != null && !text.isBlank();
    }

    /** How many were found, in words. */
    public String getFound() {
        if (!isAsked()) {
            return Texts.format("shell.search.ask");
        }
        boolean more = people.size() > MOST || found.size() > MOST;
        return more
                ? Texts.format("shell.search.many", MOST, text)
                : Texts.format("shell.search.found", people.size() + alike.size() + found.size(), text);
    }

    private static <T> List<T> shown(List<T> hits) {
        return hits.subList(0, Math.min(MOST, hits.size()));
    }
}
