/** Walking through the shelters («Begehungen»): planned for a day, done along a checklist, and what is not in order becomes a defect. */
package de.kommune.sim.housing.inspections;
