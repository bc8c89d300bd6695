/**
 * What talks are about («Beratungsthemen»): a tree that the team lead maintains. It goes on with the categories of the
 * program used before, so that the figures of the years can be compared, and has the five fields that the council named.
 */
package de.kommune.sim.counselling.topics;
