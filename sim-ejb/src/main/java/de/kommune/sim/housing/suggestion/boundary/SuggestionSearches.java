package de.kommune.sim.housing.suggestion.boundary;

import de.kommune.sim.housing.placement.entity.HousingRule;
import de.kommune.sim.housing.suggestion.policy.BedFinder;
import de.kommune.sim.housing.suggestion.policy.PlanRules;
import de.kommune.sim.housing.suggestion.policy.SearchProgress;
import de.kommune.sim.housing.suggestion.policy.Suggestion;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The searches that are under way («laufende Platzsuchen»): each on a thread of the server and outside of any transaction, so that no
 * connection waits for it. What it found is kept in a transaction of its own; a search that a stopped server took along is done again
 * by whoever asks again.
 */
@ApplicationScoped
class SuggestionSearches {

    private static final Logger LOG = System.getLogger(SuggestionSearches.class.getName());
    private static final int USUAL_SECONDS = 5;

    /** After so many steps that found nothing better a search is over, however much time is left. */
    private static final int PATIENCE = 20_000;

    private static final long NANOS_IN_A_SECOND = 1_000_000_000;

    private final Map<Long, Search> underWay = new ConcurrentHashMap<>();

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    @Inject
    private SuggestionResults results;

    private static final class Search {
        private final BedFinder finder;
        private final SearchWanted wanted;
        private final int seconds;
        private final long begun = System.nanoTime();
        private volatile int housed;

        Search(SearchWanted wanted, int seconds) {
            this.wanted = wanted;
            this.seconds = seconds;
            this.finder = new BedFinder(wanted.search(), Duration.ofSeconds(seconds), PATIENCE);
        }

        Suggestion outcome() {
            return finder.find(this::note);
        }

        private void note(SearchProgress progress) {
            housed = progress.housed();
        }
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) SearchWanted wanted) {
        Search search = new Search(wanted, Integer.getInteger("sim.suggestion.seconds", USUAL_SECONDS));
        underWay.put(wanted.suggestionId(), search);
        executor.execute(() -> run(search));
    }

    private void run(Search search) {
        long id = search.wanted.suggestionId();
        try {
            Suggestion found = search.outcome();
            Map<Long, HousingRule> obstacles = new PlanRules(search.wanted.search()).obstacles(found.beds());
            results.keep(id, found, obstacles);
        } catch (RuntimeException failure) { // nobody waits for this thread whom it could tell
            LOG.log(Level.ERROR, "The search for beds of suggestion " + id + " broke off", failure);
            results.breakOff(id);
        } finally {
            underWay.remove(id);
        }
    }

    /** Ends a search; what it has found by then is the suggestion. */
    void stop(long suggestionId) {
        Search search = underWay.get(suggestionId);
        if (search != null) {
            search.finder.stop();
        }
    }

    /** Empty where no search of that suggestion is under way. */
    Optional<SuggestionProgress> progress(long suggestionId) {
        return Optional.ofNullable(underWay.get(suggestionId))
                .map(search -> new SuggestionProgress(
                        search.housed,
                        search.wanted.search().seekers().size(),
                        (System.nanoTime() - search.begun) / NANOS_IN_A_SECOND,
                        search.seconds));
    }
}
