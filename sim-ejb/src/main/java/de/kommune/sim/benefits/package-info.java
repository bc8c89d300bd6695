/** What section 50-2 decides on benefits («Leistungen»): under which law, how much, and what the town's benefits program made of it. Knows no case. */
package de.kommune.sim.benefits;
