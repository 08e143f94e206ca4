package org.redress.extraction.dates;

import java.util.List;
import java.util.Set;
import org.redress.decision.Citation;
import org.redress.decision.DateMention;
import org.redress.decision.Heading;
import org.redress.extraction.text.Extracted;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Language;
import org.redress.language.Sentence;
import org.redress.search.KeyedPattern;

/**
 * Finds every mention of when something happened and works out which days it means. A decision is read in order, because
 * "the following day" and "13 November" take their meaning from the dates before them.
 */
public final class DateExtractor {

    /** Words of which every date holds one: most sentences have none and need not be split into words. */
    private static final KeyedPattern PART_OF_A_DATE = new KeyedPattern(
            "(?:19|20)\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d"
                    + "|(?!\\d)(?:(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?i:spring|summer|autumn|winter))\\b"
                    + "|(?i:day|week|fortnight|month|year)[Ss]?\\W{1,3}"
                    + "(?:later|earlier|afterwards|ago|previously|after|before)\\b"
                    + "|(?:[Tt]hat|very|[Ff]ollowing|[Nn]ext|[Ss]ame|[Pp]revious)\\W{1,3}"
                    + "(?:day|week|fortnight|month|year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b)",
            "0|1|2|3|4|5|6|7|8|9|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter"
                    + "|day|week|fortnight|month|year|that|very|following|next|same|previous");

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
        DateContext context = DateContext.of(heading.decisionDate(), isAboutSchools(heading), citations);
        DateDoubts doubts = new DateDoubts(context);
        Timeline timeline = new Timeline(context, doubts);
        for (TokenisedPassage passage : passages) {
            for (Sentence sentence : passage.sentencesAt(PART_OF_A_DATE.positionsIn(passage.searchable()))) {
                for (Mention mention : finder.find(passage, sentence, context, doubts)) {
                    timeline.add(mention);
                }
            }
        }
        return new Extracted<>(timeline.mentions(), timeline.rules(), doubts.issues());
    }

    private static boolean isAboutSchools(Heading heading) {
        String category = heading.category();
        return category != null && SCHOOL_CATEGORIES.contains(category.replace('’', '\''));
    }
}
