package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Resolution;
import org.redress.reference.Law;
import org.redress.reference.Legislation;
import org.redress.search.KeyedPattern;
import org.redress.search.Keywords;
import org.redress.search.SearchableText;

/** Finds what stands for a title and has no word that a grammar could look for: "EPA", "CA 1989", "GPDO". */
final class ShortNameFinder {

    private static final Pattern INITIALS = Pattern.compile("\\b[A-Z]{2,8} (?:1[89]|20)\\d\\d\\b");

    private static final KeyedPattern YEAR_AFTER_INITIALS =
            new KeyedPattern("(?<=[A-Z]{2} )(?:1[89]|20)\\d\\d\\b", "18|19|20");

    /** "Section 4 of the MCA": the provision tells that the letters stand for a law. */
    private static final KeyedPattern INITIALS_OF_PROVISION = new KeyedPattern(
            "(?i:sections?|sect|ss?|schedules?|parts?|chapters?|regulations?|regs?)\\.? ?\\d[^.;:]{0,40}?"
                    + " (?:(?:of|in|under|to) the )?(?<letters>[A-Z]{3,8})\\b",
            "sect|s |s.|ss|s0|s1|s2|s3|s4|s5|s6|s7|s8|s9|schedule|part|chapter|reg");

    /** Defined or not, these are found together with their article. */
    private static final Set<String> ONLY_WITH_ARTICLE = Set.of("Act", "Regulations", "Order", "Rules", "Directions");

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final Legislation legislation;
    private final Keywords abbreviations;

    ShortNameFinder(Legislation legislation) {
        this.legislation = legislation;
        this.abbreviations = Keywords.beginning(legislation.abbreviations().keySet());
    }

    /** Adds the short names in a text, those that the decision has defined before those that every reader knows. */
    void addTo(Mentions mentions, SearchableText text, AntecedentMemory memory) {
        List<Law> cited = memory.laws();
        addInitials(mentions, text, cited);
        addDefined(mentions, text.text(), memory.definedNames());
        addInitialsOfProvision(mentions, text, cited);
        if (abbreviations.occurIn(text)) {
            addKnown(mentions, text.text());
        }
    }

    /** "CA 1989". */
    private void addInitials(Mentions mentions, SearchableText text, List<Law> cited) {
        if (!YEAR_AFTER_INITIALS.isIn(text)) {
            return;
        }
        Matcher matcher = INITIALS.matcher(text.text());
        while (matcher.find()) {
            legislation
                    .find(matcher.group(), cited)
                    .ifPresent(law -> mentions.add(explicit(law, matcher.start(), matcher.end())));
        }
    }

    /** "MCA", after the Mental Capacity Act has been cited, here or before, though no bracket says that it is meant. */
    private static void addInitialsOfProvision(Mentions mentions, SearchableText text, List<Law> citedBefore) {
        if (!INITIALS_OF_PROVISION.isIn(text)) {
            return;
        }
        List<Law> cited = new ArrayList<>(citedBefore);
        cited.addAll(mentions.laws());
        INITIALS_OF_PROVISION.forEachIn(text, matcher -> {
            Law law = lastWithInitials(matcher.group("letters"), cited);
            if (law != null) {
                Source source = Source.of(law);
                mentions.add(
                        new Named(source, Resolution.ANTECEDENT, matcher.start("letters"), matcher.end("letters")));
            }
        });
    }

    private static @Nullable Law lastWithInitials(String letters, List<Law> cited) {
        Law last = null;
        for (Law law : cited) {
            last = law.initials().equals(letters) ? law : last;
        }
        return last;
    }

    /** "EPA", after {@code Environmental Protection Act 1990 (EPA)}. */
    private static void addDefined(Mentions mentions, String text, Set<String> definedBefore) {
        Set<String> names = new TreeSet<>(LONGEST_FIRST);
        for (String name : definedBefore) {
            addIfStandsIn(text, name, names);
        }
        for (Definition definition : mentions.definitions()) {
            addIfStandsIn(text, definition.name(), names);
        }
        for (String name : names) {
            for (int start : Places.of(name, text)) {
                mentions.add(Alias.defined(name, start));
            }
        }
    }

    private static void addIfStandsIn(String text, String name, Set<String> names) {
        if (text.contains(name) && !ONLY_WITH_ARTICLE.contains(name)) {
            names.add(name);
        }
    }

    /** "GPDO"; "MHA" may mean something else as well and counts only in "section 117 MHA". */
    private void addKnown(Mentions mentions, String text) {
        legislation.abbreviations().forEach((name, law) -> {
            for (int start : Places.of(name, text)) {
                Named named = explicit(law, start, start + name.length());
                if (legislation.isAmbiguous(name)) {
                    mentions.addIfCited(named, text);
                } else {
                    mentions.add(named);
                }
            }
        });
    }

    private static Named explicit(Law law, int start, int end) {
        return new Named(Source.of(law), Resolution.EXPLICIT, start, end);
    }
}
