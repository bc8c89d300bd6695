/** The door to the talks: {@code Contacts} for recording, correcting and reading them. */
package de.kommune.sim.counselling.contacts.boundary;
