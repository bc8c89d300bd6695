/** Reading, storing and recomputing the five-year clock, and putting its rules in force. */
package de.kommune.sim.cases.clock.boundary;
