/** What clients have running with authorities («Angelegenheiten»): filed where, decided by whom, answerable until when. Counselling decides none of it. */
package de.kommune.sim.procedures.matters;
