package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redress.decision.CitationKind;
import org.redress.reference.Law;

/**
 * What a decision has named so far, so that "the Act", "the 1989 Act" and a bare "section 47" can be traced back. The
 * section on the Ombudsman's powers is remembered apart: elsewhere its Act is the last to be meant.
 */
final class AntecedentMemory {

    /** More words than a decision defines; those beyond it are not looked for in later paragraphs. */
    private static final int MOST_NAMES = 100;

    private final NamedLaws powers = new NamedLaws();
    private final NamedLaws elsewhere = new NamedLaws();
    private NamedLaws paragraph = new NamedLaws();
    private final Set<String> definedNames = new LinkedHashSet<>();
    private @Nullable Law meant;
    private boolean speaksOfConvention;

    /** Notes that a new paragraph begins: what a bare provision before it meant no longer counts as named. */
    void beginParagraph() {
        paragraph = new NamedLaws();
        meant = null;
    }

    /** Notes that a law is named; the last one named is the first to be meant. */
    void name(Law law, boolean inPowers) {
        part(inPowers).name(law);
        paragraph.name(law);
        meant = null;
    }

    /** Notes that a bare provision is one of a law: the next such provision of the paragraph most likely is too. */
    void mean(Law law) {
        meant = law;
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
        part(inPowers && key.equals("act")).define(key, law);
        if (definedNames.size() < MOST_NAMES) {
            definedNames.add(name);
        }
    }

    /** Whether the decision says what an alias stands for. */
    boolean isDefined(String key) {
        return powers.defined(key) != null || elsewhere.defined(key) != null;
    }

    /** Whether a law that an alias fits has been named in the same paragraph. */
    boolean isNamedInParagraph(String key) {
        return paragraph.last(law -> fits(key, law)) != null;
    }

    /** Notes that a provision is cited as one of a law. */
    void own(Provision provision, Law law, boolean inPowers) {
        part(inPowers).own(provision, law);
    }

    /** Every law named so far, the last of them last. */
    List<Law> laws() {
        List<Law> laws = new ArrayList<>(powers.inOrder());
        laws.addAll(elsewhere.inOrder());
        return laws;
    }

    /** The words that stand for a law because the decision says so, as printed. */
    Set<String> definedNames() {
        return Collections.unmodifiableSet(definedNames);
    }

    /** Whether a text holds a word that the decision has said to stand for a law. */
    boolean hasDefinedNameIn(String text) {
        for (String name : definedNames) {
            if (text.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What an alias stands for: by its definition, else the law named last that it fits; null if there is none. "The same
     * Act" is the one that the paragraph has named last, whatever "the Act" means.
     */
    @Nullable
    Law resolve(Alias alias, boolean inPowers) {
        Predicate<Law> fits = law -> fits(alias.key(), law);
        Law law = alias.isPointer() ? paragraph.last(fits) : null;
        law = law == null ? defined(alias.key(), inPowers) : law;
        law = law == null ? part(inPowers).last(fits) : law;
        return law == null ? part(!inPowers).last(fits) : law;
    }

    private @Nullable Law defined(String key, boolean inPowers) {
        Law inPart = inPowers ? powers.defined(key) : null;
        return inPart == null ? elsewhere.defined(key) : inPart;
    }

    /** The law that a provision has been cited of in this part of the decision, or null. */
    @Nullable
    Law owner(Provision provision, boolean inPowers) {
        return part(inPowers).owner(provision);
    }

    /** The law meant or named last in this part of the decision that can have provisions of this level, or null. */
    @Nullable
    Law lastNamed(Level level, boolean inPowers) {
        Predicate<Law> suits = law -> Source.of(law).usuallyHas(level);
        return meant != null && suits.test(meant) ? meant : part(inPowers).last(suits);
    }

    /** The Act that the paragraph has named last, or null. */
    @Nullable
    Law lastActOfParagraph() {
        return paragraph.last(law -> law.kind() == CitationKind.ACT);
    }

    boolean hasNamed(Law law) {
        return powers.contains(law) || elsewhere.contains(law);
    }

    private NamedLaws part(boolean inPowers) {
        return inPowers ? powers : elsewhere;
    }

    /** "act", "1989 act", "2014 regulations": the last word tells the kind, a number the year. */
    static boolean fits(String key, Law law) {
        String[] words = key.split(" ", -1);
        String kind = words[words.length - 1];
        boolean rightYear = words.length == 1 || words[0].equals(String.valueOf(law.year()));
        return rightYear && law.name().toLowerCase(Locale.ROOT).endsWith(" " + kind);
    }
}
