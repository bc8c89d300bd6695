/** The door to the topics: {@code Topics} for choosing and maintaining them. */
package de.kommune.sim.counselling.topics.boundary;
