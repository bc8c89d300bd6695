/** The job that brings all sealed texts under the newest key. */
package de.kommune.sim.seal.job;
