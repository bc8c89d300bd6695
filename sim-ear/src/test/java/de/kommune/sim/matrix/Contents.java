package de.kommune.sim.matrix;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every text that an answer carries, however deep; relations that nobody loaded stay unloaded. */
final class Contents {

    private static final int DEEPEST = 8;
    private static final int MOST = 20_000;

    private final List<String> texts = new ArrayList<>();
    private final Set<Object> visited = Collections.newSetFromMap(new IdentityHashMap<>());

    private Contents() {}

    static List<String> of(Object answer) {
        Contents contents = new Contents();
        contents.visit(answer, 0);
        return contents.texts;
    }

    /** Whether an answer says nothing: none, no, zero, an empty list. */
    static boolean saysNothing(Object answer) {
        return answer == null
                || Boolean.FALSE.equals(answer)
                || answer instanceof Number number && number.longValue() == 0
                || answer instanceof Collection<?> many && many.isEmpty()
                || answer instanceof Map<?, ?> map && map.isEmpty()
                || answer instanceof Optional<?> perhaps && perhaps.isEmpty();
    }

    private void visit(Object found, int depth) {
        if (found == null || depth > DEEPEST || texts.size() > MOST || !visited.add(found)) {
            return;
        }
        if (found instanceof CharSequence text) {
            texts.add(text.toString());
        } else if (found instanceof Optional<?> perhaps) {
            perhaps.ifPresent(value -> visit(value, depth + 1));
        } else if (found instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                visit(key, depth + 1);
                visit(value, depth + 1);
            });
        } else if (found instanceof Collection<?> many) {
            many.forEach(each -> visit(each, depth + 1));
        } else if (found instanceof Object[] many) {
            Arrays.asList(many).forEach(each -> visit(each, depth + 1));
        } else if (found.getClass().getName().startsWith("de.kommune.sim.")
                && !found.getClass().isEnum()) {
            fields(found, depth);
        }
    }

    private void fields(Object found, int depth) {
        for (Class<?> type = found.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getName().startsWith("_persistence")) {
                    visit(valueOf(field, found), depth + 1);
                }
            }
        }
    }

    private static Object valueOf(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
