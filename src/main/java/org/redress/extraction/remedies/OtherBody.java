package org.redress.extraction.remedies;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.decision.OrganisationType;
import org.redress.language.Word;

/** Tells, in a joint case, when another body than the one in the title is to do something. */
final class OtherBody {

    private static final Pattern NHS = Pattern.compile("Trust|ICB|CCG|Hospital|Surgery|Board|NHS");
    private static final Pattern COUNCIL = Pattern.compile("Council|Councils");

    /** "It will also tell its wards" is said of the body that the sentence before is about. */
    private static final Set<String> PRONOUNS = Set.of("it", "they");

    private final Pattern own;
    private final Pattern others;
    private boolean actedLast;

    private OtherBody(Pattern own, Pattern others) {
        this.own = own;
        this.others = others;
    }

    /** The other bodies for a decision about a body of this type. */
    static OtherBody than(OrganisationType type) {
        return switch (type) {
            case NHS_BODY -> new OtherBody(NHS, COUNCIL);
            case CARE_PROVIDER -> new OtherBody(Pattern.compile("Provider|Home|Company|Agency|Limited"), COUNCIL);
            default -> new OtherBody(COUNCIL, Pattern.compile("Trust|ICB|CCG|Hospital|Surgery"));
        };
    }

    /** Whether the subject of the words is another body: "the Council will" where the title names a trust. */
    boolean acts(List<Word> words) {
        boolean own = isAny(this.own, words);
        boolean other = !own && isAny(others, words);
        boolean goesOn =
                !words.isEmpty() && PRONOUNS.contains(words.get(0).text().toLowerCase(Locale.ROOT)) && !own;
        actedLast = other || (goesOn && actedLast);
        return actedLast;
    }

    /** Whether the words name another body and not the one in the title. */
    boolean isNamed(List<Word> words) {
        return isAny(others, words) && !isAny(own, words);
    }

    /** Whether a heading stands above what another body is to do: "The ICB". */
    boolean isHeadedBy(@Nullable String heading) {
        return heading != null
                && others.matcher(heading).find()
                && !own.matcher(heading).find();
    }

    private static boolean isAny(Pattern pattern, List<Word> words) {
        return words.stream().anyMatch(word -> pattern.matcher(word.text()).matches());
    }
}
