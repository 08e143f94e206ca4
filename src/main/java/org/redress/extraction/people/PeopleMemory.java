package org.redress.extraction.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Remembers who was named, to know whom a pronoun means: the person or couple last named that it fits. */
public final class PeopleMemory {

    private static final Set<String> MALE = Set.of("he", "him", "his");
    private static final Set<String> PLURAL = Set.of("they", "them", "their");
    private static final Set<String> NEUTRAL_TITLES = Set.of("Mx", "Mx.");
    private static final Set<String> MALE_TITLES = Set.of("Mr", "Mr.", "Sir");
    private static final Set<String> FEMALE_TITLES = Set.of("Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Lady");

    private final List<List<String>> groups = new ArrayList<>();

    /** Remembers a group, unless it is a pronoun. */
    public void remember(PersonGroup group) {
        if (!group.isPronoun()) {
            groups.add(group.names());
        }
    }

    /** Remembers people who were named before the text began. */
    public void remember(List<String> names) {
        if (!names.isEmpty()) {
            groups.add(List.copyOf(names));
        }
    }

    /** Those a group names, with a pronoun resolved; nobody if nobody named before fits it. */
    public List<String> resolve(PersonGroup group) {
        return group.isPronoun() ? resolve(group.names().get(0)) : group.names();
    }

    /** The people last named together; nobody if nobody was. */
    public List<String> last() {
        return groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
    }

    private List<String> resolve(String pronoun) {
        return PLURAL.contains(pronoun) ? resolvePlural() : resolveSingular(pronoun);
    }

    /** "them" is the couple last named, rather than their child; but "Mx J" is they, and so is anybody named alone. */
    private List<String> resolvePlural() {
        if (isTitled(last(), NEUTRAL_TITLES)) {
            return last();
        }
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (groups.get(i).size() > 1) {
                return groups.get(i);
            }
        }
        return last();
    }

    private List<String> resolveSingular(String pronoun) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            List<String> fitting = fitting(pronoun, groups.get(i));
            if (!fitting.isEmpty()) {
                return fitting;
            }
        }
        return List.of();
    }

    /** The last of the names that "he" or "she" can mean. */
    private static List<String> fitting(String pronoun, List<String> names) {
        Set<String> unfitting = MALE.contains(pronoun) ? FEMALE_TITLES : MALE_TITLES;
        return lastOf(names.stream()
                .filter(name -> isNamed(name) && !isTitled(name, unfitting))
                .toList());
    }

    private static List<String> lastOf(List<String> names) {
        return names.isEmpty() ? names : List.of(names.get(names.size() - 1));
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
