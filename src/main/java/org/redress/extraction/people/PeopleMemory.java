package org.redress.extraction.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Remembers who was named, to know whom a pronoun means: the person or couple last named that it fits. */
public final class PeopleMemory {

    private static final Set<String> MALE = Set.of("he", "him", "his");
    private static final Set<String> PLURAL = Set.of("they", "them", "their");
    private static final Set<String> NEUTRAL_TITLES = Set.of("Mx", "Mx.");
    private static final Set<String> MALE_TITLES = Set.of("Mr", "Mr.", "Sir");
    private static final Set<String> FEMALE_TITLES = Set.of("Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Lady");

    /** More groups of people than a decision names; beyond it the first are forgotten. */
    private static final int MOST_GROUPS = 200;

    /** Each group once, those named last at the end. */
    private final List<List<String>> groups = new ArrayList<>();

    /** Remembers a group, unless it is a pronoun. */
    public void remember(PersonGroup group) {
        if (!group.isPronoun()) {
            remember(resolve(group));
        }
    }

    /** Remembers people who were named before the text began. */
    public void remember(List<String> names) {
        if (!names.isEmpty()) {
            groups.remove(names);
            groups.add(List.copyOf(names));
            if (groups.size() > MOST_GROUPS) {
                groups.remove(0);
            }
        }
    }

    /** Those a group names, with pronouns resolved; nobody if nobody named before fits one. */
    public List<String> resolve(PersonGroup group) {
        List<String> people = new ArrayList<>();
        for (String name : group.names()) {
            if (PersonGroup.isPronoun(name)) {
                people.addAll(resolve(name));
            } else {
                people.add(name);
            }
        }
        return people;
    }

    /** The people last named together; nobody if nobody was. */
    public List<String> last() {
        return groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
    }

    /** The people last named together and these, one per person. */
    List<String> withLast(List<String> names) {
        Set<String> all = new LinkedHashSet<>(last());
        all.addAll(names);
        return List.copyOf(all);
    }

    private List<String> resolve(String pronoun) {
        return PLURAL.contains(pronoun) ? resolvePlural() : resolveSingular(pronoun);
    }

    /** "them" is the couple last named, rather than their child; but "Mx J" is they, and so is anybody named alone. */
    private List<String> resolvePlural() {
        if (isTitled(last(), NEUTRAL_TITLES)) {
            return last();
        }
        List<String> titled = lastSeveral(true);
        List<String> several = titled.isEmpty() ? lastSeveral(false) : titled;
        return several.isEmpty() ? last() : several;
    }

    private List<String> lastSeveral(boolean titled) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            List<String> names = groups.get(i);
            if (names.size() > 1 && (!titled || names.stream().anyMatch(name -> name.indexOf(' ') > 0))) {
                return names;
            }
        }
        return List.of();
    }

    /** "her" is rather the lady last named than the child R whom nobody calls Miss. */
    private List<String> resolveSingular(String pronoun) {
        Set<String> unfitting = MALE.contains(pronoun) ? FEMALE_TITLES : MALE_TITLES;
        List<String> titled = lastNamed(name -> name.indexOf(' ') > 0 && isNamed(name) && !isTitled(name, unfitting));
        return titled.isEmpty() ? lastNamed(name -> isNamed(name) && !isTitled(name, unfitting)) : titled;
    }

    private List<String> lastNamed(Predicate<String> condition) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            List<String> names = groups.get(i);
            for (int j = names.size() - 1; j >= 0; j--) {
                if (condition.test(names.get(j))) {
                    return List.of(names.get(j));
                }
            }
        }
        return List.of();
    }

    /** "her children" are nobody that "she" could mean. */
    private static boolean isNamed(String name) {
        return Character.isUpperCase(name.charAt(0));
    }

    private static boolean isTitled(List<String> names, Set<String> titles) {
        return names.size() == 1 && isTitled(names.get(0), titles);
    }

    private static boolean isTitled(String name, Set<String> titles) {
        int space = name.indexOf(' ');
        return space > 0 && titles.contains(name.substring(0, space));
    }
}
