package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redress.reference.Law;

/** What one part of a decision has named so far, in order, what it calls it, and which provisions it has cited of it. */
final class NamedLaws {

    /** More laws than a decision names; beyond it the first are forgotten. */
    private static final int MOST_LAWS = 100;

    private final List<Law> named = new ArrayList<>();
    private final Map<String, Law> definitions = new HashMap<>();
    private final Map<String, Law> owners = new HashMap<>();

    /** Notes that a law is named; the last one named is the first to be meant. */
    void name(Law law) {
        named.remove(law);
        named.add(law);
        if (named.size() > MOST_LAWS) {
            named.remove(0);
        }
    }

    void define(String key, Law law) {
        definitions.put(key, law);
    }

    void own(Provision provision, Law law) {
        owners.put(provision.base(), law);
    }

    @Nullable
    Law defined(String key) {
        return definitions.get(key);
    }

    @Nullable
    Law owner(Provision provision) {
        return owners.get(provision.base());
    }

    boolean contains(Law law) {
        return named.contains(law);
    }

    /** In the order in which they were last named. */
    List<Law> inOrder() {
        return Collections.unmodifiableList(named);
    }

    /** The one named last that a condition holds for, or null. */
    @Nullable
    Law last(Predicate<Law> condition) {
        for (int i = named.size() - 1; i >= 0; i--) {
            if (condition.test(named.get(i))) {
                return named.get(i);
            }
        }
        return null;
    }
}
