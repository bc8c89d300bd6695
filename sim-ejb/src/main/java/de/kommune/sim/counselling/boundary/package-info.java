/** What the parts of counselling share: whose case it is. */
package de.kommune.sim.counselling.boundary;
