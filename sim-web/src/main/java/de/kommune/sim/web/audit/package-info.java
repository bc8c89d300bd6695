/** The pages of data protection: the access log and its verification. */
package de.kommune.sim.web.audit;
