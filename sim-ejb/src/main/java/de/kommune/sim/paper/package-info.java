/** What is put on paper: letters, protocols and sheets as PDF that can be archived and read aloud. Knows no feature. */
package de.kommune.sim.paper;
