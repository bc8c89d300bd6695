/** Pages of the directory of partners («Partner»): who helps, with what, when and where, and what was agreed. */
package de.kommune.sim.web.partners;
