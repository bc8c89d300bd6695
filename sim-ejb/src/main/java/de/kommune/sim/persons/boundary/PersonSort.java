package de.kommune.sim.persons.boundary;

/** What a list of people is sorted by («Sortierung»). */
public enum PersonSort {
    NAME("p.sortName"),
    BIRTH_DATE("p.birthDate.date"),
    PERSON_NO("p.personNo");

    private final String path;

    PersonSort(String path) {
        this.path = path;
    }

    String orderBy(boolean descending) {
        String direction = descending ? " desc" : " asc";
        return " order by " + path + direction + ", p.id" + direction;
    }
}
