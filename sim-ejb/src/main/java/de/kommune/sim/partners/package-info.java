/**
 * Organisations that help clients («Partner»), with their people, offers, hours and agreements. The directory says nothing about any client:
 * counselling and the volunteers' coordination keep it together.
 */
package de.kommune.sim.partners;
