/**
 * What comes on paper or as a file, and leaves so: letters, protocols and sheets as PDF that can be archived and read aloud, and
 * tables as XLSX; {@code file} reads tables. Knows no feature.
 */
package de.kommune.sim.paper;
