package de.kommune.sim.information.policy;

import de.kommune.sim.information.entity.RedactionGround;
import de.kommune.sim.persons.entity.SearchWords;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose names can stand in a client's file («bekannte Namen»): her own, which stay, and those of others, with where they are known from. */
public final class KnownNames {

    private final Set<String> own;
    private final Set<String> ownReach;
    private final Map<String, RedactionGround> others = new HashMap<>();

    /**
     * @param own all names of the client
     * @param ownReach telephone numbers and addresses of mail that are the client's own
     */
    public KnownNames(Collection<String> own, Collection<String> ownReach) {
        this.own = SearchWords.of(own);
        this.ownReach = new HashSet<>();
        ownReach.forEach(reach -> this.ownReach.add(bare(reach)));
    }

    /** These are the names of others; what is the client's own name as well stays. */
    public KnownNames with(RedactionGround ground, Collection<String> names) {
        SearchWords.of(names).stream()
                .filter(word -> !own.contains(word))
                .forEach(word -> others.putIfAbsent(word, ground));
        return this;
    }

    boolean isOwn(NameWords.Word word) {
        return word.folded().stream().anyMatch(own::contains);
    }

    Optional<RedactionGround> ground(NameWords.Word word) {
        return word.folded().stream()
                .map(others::get)
                .filter(ground -> ground != null)
                .min(Enum::compareTo);
    }

    boolean isOwnReach(String reach) {
        return ownReach.contains(bare(reach));
    }

    private static String bare(String reach) {
        return reach.contains("@") ? reach.strip().toLowerCase(Locale.ROOT) : reach.replaceAll("[^0-9]", "");
    }
}
