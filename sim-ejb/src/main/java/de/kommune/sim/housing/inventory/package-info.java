/** What the shelters are furnished with («Inventar»): where each thing is, in what condition, who was handed it, and that it was written off. */
package de.kommune.sim.housing.inventory;
