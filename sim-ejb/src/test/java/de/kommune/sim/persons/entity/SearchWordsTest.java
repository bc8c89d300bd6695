package de.kommune.sim.persons.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void umlautsAndTheirSpelledOutAndBareFormsAreOneWord() {
        assertEquals(Set.of("muller"), SearchWords.of(List.of("Müller", "MUELLER", "Muller", "Mu\u0308ller")));
        assertEquals(Set.of("strasse"), SearchWords.of(List.of("Straße", "STRASSE", "strasse")));
    }

    @Test
    void marksOfOtherLanguagesDoNotMatter() {
        assertEquals(Set.of("sengul", "sahin"), SearchWords.of(List.of("Şengül Şahin")));
        assertEquals(Set.of("lukasz"), SearchWords.of(List.of("Łukasz")));
        assertEquals(Set.of("nguyen"), SearchWords.of(List.of("Nguyễn")));
        assertEquals(Set.of("iskender", "isik"), SearchWords.of(List.of("İskender Işık")));
    }

    @Test
    void hyphensPartWordsAndApostrophesDoNot() {
        assertEquals(Set.of("abd", "al", "rahman"), SearchWords.of(List.of("Abd al-Raḥmān")));
        assertEquals(Set.of("oneill"), SearchWords.of(List.of("O'Neill", "O’Neill")));
    }

    @Test
    void otherScriptsStayFindableInTheirOwnLetters() {
        assertEquals(Set.of("زهرا"), SearchWords.of(List.of("زهرا")));
        assertEquals(Set.of("олена"), SearchWords.of(List.of("Олена")));
    }

    @Test
    void nothingYieldsNothing() {
        assertEquals(Set.of(), SearchWords.of(List.of("", " - ", "…")));
    }
}
