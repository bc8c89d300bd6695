/** The page of IT operations about the keys that confidential texts lie under. */
package de.kommune.sim.web.seal;
