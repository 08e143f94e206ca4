package org.redress.extraction.perturbation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Heading;
import org.redress.decision.Organisation;
import org.redress.decision.Span;
import org.redress.extraction.perturbation.Filling.Body;
import org.redress.extraction.perturbation.Filling.Count;
import org.redress.extraction.perturbation.Filling.Day;
import org.redress.extraction.perturbation.Filling.Law;
import org.redress.extraction.perturbation.Filling.People;
import org.redress.extraction.perturbation.Filling.SectionNumber;
import org.redress.extraction.perturbation.Filling.Sum;
import org.redress.extraction.perturbation.Filling.Term;

/** Another filling in one slot of a page, and what a single value becomes that may have come from the slot. */
final class Change {

    private final Page before;
    private final Page after;
    private final String slot;
    private final Filling from;
    private final Filling to;

    Change(Page before, Slot slot, Filling to) {
        this.before = before;
        this.after = before.with(slot.name(), to);
        this.slot = slot.name();
        this.from = slot.filling();
        this.to = to;
    }

    Page before() {
        return before;
    }

    Page after() {
        return after;
    }

    /** Where the words that stood at a place stand now. */
    Span place(Span span) {
        return before.placeOn(after, span);
    }

    Heading heading(Heading heading) {
        return new Heading(
                heading.reference(),
                to instanceof Body ? to.printed() : heading.organisation(),
                heading.category(),
                heading.subcategory(),
                heading.outcome(),
                after.decisionDate());
    }

    Organisation organisation(Organisation organisation) {
        return to instanceof Body body ? new Organisation(body.type(), body.gssCode()) : organisation;
    }

    /** The names with those of the old filling replaced by those of the new one. */
    List<String> names(List<String> names) {
        if (!(from instanceof People old && to instanceof People people)) {
            return names;
        }
        int start = Collections.indexOfSubList(names, old.names());
        if (start < 0) {
            return names;
        }
        List<String> changed = new ArrayList<>(names.subList(0, start));
        changed.addAll(people.names());
        changed.addAll(names.subList(start + old.names().size(), names.size()));
        return changed;
    }

    @Nullable
    BigDecimal amount(@Nullable BigDecimal amount) {
        boolean old = amount != null && from instanceof Sum sum && sum.pounds().compareTo(amount) == 0;
        return old && to instanceof Sum sum ? sum.pounds() : amount;
    }

    @Nullable
    Integer periods(@Nullable Integer periods) {
        boolean old =
                from instanceof Count count && Integer.valueOf(count.number()).equals(periods);
        return old && to instanceof Count count ? Integer.valueOf(count.number()) : periods;
    }

    @Nullable
    String deadline(@Nullable String deadline) {
        if (to instanceof Term term && from instanceof Term old && old.code().equals(deadline)) {
            return term.code();
        }
        boolean oldDay = from instanceof Day old && old.date().toString().equals(deadline);
        return oldDay && to instanceof Day day ? day.date().toString() : deadline;
    }

    String title(String title) {
        return isOldTitle(title) ? to.printed() : title;
    }

    @Nullable
    Integer year(String title, @Nullable Integer year) {
        return isOldTitle(title) && to instanceof Law law ? Integer.valueOf(law.year()) : year;
    }

    @Nullable
    String provision(@Nullable String provision) {
        return isOldSection(provision) ? "section " + to.printed() : provision;
    }

    @Nullable
    String uri(String title, @Nullable String provision, @Nullable String uri) {
        if (uri == null) {
            return null;
        }
        if (isOldTitle(title) && from instanceof Law old && to instanceof Law law) {
            return uri.replace(".uk/" + old.address(), ".uk/" + law.address());
        }
        return isOldSection(provision) && from instanceof SectionNumber old && to instanceof SectionNumber number
                ? uri.replace("/section/" + old.path(), "/section/" + number.path())
                : uri;
    }

    /** A day worked out from the day printed last before {@code span}. */
    LocalDate dayAfter(Span span, LocalDate day) {
        Piece last = before.lastDayBefore(span);
        return last == null
                ? day
                : day.plusDays(last.day(after.fillings()).toEpochDay()
                        - last.day(before.fillings()).toEpochDay());
    }

    @Override
    public String toString() {
        return slot + ": " + from.printed() + " -> " + to.printed();
    }

    private boolean isOldTitle(String title) {
        return from instanceof Law && title.equals(from.printed());
    }

    private boolean isOldSection(@Nullable String provision) {
        return from instanceof SectionNumber && ("section " + from.printed()).equals(provision);
    }
}
