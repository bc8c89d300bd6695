/** From the bytes of a file to cells: signatures, encodings, separators, workbooks, and the limits that hold hostile files off. */
package de.kommune.sim.paper.file;
