/** Who helps whom («Einsätze»): start, hours, rest, end. Nothing in it is about a client; hours outlive a volunteer's erasure as numbers. */
package de.kommune.sim.volunteering.engagements;
