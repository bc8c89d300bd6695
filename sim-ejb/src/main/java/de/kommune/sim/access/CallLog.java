package de.kommune.sim.access;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Where the guard leaves a line for each call. The audit feature writes it; access knows only this shape. */
public interface CallLog {

    /** The work succeeded; the line is written with the work, right before it is committed, or the work fails with it. */
    void done(Entry entry);

    /** What has no work to be written with: a refusal, a failure, an event. The line has a transaction of its own. */
    void apart(Entry entry);

    /**
     * One line: identifiers only, never content.
     *
     * @param permission what was asked for; null for an event that nobody asked a permission for
     * @param purpose the name of a {@link Purpose}, the permission's own name, or that of the event
     * @param hits how many records a list or a count found; null where there is no list
     */
    record Entry(
            Actor actor,
            Action action,
            Permission permission,
            String purpose,
            About about,
            Outcome outcome,
            Long hits) {

        /** Something that happened outside of any guarded call, such as a sign-in. */
        public static Entry event(Actor actor, Action action, Outcome outcome) {
            return new Entry(actor, action, null, action.deed().name(), About.NOTHING, outcome, null);
        }

        /** Something that the system did by itself to so many records: of one record's, or of none in particular (null). */
        public static Entry bySystem(Action action, Long recordId, long hits) {
            About about = new About(recordId, null);
            return new Entry(Actor.system(), action, null, action.deed().name(), about, Outcome.DONE, hits);
        }
    }

    /**
     * Who did it.
     *
     * @param roles the role that held the permission; all roles of the account where none did
     * @param department the department that the call worked for; null where there is none
     */
    record Actor(String account, String roles, String department) {

        /** Somebody acting by these roles; they name a department if all of them belong to it. */
        public static Actor of(String account, Collection<Role> roles) {
            String names = roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
            List<Department> departments =
                    roles.stream().map(Role::department).distinct().toList();
            return new Actor(
                    account, names, departments.size() == 1 ? departments.get(0).name() : null);
        }

        /** The same, where the permission says for whom. */
        Actor workingFor(Department named) {
            return new Actor(account, roles, named.name());
        }

        /** The system, which nobody signs in for. */
        public static Actor system() {
            return new Actor("sim", "", Department.SYSTEM.name());
        }
    }

    /**
     * What was done.
     *
     * @param name {@code Boundary.method}
     * @param data the kind of data, {@code cases.clock}: the feature that keeps it
     */
    record Action(String name, Deed deed, String data) {}

    /**
     * Whose record it was. No number stands in two tables, so a number says by itself which record is meant.
     *
     * @param recordId the record that was meant or made; null where the call is about no single one
     * @param personId the person whom the record belongs to, where the record is not the person's own
     */
    record About(Long recordId, Long personId) {

        static final About NOTHING = new About(null, null);
    }
}
