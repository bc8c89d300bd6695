package de.kommune.sim.web.fees;

import de.kommune.sim.housing.fees.entity.FeeLine;
import de.kommune.sim.housing.fees.entity.FeeTariff;
import de.kommune.sim.housing.fees.entity.TariffBasis;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How months, tariffs and countings are said («Wörter der Gebühren»). */
@Named("feeWords")
@ApplicationScoped
public class FeeWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    /** «03/2026», of the month's first day. */
    public String month(LocalDate firstDay) {
        return MONTH.format(firstDay);
    }

    /** How a line comes to its sum, so that anybody can count it again. */
    public String line(FeeLine line) {
        return Texts.format(
                "fees.line",
                Texts.format(line.getNights() == 1 ? "fees.oneNight" : "fees.manyNights", line.getNights()),
                line.getFirstNight(),
                where(line),
                price(line) + share(line),
                line.getAmount(),
                line.getPayer(),
                line.getStatute());
    }

    private static String where(FeeLine line) {
        return line.getRoom() == null
                ? line.getFacility()
                : Texts.format("fees.inRoom", line.getFacility(), line.getRoom());
    }

    private static String price(FeeLine line) {
        if (line.getBasis() == TariffBasis.PER_SQUARE_METRE) {
            String key = line.getSharers() == 1 ? "fees.byArea" : "fees.bySharedArea";
            return Texts.format(key, number(line.getArea()), line.getRate(), line.getSharers());
        }
        return Texts.format(line.getBasis() == TariffBasis.FLAT ? "fees.flat" : "fees.byPerson", line.getRate());
    }

    private static String share(FeeLine line) {
        return line.getNights() == line.getDivisor()
                ? ""
                : " " + Texts.format("fees.share", line.getNights(), line.getDivisor());
    }

    /** «Selbstzahlende: 9,50 € je m² im Monat (Hotel)» */
    public String tariff(FeeTariff tariff) {
        String key = tariff.getFacilityKind() == null ? "fees.tariff" : "fees.tariffOfKind";
        return Texts.format(key, tariff.getGroup(), tariff.getAmount(), tariff.getBasis(), tariff.getFacilityKind());
    }

    private static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(number);
    }
}
