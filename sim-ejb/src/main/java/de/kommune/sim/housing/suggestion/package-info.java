/** Which bed suits whom («Platzvorschlag»): suggests beds that the rules of the placement allow, and says what each costs. */
package de.kommune.sim.housing.suggestion;
