package de.kommune.sim.matrix;

import java.util.List;

/**
 * What became of one call.
 *
 * @param signature what somebody outside can tell it apart by: the kind of failure and its key, or whether anything came
 * @param seen the texts and numbers in the answer
 */
record Attempt(Outcome outcome, String signature, List<String> seen) {

    boolean shows(String trace) {
        return seen.stream().anyMatch(text -> text.contains(trace));
    }
}
