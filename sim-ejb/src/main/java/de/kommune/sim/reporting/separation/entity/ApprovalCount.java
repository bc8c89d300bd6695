package de.kommune.sim.reporting.separation.entity;

/** How many approvals of a kind wait for a decision or for their use («offene Freigaben»). */
public record ApprovalCount(String kind, String state, long count) {}
