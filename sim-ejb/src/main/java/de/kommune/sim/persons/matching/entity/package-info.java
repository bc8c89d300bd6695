/** What the duplicate search takes and gives: records to compare, the explanation of a comparison, pairs decided on. */
package de.kommune.sim.persons.matching.entity;
