package org.redress.extraction.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.redress.extraction.dates.Mention.Dated;
import org.redress.extraction.dates.Mention.Garbled;
import org.redress.extraction.dates.Mention.Place;
import org.redress.extraction.dates.Mention.Relative;
import org.redress.extraction.text.RuleName;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Grammar;
import org.redress.language.Language;
import org.redress.language.Phrase;
import org.redress.language.Sentence;
import org.redress.language.Word;

/** Finds the mentions of dates in a sentence and shares out a year that is printed once for several of them. */
final class MentionFinder {

    /** What may stand between two dates of one phrase: "30 May and again in early June 2024". */
    private static final Set<String> JOINTS = Set.of(
            ",",
            "and",
            "or",
            "then",
            "again",
            "&",
            "/",
            "in",
            "on",
            "by",
            "from",
            "to",
            "of",
            "at",
            "until",
            "till",
            "since",
            "during",
            "between",
            "before",
            "after",
            "the",
            "early",
            "late",
            "mid",
            "around",
            "about",
            "beginning",
            "start",
            "middle",
            "end",
            "-",
            "–");

    private static final Set<String> ROUGHLY = Set.of("around", "about", "approximately");
    private static final Set<String> BACKGROUND = Set.of("that", "which", "who", "because", "after", "since", "whose");
    private static final Set<String> BACK = Set.of("back", "backdated");
    private static final Set<String> EFFECT = Set.of("effect", "effective");
    private static final Set<String> BEFORE_ROUGHLY =
            Set.of("in", "on", "from", "until", "since", "by", "at", "of", "or", "was", "were", "is", "to");

    private static final String RULES = "rules/dates.rules";

    private final Grammar grammar;
    private final NotAnEvent notAnEvent = new NotAnEvent();
    private final RelativeReader relativeReader = new RelativeReader();

    MentionFinder(Language language) {
        this.grammar = language.grammar(RULES);
    }

    /** The mentions of a sentence in printed order; dates that run into each other are noted as a doubt. */
    List<Mention> find(TokenisedPassage passage, Sentence sentence, DateContext context, DateDoubts doubts) {
        List<Mention> mentions = new ArrayList<>();
        List<Phrase> phrases = grammar.find(sentence);
        boolean covered = false;
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            boolean garbled = i > 0 && GarbledDate.is(phrases.get(i - 1), phrase);
            if (garbled) {
                doubts.noteGarbled(passage, phrases.get(i - 1).start(), phrase.end());
            }
            covered = garbled ? covered : notAnEvent.covers(phrase, passage, context);
            if (covered) {
                doubts.checkWeekday(passage, phrase);
            } else if (garbled) {
                joinToLast(mentions, phrase);
            } else {
                addMentions(phrase, passage, mentions);
            }
        }
        shareYears(mentions, sentence);
        return mentions;
    }

    /** Makes one mention, which cannot be settled, of the last and a date that runs into it. */
    private static void joinToLast(List<Mention> mentions, Phrase phrase) {
        int last = mentions.size() - 1;
        Place place = mentions.get(last).place();
        RuleName rule = RuleName.program("GarbledDate");
        mentions.set(
                last, new Garbled(new Place(place.passage(), place.start(), phrase.end(), place.isBackground(), rule)));
    }

    private void addMentions(Phrase phrase, TokenisedPassage passage, List<Mention> mentions) {
        switch (phrase.rule()) {
            case "range" -> mentions.add(range(phrase, place(phrase, passage, phrase.firstWord(), mentions)));
            case "day-range" -> mentions.add(dayRange(phrase, place(phrase, passage, phrase.firstWord(), mentions)));
            case "days" -> addDays(phrase, passage, mentions);
            case "counted", "named" -> mentions.add(relative(phrase, passage, mentions));
            case "bare-season", "no-such-day" -> mentions.add(single(phrase, 1, passage, mentions));
            default -> mentions.add(single(phrase, startsWithTopic(phrase) ? 1 : 0, passage, mentions));
        }
    }

    /** One date, without the words that only lead up to it. */
    private static Dated single(Phrase phrase, int skipped, TokenisedPassage passage, List<Mention> before) {
        List<Word> words = phrase.words();
        Place place = place(phrase, passage, phrase.firstWord() + skipped, before);
        return new Dated(place, PartialDateParser.parse(words.subList(skipped, words.size())), null);
    }

    private Relative relative(Phrase phrase, TokenisedPassage passage, List<Mention> before) {
        boolean rough = phrase.sentence().isAny(phrase.firstWord() - 1, ROUGHLY);
        Place place = place(phrase, passage, rough ? phrase.firstWord() - 1 : phrase.firstWord(), before);
        return new Relative(place, relativeReader.days(phrase), relativeReader.event(phrase), rough);
    }

    private static Place place(Phrase phrase, TokenisedPassage passage, int firstWord, List<Mention> before) {
        Sentence sentence = phrase.sentence();
        boolean added = !before.isEmpty()
                && isBackground(sentence, firstWord, before.get(0).place().end());
        boolean background = added || isEffect(sentence, firstWord - 1);
        return new Place(passage, sentence.words().get(firstWord).start(), phrase.end(), background, ruleOf(phrase));
    }

    /** What stands after "that" or "because", after another date of the sentence, is told of an earlier time. */
    private static boolean isBackground(Sentence sentence, int firstWord, int endOfDate) {
        for (int i = firstWord - 1; i >= 0 && sentence.words().get(i).start() >= endOfDate; i--) {
            if (sentence.isAny(i, BACKGROUND)) {
                return true;
            }
        }
        return false;
    }

    /** "dated the entry back to 1 April", "with effect from 1 April": no day on which anything was done. */
    private static boolean isEffect(Sentence sentence, int before) {
        return (sentence.is(before, "to") && sentence.isAny(before - 1, BACK))
                || (sentence.is(before, "from") && sentence.isAny(before - 1, EFFECT));
    }

    private static RuleName ruleOf(Phrase phrase) {
        return new RuleName(RULES, phrase.rule());
    }

    /** In "my finding about 1 June" the word says what is found; in "in about June" it says how exactly it is known. */
    private static boolean startsWithTopic(Phrase phrase) {
        return phrase.words().get(0).is("about") && !phrase.sentence().isAny(phrase.firstWord() - 1, BEFORE_ROUGHLY);
    }

    /** "between 8 and 19 April 2024": what the first date leaves out, the second one says. */
    private static Dated range(Phrase phrase, Place place) {
        PartialDate from = PartialDateParser.parse(phrase.group("from"));
        PartialDate to = PartialDateParser.parse(phrase.group("to"));
        boolean dayOnly = from.day() != null && from.month() == null;
        return new Dated(place, dayOnly ? from.withMonthAndYearOf(to) : from, to);
    }

    /** "17-19 May 2022". */
    private static Dated dayRange(Phrase phrase, Place place) {
        PartialDate month = PartialDateParser.parse(phrase.group("month"));
        String days = String.valueOf(phrase.word("days"));
        int hyphen = days.indexOf('-');
        return new Dated(place, withDay(month, days.substring(0, hyphen)), withDay(month, days.substring(hyphen + 1)));
    }

    private static PartialDate withDay(PartialDate month, String day) {
        String digits = day.replaceAll("[^0-9]", "");
        return new PartialDate(Integer.valueOf(digits), month.month(), null, month.year(), null, null);
    }

    /** "8 and 19 April 2024": every number is a day of its own. */
    private static void addDays(Phrase phrase, TokenisedPassage passage, List<Mention> mentions) {
        List<Word> lastWords = phrase.group("last");
        PartialDate last = PartialDateParser.parse(lastWords);
        for (Word word : phrase.group("days")) {
            if (Character.isDigit(word.text().charAt(0))) {
                PartialDate day = PartialDateParser.parse(List.of(word)).withMonthAndYearOf(last);
                mentions.add(new Dated(new Place(passage, word.start(), word.end(), false, ruleOf(phrase)), day, null));
            }
        }
        mentions.add(new Dated(
                new Place(passage, lastWords.get(0).start(), phrase.end(), false, ruleOf(phrase)), last, null));
    }

    /** "30 May and 27 June 2024": the year counts for both. */
    private static void shareYears(List<Mention> mentions, Sentence sentence) {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            if (mentions.get(i) instanceof Dated date
                    && mentions.get(i + 1) instanceof Dated next
                    && !date.hasYear()
                    && next.from().year() != null
                    && next.from().splitYear() == null
                    && areJoined(date, next, sentence)) {
                mentions.set(i, date.withYear(next.from().year()));
            }
        }
    }

    private static boolean areJoined(Dated date, Dated next, Sentence sentence) {
        for (Word word : sentence.words()) {
            boolean between = word.start() >= date.place().end()
                    && word.end() <= next.place().start();
            if (between && !JOINTS.contains(word.text())) {
                return false;
            }
        }
        return true;
    }
}
