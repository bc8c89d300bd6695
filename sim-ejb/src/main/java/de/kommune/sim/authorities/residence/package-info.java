/** What right people have to stay («Aufenthaltsstatus»), since when and until when: what the foreigners' authority decided, as section 50-2 took it down. */
package de.kommune.sim.authorities.residence;
