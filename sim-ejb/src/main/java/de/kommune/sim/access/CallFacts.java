package de.kommune.sim.access;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a boundary's method says about its calls («Angaben einer Methode»), read once. The deed is the one it names. Else a
 * permission whose name ends in {@code _READ} makes it reading: searching where it returns many or how many and is not
 * asked about one record. Any other permission makes it changing.
 */
record CallFacts(Permission permission, CallLog.Action action) {

    private static final Map<Method, CallFacts> KNOWN = new ConcurrentHashMap<>();
    private static final String BASE = "de.kommune.sim.";

    /** Of a method that names its permission. */
    static CallFacts of(Method method) {
        return KNOWN.computeIfAbsent(method, CallFacts::read);
    }

    private static CallFacts read(Method method) {
        Requires requires = method.getAnnotation(Requires.class);
        Deed deed = requires.deed().length > 0 ? requires.deed()[0] : derived(requires.value(), method);
        return new CallFacts(requires.value(), new CallLog.Action(nameOf(method), deed, dataOf(method)));
    }

    private static Deed derived(Permission permission, Method method) {
        if (!permission.isReading()) {
            return Deed.CHANGE;
        }
        return findsMany(method.getReturnType()) && !isAboutOne(method) ? Deed.SEARCH : Deed.READ;
    }

    private static boolean findsMany(Class<?> result) {
        return Collection.class.isAssignableFrom(result)
                || Map.class.isAssignableFrom(result)
                || Optional.class == result
                || long.class == result;
    }

    private static boolean isAboutOne(Method method) {
        return method.getParameterCount() > 0 && method.getParameterTypes()[0] == long.class;
    }

    static String nameOf(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** The feature whose door the method belongs to: {@code cases.clock} for one of {@code cases.clock.boundary}. */
    private static String dataOf(Method method) {
        String home = method.getDeclaringClass().getPackageName();
        return home.replace(BASE, "").replaceFirst("\\.boundary$", "");
    }
}
