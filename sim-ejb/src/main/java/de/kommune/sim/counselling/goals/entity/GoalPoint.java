package de.kommune.sim.counselling.goals.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One rating in the picture of a goal («Punkt im Verlauf»); the first is the baseline.
 *
 * @param x from the left of the picture
 * @param y from its top
 */
public record GoalPoint(int x, int y, int value, LocalDate day) implements Serializable {}
