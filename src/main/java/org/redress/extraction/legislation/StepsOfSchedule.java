package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Traces "paragraph 7 of that Schedule" to the schedule that the passage has cited before. */
final class StepsOfSchedule {

    private static final Pattern OF_THAT_SCHEDULE = Pattern.compile(
            "\\s(?:of|to|in|under)\\s(?:that|the|this|the\\ssame|the\\ssaid)\\s[Ss]chedule\\b(?!\\s?[A-Z]?\\d)");

    private static final Pattern SCHEDULE = Pattern.compile("schedule \\S+");

    private StepsOfSchedule() {}

    /** The mentions, in printed order, with such a paragraph as one of its schedule. */
    static List<Mention> join(List<Mention> mentions, String text) {
        List<Mention> joined = new ArrayList<>(mentions);
        for (int i = 1; i < joined.size(); i++) {
            if (joined.get(i) instanceof ProvisionGroup step
                    && step.level().compareTo(Level.SCHEDULE) > 0
                    && OF_THAT_SCHEDULE
                            .matcher(text)
                            .region(step.end(), text.length())
                            .lookingAt()) {
                String schedule = scheduleBefore(joined, i);
                if (schedule != null) {
                    joined.set(i, below(schedule, step));
                }
            }
        }
        return joined;
    }

    private static @Nullable String scheduleBefore(List<Mention> mentions, int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (mentions.get(i) instanceof ProvisionGroup group && group.level() == Level.SCHEDULE) {
                Matcher matcher = SCHEDULE.matcher(group.first().text());
                return matcher.lookingAt() ? matcher.group() : null;
            }
        }
        return null;
    }

    private static ProvisionGroup below(String schedule, ProvisionGroup step) {
        List<Provision> provisions = step.provisions().stream()
                .map(provision -> new Provision(schedule + " " + provision.text()))
                .toList();
        return new ProvisionGroup(Level.SCHEDULE, provisions, step.start(), step.end());
    }
}
