package org.redress.extraction.legislation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which title the provisions of a passage are printed with, by the words between the two. */
final class ProvisionLinks {

    private static final Pattern NEW_CLAUSE = Pattern.compile(".*,\\s+the\\s+");
    private static final Pattern CLOSING_BRACKET = Pattern.compile("^\\)");

    private final String text;
    private final List<Mention> mentions;
    private final IdentityHashMap<ProvisionGroup, Mention> links = new IdentityHashMap<>();

    private ProvisionLinks(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** Links every group of provisions to the title or alias it is printed with, if there is one. */
    static ProvisionLinks of(String text, List<Mention> mentions) {
        ProvisionLinks links = new ProvisionLinks(text, mentions);
        links.linkToTitleBehind();
        links.linkToTitleInFrontOrBeside();
        links.linkToNeighbours();
        return links;
    }

    /** The title or alias that a group is printed with, or null. */
    @Nullable
    Mention target(ProvisionGroup group) {
        return links.get(group);
    }

    /** Whether a title or alias is printed with provisions of it. */
    boolean isTarget(Mention mention) {
        return links.containsValue(mention);
    }

    private void linkToTitleBehind() {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            if (mentions.get(i) instanceof ProvisionGroup group
                    && isTitle(i + 1)
                    && WordsBetween.PROVISION_OF_TITLE.fits(between(i))
                    && !(group.level() == Level.ARTICLE && !canHave(mentions.get(i + 1), group))) {
                links.put(group, mentions.get(i + 1));
            }
        }
    }

    private void linkToTitleInFrontOrBeside() {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof ProvisionGroup group && !links.containsKey(group)) {
                Mention target = inFront(i, group);
                target = target == null ? beside(i, group) : target;
                if (target != null) {
                    links.put(group, target);
                }
            }
        }
    }

    private @Nullable Mention inFront(int i, ProvisionGroup group) {
        if (i == 0 || !isTitle(i - 1)) {
            return null;
        }
        boolean amending = isAmending(i - 1);
        Mention title = mentions.get(amending ? i - 2 : i - 1);
        if (!canHave(title, group) || isTarget(title)) {
            return null;
        }
        String words = amending ? CLOSING_BRACKET.matcher(between(i - 1)).replaceFirst("") : between(i - 1);
        boolean follows =
                WordsBetween.TITLE_THEN_PROVISION.fits(words) || WordsBetween.TITLE_SAYS_IN_PROVISION.fits(words);
        return follows ? title : null;
    }

    /** Whether a title is only there to say what amended the one before it. */
    private boolean isAmending(int i) {
        return i > 0 && isTitle(i - 1) && WordsBetween.TITLE_AMENDED_BY.fits(between(i - 1));
    }

    private @Nullable Mention beside(int i, ProvisionGroup group) {
        Mention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
        if (next == null || !canHave(next, group)) {
            return null;
        }
        WordsBetween wanted =
                next instanceof Alias ? WordsBetween.PROVISION_THEN_SHORT_NAME : WordsBetween.PROVISION_THEN_TITLE;
        return wanted.fits(between(i)) && !beginsClause(i) ? next : null;
    }

    /** In "duties under section 9, the Care Act also" the title begins anew; in "(section 9, the Care Act)" it does not. */
    private boolean beginsClause(int i) {
        String before = text.substring(0, mentions.get(i).start());
        boolean inBracket = before.lastIndexOf('(') > before.lastIndexOf(')');
        return !inBracket && NEW_CLAUSE.matcher(between(i)).matches();
    }

    /** In "section 17 and section 47 of the Act" both are of the Act; in "the Act, section 17 and section 47" too. */
    private void linkToNeighbours() {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            linkToNeighbour(i, i + 1, i);
        }
        for (int i = 1; i < mentions.size(); i++) {
            linkToNeighbour(i, i - 1, i - 1);
        }
    }

    private void linkToNeighbour(int i, int neighbour, int first) {
        if (mentions.get(i) instanceof ProvisionGroup group
                && mentions.get(neighbour) instanceof ProvisionGroup other
                && !links.containsKey(group)) {
            Mention target = links.get(other);
            if (target != null && canShare(target, group, other) && WordsBetween.TWO_PROVISIONS.fits(between(first))) {
                links.put(group, target);
            }
        }
    }

    private boolean isTitle(int i) {
        return mentions.get(i) instanceof TitleMention;
    }

    private static boolean canHave(Mention target, ProvisionGroup group) {
        return target instanceof TitleMention title && title.canHave(group.level());
    }

    /** In "section 44(1), and regulation 18 of the Regulations" the section is of no regulations. */
    private static boolean canShare(Mention target, ProvisionGroup group, ProvisionGroup other) {
        return target instanceof TitleMention title
                && (group.level() == other.level() ? title.canHave(group.level()) : title.usuallyHas(group.level()));
    }

    private String between(int i) {
        return text.substring(mentions.get(i).end(), mentions.get(i + 1).start());
    }
}
