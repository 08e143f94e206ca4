package org.redress.extraction.dates;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.redress.decision.Citation;
import org.redress.decision.DateMention;
import org.redress.decision.Heading;
import org.redress.extraction.text.Extracted;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Language;
import org.redress.language.Sentence;

/**
 * Finds every mention of when something happened and works out which days it means. A decision is read in order, because
 * "the following day" and "13 November" take their meaning from the dates before them.
 */
public final class DateExtractor {

    /** A word that some date holds: most passages have none and need not be split into words. */
    private static final Pattern CAN_HOLD_A_DATE = Pattern.compile(
            "(?i)\\b(?:19|20)\\d\\d|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|day|week|fortnight|month|year"
                    + "|spring|summer|autumn|winter|\\d[/.]\\d");

    private static final Set<String> SCHOOL_CATEGORIES = Set.of("Education", "Children's care services");

    private final MentionFinder finder;

    /**
     * @throws org.redress.language.RuleFileException if the grammar of dates cannot be understood
     */
    public DateExtractor(Language language) {
        this.finder = new MentionFinder(language);
    }

    /**
     * The mentions in the passages of one decision.
     *
     * @param citations what the decision cites, whose titles hold years that are no events
     */
    public Extracted<DateMention> extract(List<TokenisedPassage> passages, Heading heading, List<Citation> citations) {
        DateContext context = new DateContext(heading.decisionDate(), isAboutSchools(heading), citations);
        DateDoubts doubts = new DateDoubts(context);
        Timeline timeline = new Timeline(context, doubts);
        for (TokenisedPassage passage : passages) {
            if (CAN_HOLD_A_DATE.matcher(passage.text()).find()) {
                for (Sentence sentence : passage.sentences()) {
                    finder.find(passage, sentence, context, doubts).forEach(timeline::add);
                }
            }
        }
        return new Extracted<>(timeline.mentions(), doubts.issues());
    }

    private static boolean isAboutSchools(Heading heading) {
        String category = heading.category();
        return category != null && SCHOOL_CATEGORIES.contains(category.replace('’', '\''));
    }
}
