package org.redress.extraction.remedies;

import java.util.Set;
import java.util.regex.Pattern;
import org.redress.language.Sentence;

/** Tells whose doing a verb is, from the words before it. */
final class Subject {

    private static final Set<String> ORGANISATION = Set.of(
            "Council",
            "Councils",
            "Provider",
            "Home",
            "Trust",
            "School",
            "Authority",
            "Board",
            "Panel",
            "ICB",
            "CCG",
            "Company",
            "Agency",
            "TfL",
            "Association",
            "Governor",
            "Governors",
            "Committee",
            "Commissioner",
            "Group",
            "It",
            "it",
            "service",
            "provider",
            "school",
            "trust",
            "Organisation",
            "Organisations",
            "organisation",
            "organisations",
            "Academy",
            "College",
            "Surgery",
            "Service");

    /** Those who act for an organisation. */
    private static final Set<String> OFFICER = Set.of(
            "Executive",
            "executive",
            "Director",
            "director",
            "Manager",
            "manager",
            "Officer",
            "officer",
            "Officers",
            "officers",
            "Head",
            "head",
            "Team",
            "team",
            "Leader",
            "leader",
            "Councillor",
            "councillor");

    private static final Set<String> GENERAL = Set.of("Councils", "Organisations", "organisations");
    private static final Set<String> GENERAL_ARTICLES =
            Set.of("a", "an", "any", "some", "most", "all", "other", "many", "every");
    /** "Where a child cannot go to school, the council must" tells the law. */
    private static final Set<String> GENERAL_STARTS = Set.of("where", "when", "if", "under");

    /** "The action plan should set out timescales" says more of a remedy told before. */
    private static final Set<String> REMEDY_NOUN = Set.of(
            "plan",
            "training",
            "review",
            "apology",
            "letter",
            "report",
            "briefing",
            "reminder",
            "guidance",
            "policy",
            "procedure",
            "audit",
            "payment");

    private static final Set<String> PEOPLE = Set.of(
            "he",
            "she",
            "we",
            "i",
            "you",
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "person",
            "people",
            "parent",
            "parents",
            "applicant",
            "applicants",
            "landlord",
            "landlords",
            "owner",
            "owners",
            "tenant",
            "tenants",
            "claimant",
            "claimants",
            "resident",
            "residents",
            "customers",
            "users",
            "driver",
            "drivers",
            "motorists",
            "neighbour",
            "neighbours",
            "developer",
            "tribunal",
            "court");
    private static final Set<String> SUBORDINATE = Set.of(
            "when",
            "if",
            "because",
            "that",
            "which",
            "while",
            "as",
            "where",
            "after",
            "before",
            "until",
            "who",
            "whether",
            "once",
            "since",
            "how",
            "what",
            "although",
            "though");

    /** What "it" after can be about: "the fees it charged", but not "has told us it sent". */
    private static final Pattern NOUN = Pattern.compile(
            "(?!us$|me$|then$|and$|but$|says?$|said$|reports?$|reported$|confirm(?:s|ed)$|explain(?:s|ed)$)[a-zA-Z].*");

    /** So many words back a subject may stand before its verb. */
    private static final int WORDS_OF_SUBJECT = 8;

    private final Sentence sentence;

    /** Index of the subject's last word. */
    private final int index;

    Subject(Sentence sentence, int index) {
        this.sentence = sentence;
        this.index = index;
    }

    /** Whether the last word names an organisation or somebody who acts for it. */
    boolean isOrganisation() {
        int word = sentence.is(index, "and") ? first() : index;
        return isPrinted(word, ORGANISATION) || isPrinted(word, OFFICER);
    }

    /** Whether a rule about councils in general is told, or something a person must do, or what a remedy is to be like. */
    boolean isSomebodyElse() {
        if (sentence.is(index, "and")) {
            return isPerson(first());
        }
        if (isPrinted(index, REMEDY_NOUN)) {
            return true;
        }
        for (int i = index; i >= 0 && index - i < WORDS_OF_SUBJECT; i--) {
            if (isPrinted(i, OFFICER)) {
                return false;
            }
            if (isPrinted(i, ORGANISATION)) {
                return isIndefinite(i) || isPrinted(i, GENERAL);
            }
            if (sentence.is(i, "council") || sentence.is(i, "councils")) {
                return !sentence.is(i - 1, "the") || sentence.isAny(0, GENERAL_STARTS);
            }
            if (isPerson(i) && !isJoined(i)) {
                return true;
            }
        }
        return false;
    }

    /** "The Council and the landlord" act together. */
    private boolean isJoined(int i) {
        return sentence.is(i - 1, "and") || (sentence.is(i - 1, "the") && sentence.is(i - 2, "and"));
    }

    /** In "It has taken £11 from Mr B and will give this back" the first word that can act. */
    private int first() {
        int i = 0;
        while (i < index && !isPerson(i) && !isPrinted(i, ORGANISATION) && !isPrinted(i, OFFICER)) {
            i++;
        }
        return i;
    }

    /** Whether the word at {@code i} is one of these in the same case. */
    private boolean isPrinted(int i, Set<String> words) {
        return i >= 0
                && i < sentence.size()
                && words.contains(sentence.words().get(i).text());
    }

    private boolean isPerson(int i) {
        return sentence.isAny(i, PEOPLE) || sentence.isKind(i, "LETTER");
    }

    /** "any other council", but not "it" in "Within a month it will". */
    private boolean isIndefinite(int noun) {
        boolean article = sentence.isAny(noun - 1, GENERAL_ARTICLES) || sentence.isAny(noun - 2, GENERAL_ARTICLES);
        return article && !sentence.is(noun, "it");
    }

    /** Whether the subject opens a clause that depends on another: "when the Council paid", "the fees it charged". */
    boolean isInSubordinateClause() {
        for (int i = index - 1; i >= index - 3 && !sentence.is(i, ","); i--) {
            if (sentence.isAny(i, SUBORDINATE)) {
                return true;
            }
        }
        boolean afterNoun =
                sentence.is(index, "it") && sentence.matches(index - 1, NOUN) && !sentence.isKind(index - 1, "MONTH");
        boolean afterSum = (sentence.is(index - 1, "the") && sentence.is(index - 3, "£"))
                || (sentence.is(index, "it") && sentence.is(index - 2, "£"));
        return afterNoun || afterSum;
    }
}
