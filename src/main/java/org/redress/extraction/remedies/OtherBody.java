package org.redress.extraction.remedies;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redress.decision.OrganisationType;
import org.redress.extraction.text.TokenisedPassage;
import org.redress.language.Word;

/** Tells, in a joint case, when another body than the one in the title is to do something. */
final class OtherBody {

    private static final Set<String> NHS = Set.of("Trust", "ICB", "CCG", "Hospital", "Surgery", "Board", "NHS");
    private static final Set<String> COUNCIL = Set.of("Council", "Councils");
    private static final Set<String> CARE = Set.of("Provider", "Home", "Company", "Agency", "Limited");
    private static final Set<String> EDUCATION =
            Set.of("School", "Academy", "College", "Governors", "governors", "Trust", "Panel", "panel");
    private static final Set<String> NEXT_TO_COUNCIL = Set.of("Trust", "ICB", "CCG", "Hospital", "Surgery");

    /** "It will also tell its wards" is said of the body that the sentence before is about. */
    private static final Set<String> PRONOUNS = Set.of("it", "they");

    /** After the name of a body these say that it is the one to act; "to" does so where it is asked. */
    private static final Set<String> OBLIGED =
            Set.of("will", "should", "must", "shall", "agreed", "agrees", "accepted");

    private static final Set<String> BEFORE_OBLIGED = Set.of("has", "have", "also", "now", "then", "itself");
    private static final Set<String> ASKED =
            Set.of("ask", "asked", "invite", "invited", "require", "required", "expect", "want", "recommend");

    private static final Set<String> TELLING = Set.of("told", "informed", "assured");

    /** "Council A" is mostly the one in the title. */
    private static final Pattern LETTER = Pattern.compile("[B-HJ-Z]");

    private static final Pattern THE_COUNCIL = Pattern.compile("\\b[Tt]he Council(?! [A-Z]\\b)");

    /** "After the Council has agreed the sum" tells when, not who. */
    private static final Set<String> SUBORDINATE = Set.of(
            "after", "before", "once", "if", "when", "until", "unless", "because", "as", "where", "which", "whether");

    private final Set<String> own;
    private final Set<String> others;
    private final boolean unlettered;
    private boolean actedLast;

    /**
     * @param unlettered whether the body in the title is "the Council", so that "Council B" is another
     */
    private OtherBody(Set<String> own, Set<String> others, boolean unlettered) {
        this.own = own;
        this.others = others;
        this.unlettered = unlettered;
    }

    /**
     * The other bodies for a decision about a body of this type.
     *
     * @param passages of the decision
     */
    static OtherBody than(OrganisationType type, List<TokenisedPassage> passages) {
        boolean unlettered = passages.stream()
                .anyMatch(passage -> THE_COUNCIL.matcher(passage.text()).find());
        return switch (type) {
            case NHS_BODY -> new OtherBody(NHS, COUNCIL, unlettered);
            case CARE_PROVIDER -> new OtherBody(CARE, COUNCIL, unlettered);
            case EDUCATION_BODY -> new OtherBody(EDUCATION, COUNCIL, unlettered);
            default -> new OtherBody(COUNCIL, NEXT_TO_COUNCIL, unlettered);
        };
    }

    /** Whether the subject of the words is another body: "the Council will" where the title names a trust. */
    boolean acts(List<Word> words) {
        boolean own = hasOwn(words);
        boolean other = (!own && (hasOther(words) || isToldOwn(words))) || isObliged(words);
        boolean goesOn =
                !words.isEmpty() && PRONOUNS.contains(words.get(0).text().toLowerCase(Locale.ROOT)) && !own;
        actedLast = other || (goesOn && actedLast);
        return actedLast;
    }

    /** Whether the words end in a clause of which another body alone is the subject: "£300, and the Council will". */
    boolean isObliged(List<Word> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if ((isOwn(words, i) || isOther(words, i)) && isSubject(words, i)) {
                boolean joined =
                        isWord(words, i - 1, "the") ? isOwnBeforeAnd(words, i - 2) : isOwnBeforeAnd(words, i - 1);
                return isOther(words, i) && !joined;
            }
        }
        return false;
    }

    private boolean isOwnBeforeAnd(List<Word> words, int i) {
        return isWord(words, i, "and") && isOwn(words, i - 1);
    }

    private boolean isOwn(List<Word> words, int i) {
        return isOne(own, words, i) && !isLettered(words, i) && !isTold(words, i);
    }

    private boolean isOther(List<Word> words, int i) {
        return isOne(others, words, i) || (isOne(own, words, i) && isLettered(words, i));
    }

    /** "Council B" beside "the Council". */
    private boolean isLettered(List<Word> words, int i) {
        return unlettered
                && i + 1 < words.size()
                && LETTER.matcher(words.get(i + 1).text()).matches();
    }

    /** "the association has told the Council it will". */
    private static boolean isTold(List<Word> words, int i) {
        return isOne(TELLING, words, i - 1) || (isWord(words, i - 1, "the") && isOne(TELLING, words, i - 2));
    }

    private boolean hasOwn(List<Word> words) {
        return IntStream.range(0, words.size()).anyMatch(i -> isOwn(words, i));
    }

    private boolean hasOther(List<Word> words) {
        return IntStream.range(0, words.size()).anyMatch(i -> isOther(words, i));
    }

    private boolean isToldOwn(List<Word> words) {
        return IntStream.range(0, words.size()).anyMatch(i -> isOne(own, words, i) && isTold(words, i));
    }

    private boolean isSubject(List<Word> words, int body) {
        int verb = isLettered(words, body) ? body + 2 : body + 1;
        while (isOne(BEFORE_OBLIGED, words, verb)) {
            verb++;
        }
        boolean obliged =
                isOne(OBLIGED, words, verb) || (isWord(words, verb, "to") && isOneWithin(ASKED, words, body - 3, body));
        return obliged && !isOneWithin(SUBORDINATE, words, body - 2, body);
    }

    private static boolean isOneWithin(Set<String> texts, List<Word> words, int from, int end) {
        for (int i = from; i < end; i++) {
            if (isOne(texts, words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(Set<String> texts, List<Word> words, int i) {
        return i >= 0 && i < words.size() && texts.contains(words.get(i).text());
    }

    private static boolean isWord(List<Word> words, int i, String text) {
        return i >= 0 && i < words.size() && words.get(i).text().equals(text);
    }

    /** Whether the words name another body and not the one in the title. */
    boolean isNamed(List<Word> words) {
        return hasOther(words) && !hasOwn(words);
    }

    /** Whether a heading stands above what another body is to do: "The ICB". */
    boolean isHeadedBy(@Nullable String heading) {
        return heading != null
                && others.stream().anyMatch(heading::contains)
                && own.stream().noneMatch(heading::contains);
    }
}
