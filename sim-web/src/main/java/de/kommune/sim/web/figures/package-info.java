/** The pages of «Statistik und Vorausschau». */
package de.kommune.sim.web.figures;
