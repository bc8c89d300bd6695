/**
 * Clients' asylum procedures («Asylverfahren»): application, hearing, decision, until when it can be answered, and what the court
 * said. The Federal Office decides, nobody here; counselling writes down what it decided (docs/adr/0036).
 */
package de.kommune.sim.procedures.asylum;
