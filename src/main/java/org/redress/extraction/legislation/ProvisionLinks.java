package org.redress.extraction.legislation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which title the provisions of a passage are printed with, by the words between the two. */
final class ProvisionLinks {

    /** "section 17 (child in need) of the Children Act 1989", "Schedule 7 to the Act". */
    private static final Pattern OF = Pattern.compile(
            "(?:,? as amended,?)?(?:\\s*\\([^()]{0,60}\\))?,?\\s+(?:of|to|in|under|from|within),?\\s+"
                    + "(?:(?:the|that|this|both)\\s+)?(?:(?:statutory|government|national|government's|government’s)\\s+)*(?:guidance,?\\s+)?[‘“\"']?");

    /** "Care Act 2014 (sections 14 and 17)", "Children Act 1989 s.47(11)", "‘Code of Practice’, paragraph 33.4". */
    private static final Pattern AFTER = Pattern.compile(
            "(?:[’'”\"]|[’']s)?(?:,?\\s*\\((?:[^()]{0,60})\\)|,?\\s\\d{4}|,?\\s\\(?[A-Z][a-z]+ \\d{4}\\)?)?(?:,? as amended(?: by [^,;()]{0,60})?)?"
                    + "(?:\\s*[,:(\\[–-]\\s*|\\s+)(?:(?:at|under|see|in)\\s+)?(?:the\\s+)?");

    /** "section 19 Education Act 1996", "section 42, Care Act 2014". */
    private static final Pattern BESIDE = Pattern.compile("(?:,? as amended)?,?\\s+(?:the\\s+)?");

    /** "section 80 EPA". */
    private static final Pattern BESIDE_ABBREVIATION = Pattern.compile("\\s+");

    /** "section 508B and Schedule 35B", "section 24A(6), as amended, section 34(B)". */
    private static final Pattern JOINT = Pattern.compile(
            "(?:\\s*\\([^()]{0,60}\\))?(?:,? as amended| of| to)?(?:\\s*[,;&]\\s*|\\s+)(?:(?:and/or|and|or|&|as well as|together with|read with)\\s+)?(?:also\\s+|under\\s+)?(?:the\\s+)?");

    /** "The Care Act 2014 says in section 42", "the Code of Guidance is clear, at paragraph 6.2". */
    private static final Pattern SAYS = Pattern.compile(
            "[’'”\"]?(?: 20\\d\\d)?,?\\s+(?:says?|said|states?|stated|explains?|explained|advises?|provides?|notes?|recommends?|makes? (?:it )?clear|is clear|"
                    + "sets? (?:this |it )?out|suggests?|requires?|confirms?)(?: (?:so|this|that))?,?\\s+(?:at|in|under)\\s+");

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

    /** The title or alias that a group is printed with. */
    Optional<Mention> target(ProvisionGroup group) {
        return Optional.ofNullable(links.get(group));
    }

    /** Whether a title or alias is printed with provisions of it. */
    boolean isTarget(Mention mention) {
        return links.values().stream().anyMatch(target -> target == mention);
    }

    private void linkToTitleBehind() {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            if (mentions.get(i) instanceof ProvisionGroup group
                    && isTitle(i + 1)
                    && OF.matcher(between(i)).matches()
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
        boolean follows = i > 0
                && isTitle(i - 1)
                && (AFTER.matcher(between(i - 1)).matches()
                        || SAYS.matcher(between(i - 1)).matches())
                && canHave(mentions.get(i - 1), group)
                && !isTarget(mentions.get(i - 1));
        return follows ? mentions.get(i - 1) : null;
    }

    private @Nullable Mention beside(int i, ProvisionGroup group) {
        if (i + 1 == mentions.size()) {
            return null;
        }
        Mention next = mentions.get(i + 1);
        Pattern between = next instanceof Alias ? BESIDE_ABBREVIATION : BESIDE;
        return isTitle(i + 1) && between.matcher(between(i)).matches() && canHave(next, group) ? next : null;
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
                && !links.containsKey(group)
                && JOINT.matcher(between(first)).matches()) {
            Mention target = links.get(other);
            if (target != null && canHave(target, group)) {
                links.put(group, target);
            }
        }
    }

    private boolean isTitle(int i) {
        return !(mentions.get(i) instanceof ProvisionGroup);
    }

    private static boolean canHave(Mention target, ProvisionGroup group) {
        return !(target instanceof Named named) || named.source().canHave(group.level());
    }

    private String between(int i) {
        return text.substring(mentions.get(i).end(), mentions.get(i + 1).start());
    }
}
