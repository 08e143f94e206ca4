package org.redress.extraction.remedies;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.decision.OrganisationType;
import org.redress.language.Word;

/** Tells, in a joint case, when another body than the one in the title is to do something. */
final class OtherBody {

    private static final Set<String> NHS = Set.of("Trust", "ICB", "CCG", "Hospital", "Surgery", "Board", "NHS");
    private static final Set<String> COUNCIL = Set.of("Council", "Councils");
    private static final Set<String> CARE = Set.of("Provider", "Home", "Company", "Agency", "Limited");
    private static final Set<String> NEXT_TO_COUNCIL = Set.of("Trust", "ICB", "CCG", "Hospital", "Surgery");

    /** "It will also tell its wards" is said of the body that the sentence before is about. */
    private static final Set<String> PRONOUNS = Set.of("it", "they");

    private final Set<String> own;
    private final Set<String> others;
    private boolean actedLast;

    private OtherBody(Set<String> own, Set<String> others) {
        this.own = own;
        this.others = others;
    }

    /** The other bodies for a decision about a body of this type. */
    static OtherBody than(OrganisationType type) {
        return switch (type) {
            case NHS_BODY -> new OtherBody(NHS, COUNCIL);
            case CARE_PROVIDER -> new OtherBody(CARE, COUNCIL);
            default -> new OtherBody(COUNCIL, NEXT_TO_COUNCIL);
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
                && others.stream().anyMatch(heading::contains)
                && own.stream().noneMatch(heading::contains);
    }

    private static boolean isAny(Set<String> names, List<Word> words) {
        for (Word word : words) {
            if (names.contains(word.text())) {
                return true;
            }
        }
        return false;
    }
}
