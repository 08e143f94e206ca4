package org.redress.extraction.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * People named together: {@code Mr and Mrs X and their son, Y}.
 *
 * @param names one per person, in printed order; a pronoun stands as printed until it is resolved: {@code her and Mr X}
 * @param firstWord index of the first word in the sentence
 * @param endWord index after the last word in the sentence
 * @param isPossessive whether something of theirs is meant: {@code Mr X’s account}, {@code her account}
 */
public record PersonGroup(List<String> names, int firstWord, int endWord, boolean isPossessive) {

    private static final Set<String> PRONOUNS = Set.of("he", "him", "his", "she", "her", "they", "them", "their");

    public PersonGroup {
        names = List.copyOf(names);
    }

    /** Whether this is a pronoun, which stands for somebody named before. */
    public boolean isPronoun() {
        return names.size() == 1 && isPronoun(names.get(0));
    }

    static boolean isPronoun(String name) {
        return PRONOUNS.contains(name);
    }

    /** Whether the group stands between two words of the sentence. */
    public boolean isWithin(int from, int end) {
        return firstWord >= from && endWord <= end;
    }

    PersonGroup joinedWith(PersonGroup next) {
        List<String> all = new ArrayList<>(names);
        all.addAll(next.names);
        return new PersonGroup(all, firstWord, next.endWord, next.isPossessive);
    }
}
