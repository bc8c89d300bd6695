/**
 * The batch jobs of a takeover («Stapellauf»): readers, processors and writers that Jakarta Batch calls. They hold no rules
 * and no SQL; each asks a boundary, as the person who started the job, and finds out from the rows themselves where a killed
 * run stopped, for the position that the batch container saves may be ahead of the last committed chunk.
 */
package de.kommune.sim.takeover.job;
