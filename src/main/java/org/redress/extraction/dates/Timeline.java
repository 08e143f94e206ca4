package org.redress.extraction.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.decision.DateMention;
import org.redress.decision.DateModifier;
import org.redress.decision.DatePrecision;
import org.redress.decision.Evidence;
import org.redress.decision.MentionKind;
import org.redress.extraction.dates.Mention.Dated;
import org.redress.extraction.dates.Mention.Relative;
import org.redress.extraction.dates.PartialDate.SplitYear;
import org.redress.extraction.text.RuleName;
import org.redress.language.Sentence;

/** The dates of one decision in the order they are told, each worked out from what was told before. */
final class Timeline {

    private static final RuleName INFERRED = RuleName.program("YearInference");
    private static final RuleName COUNTED = RuleName.program("RelativeReader");

    private final DateContext context;
    private final List<DateMention> mentions = new ArrayList<>();
    private final List<List<RuleName>> rules = new ArrayList<>();
    private final EventMemory events = new EventMemory();
    private final DateDoubts doubts;

    /** The last mention that prints at least a part of a date. */
    private @Nullable DateRange lastDated;

    /** The event last told, if it is known to the day; periods and what is only reported of earlier days are no events. */
    private @Nullable LocalDate lastDay;

    private int lastDayParagraph;

    /** The day last added to what a sentence tells: "he wrote on 3 May because 12 March had passed, and the day after". */
    private @Nullable AddedDay lastAdded;

    /** What the split year last named is called. */
    private @Nullable SplitYear lastSplitYear;

    Timeline(DateContext context, DateDoubts doubts) {
        this.context = context;
        this.doubts = doubts;
        this.lastSplitYear = context.schoolYears() ? SplitYear.ACADEMIC : null;
    }

    void add(Mention mention) {
        Evidence evidence = mention.place()
                .passage()
                .evidence(mention.place().start(), mention.place().end());
        DateMention resolved = resolve(mention, evidence);
        mentions.add(resolved);
        rules.add(rules(mention, resolved));
        if (!mention.place().isBackground() && resolved.precision() != DatePrecision.SPAN) {
            LocalDate start = resolved.start();
            lastDay = start != null && start.equals(resolved.end()) ? start : null;
            lastDayParagraph = mention.place().paragraph();
        }
        LocalDate day = resolved.start();
        if (day != null && day.equals(resolved.end())) {
            events.remember(mention.place(), day);
            lastAdded = mention.place().isBackground()
                    ? new AddedDay(mention.place().sentence(), day)
                    : lastAdded;
        }
    }

    List<DateMention> mentions() {
        return mentions;
    }

    /** For each mention what found it and, where its days are not printed, what worked them out. */
    List<List<RuleName>> rules() {
        return rules;
    }

    private static List<RuleName> rules(Mention mention, DateMention resolved) {
        RuleName rule = mention.place().rule();
        return switch (resolved.kind()) {
            case ABSOLUTE -> List.of(rule);
            case YEAR_INFERRED -> List.of(rule, INFERRED);
            case RELATIVE -> List.of(rule, COUNTED);
        };
    }

    private DateMention resolve(Mention mention, Evidence evidence) {
        if (mention instanceof Dated dated) {
            return resolve(dated, evidence);
        }
        return mention instanceof Relative relative
                ? resolve(relative, evidence)
                : new DateMention(MentionKind.ABSOLUTE, null, null, null, null, evidence);
    }

    private DateMention resolve(Relative relative, Evidence evidence) {
        Integer days = relative.days();
        DateModifier modifier = relative.isRough() ? DateModifier.AROUND : null;
        LocalDate event =
                relative.event().isEmpty() ? lastDayNear(relative) : events.dayOf(relative.event(), relative.place());
        if (days == null || event == null) {
            return new DateMention(MentionKind.RELATIVE, null, modifier, null, null, evidence);
        }
        LocalDate day = event.plusDays(days);
        return new DateMention(MentionKind.RELATIVE, DatePrecision.DAY, modifier, day, day, evidence);
    }

    private @Nullable LocalDate lastDayNear(Relative relative) {
        AddedDay added = lastAdded;
        if (added != null
                && relative.place().isBackground()
                && added.sentence() == relative.place().sentence()) {
            return added.day();
        }
        return relative.place().paragraph() - lastDayParagraph <= 1 ? lastDay : null;
    }

    private DateMention resolve(Dated dated, Evidence evidence) {
        PartialDate to = dated.to();
        DateRange range = to == null ? single(dated.from()) : range(dated.from(), to);
        lastDated = range == null ? lastDated : range;
        doubts.check(dated, range, evidence);
        return new DateMention(
                dated.hasYear() ? MentionKind.ABSOLUTE : MentionKind.YEAR_INFERRED,
                to == null ? dated.from().precision() : DatePrecision.SPAN,
                dated.from().modifier(),
                range == null ? null : range.start(),
                range == null ? null : range.end(),
                evidence);
    }

    private @Nullable DateRange single(PartialDate date) {
        PartialDate named = nameSplitYear(date);
        Integer year = named.year();
        if (year != null) {
            return named.in(year);
        }
        return lastDated == null ? null : YearInference.infer(named, lastDated, context);
    }

    /** "2021/22" that is not called anything is what the last one was called, else a school year where schools matter. */
    private PartialDate nameSplitYear(PartialDate date) {
        SplitYear name = date.splitYear();
        if (name == null) {
            return date;
        }
        if (name != SplitYear.UNNAMED) {
            lastSplitYear = name;
        }
        return lastSplitYear == null || name != SplitYear.UNNAMED
                ? date
                : new PartialDate(null, null, null, date.year(), lastSplitYear, date.modifier());
    }

    /** A range whose first date leaves the year to the second may run over a new year, and the other way round. */
    private @Nullable DateRange range(PartialDate from, PartialDate to) {
        Integer lastYear = to.year();
        if (from.year() == null && lastYear != null) {
            DateRange end = to.in(lastYear);
            return end == null ? null : join(lastBefore(from, end), end);
        }
        DateRange start = single(from);
        return start == null ? null : join(start, end(to, start));
    }

    private static @Nullable DateRange join(@Nullable DateRange start, @Nullable DateRange end) {
        return start == null || end == null || start.start().isAfter(end.end())
                ? null
                : new DateRange(start.start(), end.end());
    }

    private static @Nullable DateRange lastBefore(PartialDate date, DateRange end) {
        int year = end.end().getYear();
        DateRange sameYear = date.in(year);
        return sameYear != null && !sameYear.start().isAfter(end.end()) ? sameYear : date.in(year - 1);
    }

    private static @Nullable DateRange end(PartialDate date, DateRange start) {
        Integer printed = date.year();
        if (printed != null) {
            return date.in(printed);
        }
        int year = start.start().getYear();
        DateRange sameYear = date.in(year);
        return sameYear != null && !sameYear.end().isBefore(start.start()) ? sameYear : date.in(year + 1);
    }

    private record AddedDay(Sentence sentence, LocalDate day) {}
}
