package org.redress.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headings that divide a decision, in the wordings the Ombudsman has used for them over the years. Everything else
 * that stands on a line of its own is a sub-heading, free text that says nothing about the section.
 */
enum SectionHeading {
    /** {@code The complaint} */
    COMPLAINT(
            "(?:the )?complaints?|(?:the )?complaint background|background to the complaints?|summary of the complaints?"),

    /** {@code What I have and have not investigated} */
    SCOPE("what (?:i|we)(?: have|'ve)? investigated|what (?:i|we) have and have not investigated"
            + "|what (?:i|we) have decided to investigate"
            + "|(?:the )?(?:scope|extent) of (?:the|this|my|our) investigation"),

    /** {@code The Ombudsman’s role and powers} */
    POWERS("(?:the|our) (?:roles?|powers)(?: and (?:powers|roles?|jurisdiction|responsibilities))?"
            + "|(?:the )?(?:local government and social care |local government )?ombudsm[ae]n\\S{0,4}"
            + " (?:roles?|powers|jurisdiction)[a-z, ]{0,40}(?<! (?:and|of))"
            + "|(?:the )?(?:roles?|powers) (?:and (?:powers|role) )?of the ombudsm[ae]n"),

    /** {@code How I considered this complaint} */
    CONSIDERATION("how (?:i|we|the ombudsm[ae]n) (?:have |has )?(?:considered|investigated|dealt with|assessed)"
            + " (?:this|the|these|my|our|both) (?:complaints?|decisions?|case|cases|investigation)"
            + "|how (?:i|we) (?:have )?considered .{1,40} complaints?"
            + "|what (?:i|we)(?: have)? considered"),

    /** {@code What I found}, {@code My assessment} */
    FINDINGS("what (?:i|we)(?: have|'ve)? found|(?:my|our) assessment|assessment"),

    /** {@code Agreed action}, {@code Recommendations} */
    REMEDY("(?:the )?agreed (?:actions?|remed(?:y|ies)|recommendations?|outcomes?)|actions? agreed"
            + "|(?:my |our |the )?recommend(?:ed actions?|ed remed(?:y|ies)|ations?)"
            + "|(?:agreed|recommended) actions? and recommend(?:ations?|ed actions?)"),

    /** {@code Final decision} */
    DECISION("(?:my |our |the )?final decisions?"),

    /** {@code Parts of the complaint that I did not investigate} */
    NOT_INVESTIGATED("(?:the )?(?:complaint )?(?:parts?|elements?|aspects?|areas?|points?|matters?|issues?)"
            + "(?: of (?:the|this|his|her|their|.{1,30}'s?) complaints?)?"
            + "(?: that| which)? (?:i|we) (?:(?:did|have|will|can|could|am|are) ?(?:not)|cannot|haven't|didn't)"
            + " (?:investigated?|consider(?:ed)?|look(?:ed)? (?:at|into)).{0,20}"
            + "|(?:the )?parts? of (?:the|this) complaints? outside .{1,40}"
            + "|what (?:i|we) (?:have not|did not|haven't|didn't|will not) investigated?"
            + "|(?:the )?complaints? (?:that )?(?:i|we) (?:have not|did not) investigated?"),

    /** {@code Key to names used} */
    KEY_TO_NAMES("key to names(?: used)?"),

    /** {@code Summary}, as a heading on the front page of a report */
    SUMMARY("summary"),

    /** {@code The investigation}, the title of a report's main page */
    INVESTIGATION("the investigation"),

    /** {@code What happened}, {@code Analysis}: part of the findings wherever it stands */
    ACCOUNT(
            "(?:my |our |the )?(?:findings?|analysis|conclusions?|consideration)|what happened|what should have happened"
                    + "|(?:my |our )?(?:investigation|view|views)|(?:the )?(?:relevant |key )?(?:facts|events)|chronology|injustice"
                    + "|fault and injustice|was there (?:any )?fault.{0,80}"),

    /** {@code Background}: it belongs to what it follows */
    BACKGROUND("(?:the )?background(?: information| to the case)?|introduction"),

    /** {@code Relevant law and guidance} */
    LAW("(?:the )?(?:relevant )?(?:law|legislation|legal|statutory|guidance|policy|policies)"
            + "(?:,? (?:and|&) (?:relevant )?(?:administrative |statutory |council |the council's )?"
            + "(?:background|guidance|policy|policies|law|legislation|procedures?|framework|context)){0,9}"
            + "(?: (?:background|framework|context|guidance))?"),

    /** {@code Remedy}: the remedy section only where there is no better heading for it */
    WEAK_REMEDY(
            "(?:the )?(?:proposed |suggested )?(?:remed(?:y|ies)|actions?)|injustice and remedy|putting things right"),

    /** {@code Decision}: the final decision only where there is no better heading for it */
    WEAK_DECISION("(?:my |our |the )?(?:decision|provisional decision|draft decision)");

    private static final List<SectionHeading> ALL = List.of(values());

    private static final int LONGEST = 120;

    private final Pattern wording;

    SectionHeading(String wording) {
        this.wording = Pattern.compile(wording);
    }

    /** The heading a line is, or null if it is not one of those that divide a decision. */
    static @Nullable SectionHeading of(Line line) {
        return line.isMarked() ? null : of(line.words());
    }

    /** The heading with these words, which a contents list prints with a list marker, or null. */
    static @Nullable SectionHeading of(String words) {
        if (words.length() > LONGEST) {
            return null;
        }
        Matcher matcher = ALL.get(0).wording.matcher(Folding.fold(words));
        for (SectionHeading heading : ALL) {
            if (matcher.usePattern(heading.wording).reset().matches()) {
                return heading;
            }
        }
        return null;
    }

    /** Whether it opens one of the main sections, rather than a part within one. */
    boolean isMain() {
        return compareTo(INVESTIGATION) <= 0;
    }
}
