package de.kommune.sim.web.organisation;

import de.kommune.sim.common.Period;
import de.kommune.sim.web.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How shares and days are said on the pages of the organisation. */
@Named
@ApplicationScoped
public class OrganisationWords {

    /** «0,7692». */
    public String share(BigDecimal share) {
        return ShareConverter.written(share);
    }

    /** «seit 01.01.2022» or «01.01.2022 bis 31.03.2022». */
    public String days(LocalDate from, LocalDate to) {
        return Period.OPEN_END.equals(to)
                ? Texts.format("organisation.days.since", from)
                : Texts.format("organisation.days.between", from, to.minusDays(1));
    }

    public String period(Period period) {
        return days(period.getFrom(), period.getTo());
    }
}
