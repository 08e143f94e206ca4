package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redress.decision.CitationKind;
import org.redress.reference.Law;

/**
 * What a decision has named so far, in order, so that "the Act", "the 1989 Act" and a bare "section 47" can be traced
 * back. The section on the Ombudsman's powers is remembered apart: elsewhere its Act is the last to be meant.
 */
final class AntecedentMemory {

    private final List<Law> named = new ArrayList<>();
    private final List<Law> namedInPowers = new ArrayList<>();
    private final Map<String, Law> definitions = new HashMap<>();
    private final Map<String, Law> definitionsInPowers = new HashMap<>();
    private final Set<String> definedNames = new LinkedHashSet<>();
    private boolean speaksOfConvention;
    private final Map<String, Law> owners = new HashMap<>();
    private final Map<String, Law> ownersInPowers = new HashMap<>();

    /** Notes that a law is named; the last one named is the first to be meant. */
    void name(Law law, boolean inPowers) {
        List<Law> list = inPowers ? namedInPowers : named;
        list.remove(law);
        list.add(law);
    }

    /** Notes that the decision speaks of human rights: then an article is one of the Convention. */
    void noteConvention() {
        speaksOfConvention = true;
    }

    boolean speaksOfConvention() {
        return speaksOfConvention;
    }

    /**
     * Notes that words, as printed but without "the", are said to stand for a law. "The Act" of the section on powers is
     * the last to be meant elsewhere.
     */
    void define(String name, Law law, boolean inPowers) {
        String key = Alias.key(name);
        (inPowers && key.equals("act") ? definitionsInPowers : definitions).put(key, law);
        definedNames.add(name);
    }

    /** Whether the decision says what an alias stands for. */
    boolean isDefined(String key) {
        return definitions.containsKey(key) || definitionsInPowers.containsKey(key);
    }

    /** Notes that a provision is cited as one of a law. */
    void own(Provision provision, Law law, boolean inPowers) {
        (inPowers ? ownersInPowers : owners).put(provision.base(), law);
    }

    /** Every law named so far, the last of them last. */
    List<Law> laws() {
        List<Law> laws = new ArrayList<>(namedInPowers);
        laws.addAll(named);
        return laws;
    }

    /** The words that stand for a law because the decision says so, as printed. */
    Set<String> definedNames() {
        return Collections.unmodifiableSet(definedNames);
    }

    /**
     * What an alias stands for: by its definition, else the law named last that it fits.
     *
     * @param key see {@link Alias#key}
     */
    Optional<Law> resolve(String key, boolean inPowers) {
        Law defined = (inPowers && definitionsInPowers.containsKey(key) ? definitionsInPowers : definitions).get(key);
        return defined != null ? Optional.of(defined) : latest(inPowers, law -> fits(key, law));
    }

    /** The law that a provision has been cited of in this part of the decision. */
    Optional<Law> owner(Provision provision, boolean inPowers) {
        return Optional.ofNullable((inPowers ? ownersInPowers : owners).get(provision.base()));
    }

    /** The law named last in this part of the decision that can have provisions of this level. */
    Optional<Law> lastNamed(Level level, boolean inPowers) {
        List<Law> list = inPowers ? namedInPowers : named;
        return Optional.ofNullable(last(list, law -> Source.of(law).canHave(level) && isUsual(level, law)));
    }

    boolean hasNamed(Law law) {
        return named.contains(law) || namedInPowers.contains(law);
    }

    private Optional<Law> latest(boolean inPowers, Predicate<Law> condition) {
        Law first = last(inPowers ? namedInPowers : named, condition);
        return Optional.ofNullable(first != null ? first : last(inPowers ? named : namedInPowers, condition));
    }

    private static @Nullable Law last(List<Law> laws, Predicate<Law> condition) {
        for (int i = laws.size() - 1; i >= 0; i--) {
            if (condition.test(laws.get(i))) {
                return laws.get(i);
            }
        }
        return null;
    }

    /** A bare section is an Act's. */
    private static boolean isUsual(Level level, Law law) {
        return level != Level.SECTION || law.kind() == CitationKind.ACT;
    }

    /** "act", "1989 act", "2014 regulations": the last word tells the kind, a number the year. */
    static boolean fits(String key, Law law) {
        String[] words = key.split(" ", -1);
        String kind = words[words.length - 1];
        boolean rightYear = words.length == 1 || words[0].equals(String.valueOf(law.year()));
        return rightYear && law.name().toLowerCase(Locale.ROOT).endsWith(" " + kind);
    }
}
