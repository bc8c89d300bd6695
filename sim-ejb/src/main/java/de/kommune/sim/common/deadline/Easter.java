package de.kommune.sim.common.deadline;

import java.time.LocalDate;

/**
 * Easter Sunday («Ostersonntag») of the Gregorian calendar, by the computus of Meeus, Jones and Butcher: Nature 13 (1876)
 * 487; Jean Meeus, Astronomical Algorithms, chapter 8. The letters are theirs.
 */
final class Easter {

    private Easter() {}

    static LocalDate sunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
