package de.kommune.sim.housing.forecast.boundary;

import static de.kommune.sim.access.Permission.HOUSE_READ;
import static de.kommune.sim.access.Permission.HOUSE_WRITE;

import de.kommune.sim.access.Caller;
import de.kommune.sim.access.Deed;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Requires;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.common.Period;
import de.kommune.sim.housing.forecast.entity.ArrivalExpectation;
import de.kommune.sim.housing.forecast.entity.BasisSums;
import de.kommune.sim.housing.forecast.entity.ForecastRate;
import de.kommune.sim.housing.forecast.entity.ForecastWeek;
import de.kommune.sim.housing.forecast.entity.HousingForecast;
import de.kommune.sim.housing.forecast.entity.RateFigures;
import de.kommune.sim.housing.forecast.entity.WeekFigures;
import de.kommune.sim.housing.forecast.policy.BasisCount;
import de.kommune.sim.housing.forecast.policy.ForecastBasis;
import de.kommune.sim.housing.forecast.policy.ForecastPolicy;
import de.kommune.sim.housing.forecast.policy.Outlook;
import de.kommune.sim.housing.forecast.policy.Rates;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * How many places the town will need («Vorausschau der Unterbringung»): making a forecast from what is known today, keeping it, and
 * laying it beside what happened. It holds counts and nobody's name.
 */
@Stateless
@Guarded
public class HousingForecasts {

    private static final int MOST = 60;

    private static final String LINE =
            "select new de.kommune.sim.housing.forecast.boundary.ForecastLine(f.id, f.firstDay, f.madeAt, f.madeBy,"
                    + " f.beds, f.closedBeds, f.occupied, f.plannedEnds, f.announced, e.source, e.quotaOpen, e.quotaOn,"
                    + " e.quotaMonths) from HousingForecast f"
                    + " join f.expectation e ";

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Caller caller;

    @Inject
    private ForecastInputs inputs;

    @Inject
    private KeptForecasts kept;

    @Inject
    private Clock clock;

    /** The forecasts that were made, the latest first; at most sixty. */
    @Requires(HOUSE_READ)
    public List<ForecastLine> list() {
        return em.createQuery(LINE + "order by f.madeAt desc, f.id desc", ForecastLine.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** A forecast as it was made, beside what has happened since. */
    @Requires(HOUSE_READ)
    public ForecastView get(long forecastId) {
        ForecastLine line = em.createQuery(LINE + "where f.id = :id", ForecastLine.class)
                .setParameter("id", forecastId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new ForecastView(line, kept.weeks(line, LocalDate.now(clock)));
    }

    /** What it says of that night, by shape and course; nothing for a night that is no last one of its weeks. */
    @Requires(HOUSE_READ)
    public List<NeedRow> needs(long forecastId, LocalDate night) {
        return em.createQuery(
                        "select new de.kommune.sim.housing.forecast.boundary.NeedRow(n.shape, w.course, n.persons, n.places,"
                                + " n.missing) from ForecastNeed n join n.week w where w.forecast.id = :forecast and w.night = :night"
                                + " order by n.id",
                        NeedRow.class)
                .setParameter("forecast", forecastId)
                .setParameter("night", night)
                .getResultList();
    }

    /** What it reckoned with: its own history or what was laid down; nothing for a forecast from before that was kept. */
    @Requires(HOUSE_READ)
    public List<RateFigures> rates(long forecastId) {
        return em
                .createQuery(
                        "select r from ForecastRate r where r.forecast.id = :forecast order by r.id",
                        ForecastRate.class)
                .setParameter("forecast", forecastId)
                .getResultList()
                .stream()
                .map(ForecastRate::figures)
                .toList();
    }

    /** Makes a forecast from today on and keeps it; the same form never makes a second one. */
    @Requires(value = HOUSE_WRITE, deed = Deed.CHANGE)
    public HousingForecast make(String form) {
        // whoever holds the expectation makes a forecast; who comes in the same moment waits, and finds it made
        List<ArrivalExpectation> expectations = em.createQuery(
                        "select e from ArrivalExpectation e where e.period.to > :today order by e.period.from",
                        ArrivalExpectation.class)
                .setParameter("today", today())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return em.createQuery("select f from HousingForecast f where f.requestToken = :form", HousingForecast.class)
                .setParameter("form", form)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> made(expectations, form));
    }

    private HousingForecast made(List<ArrivalExpectation> expectations, String form) {
        LocalDate today = today();
        ArrivalExpectation first = expectations.stream()
                .filter(one -> one.getPeriod().contains(today))
                .findFirst()
                .orElseThrow(() -> new BusinessException("housing.forecastWithoutExpectation", today));
        ForecastBasis known = inputs.basis(Period.between(today, today.plusWeeks(ForecastPolicy.WEEKS)));
        BasisSums sums = BasisCount.of(known);
        Rates rates = inputs.rates(today, first, sums.occupied());
        ForecastBasis basis = known.expecting(expectations.stream()
                .flatMap(one -> (one == first ? rates : inputs.rates(today, one, sums.occupied()))
                        .during(one.getPeriod(), one.getArrivals()).with(one.getQuota()).stream())
                .toList());
        HousingForecast forecast =
                new HousingForecast(today, first, sums, caller.name(), LocalDateTime.now(clock), form);
        rates.all().forEach(forecast::reckonWith);
        ForecastPolicy.outlooks(basis).forEach(outlook -> keep(forecast, outlook));
        em.persist(forecast);
        return forecast;
    }

    private static void keep(HousingForecast forecast, Outlook outlook) {
        WeekFigures figures = new WeekFigures(
                outlook.open(),
                outlook.occupied(),
                outlook.displaced(),
                outlook.announced(),
                outlook.expected(),
                outlook.leaving(),
                outlook.missing());
        ForecastWeek week = forecast.add(outlook.night(), outlook.course(), figures);
        outlook.needs().forEach((shape, need) -> week.add(shape, need.persons(), need.places(), need.missing()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
