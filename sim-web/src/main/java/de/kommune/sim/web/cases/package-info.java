/** The pages of the cases: list, case, opening, steps, periods, rules of the clock. */
package de.kommune.sim.web.cases;
