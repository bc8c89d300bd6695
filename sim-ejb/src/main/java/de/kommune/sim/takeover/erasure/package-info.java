/** What a takeover must not keep for ever («Löschung der Zwischenablage»). */
package de.kommune.sim.takeover.erasure;
