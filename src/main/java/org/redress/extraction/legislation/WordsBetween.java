package org.redress.extraction.legislation;

import java.util.regex.Pattern;

/** What may stand between a provision and its title, or between two provisions of one title. */
enum WordsBetween {
    /** "section 17 (child in need) of the Children Act 1989", "Schedule 7 to the Act", "paragraph 3 of the Ministry’s guidance, ‘". */
    PROVISION_OF_TITLE(
            "(?:,? as amended,?)?(?:\\s*\\([^()]{0,60}\\))?(?:\\s+of,? and the Schedules?)?,?\\s+(?:of|to|in|into|under|from|within),?\\s+"
                    + "(?:(?:the|that|this|both)\\s+)?(?:(?:statutory|government|national|government['’]s)\\s+)*"
                    + "(?:(?:[A-Z]\\w+ |of |for |and |the ){0,6}[A-Z]\\w+['’]s (?:statutory |good practice )?guid(?:ance|e|elines?),?\\s+(?=[‘“\"']))?"
                    + "(?:guidance,?\\s+)?[‘“\"']?"),

    /** "Care Act 2014 (sections 14 and 17)", "Children Act 1989 s.47(11)", "‘Code of Practice’ (2015), paragraph 33.4". */
    TITLE_THEN_PROVISION("(?:[’'”\"]|[’']s)?"
            + "(?:,?\\s*\\([^()]{0,60}\\)|,?\\s\\d{4}|,?\\s\\(?[A-Z][a-z]+ \\d{4}\\)?)?"
            + "(?:,? as amended(?: by [^,;()]{0,60})?)?"
            + "(?:\\s*[,:(\\[–-]\\s*|\\s+)(?:(?:at|under|see|in)\\s+)?(?:the\\s+)?"),

    /** "The Care Act 2014 says in section 42", "the Code of Guidance is clear, at paragraph 6.2". */
    TITLE_SAYS_IN_PROVISION("[’'”\"]?(?: 20\\d\\d)?(?:\\s\\([^()]{2,40}\\))?,?\\s+"
            + "(?:says?|said|states?|stated|explains?|explained|advises?|provides?|notes?|recommends?|suggests?|requires?"
            + "|confirms?|is clear|makes? (?:it )?clear|sets? (?:this |it )?out)"
            + "(?: (?:so|this|that))?,?\\s+(?:at|in|under)\\s+"),

    /** "section 19 Education Act 1996", "section 42, Care Act 2014", "section 75 (NHS Act 2006)". */
    PROVISION_THEN_TITLE("(?:,? as amended)?,?\\s+\\(?(?:the\\s+)?"),

    /** "section 80 EPA". */
    PROVISION_THEN_SHORT_NAME("\\s+"),

    /** "Schedule 1 to the Housing Act 2004, Part 1". */
    STEP_AFTER_TITLE(",\\s+"),

    /** "Housing Act 1996 (as amended by the Homelessness Reduction Act 2017)". */
    TITLE_AMENDED_BY("(?:,| \\(|, \\()? ?as amended(?:,? (?:among others|most recently))? by (?:the )?"),

    /** "the Act (the Education Act 1996)". */
    ALIAS_THEN_TITLE("\\s*[(\\[](?:i\\.?e\\.? )?(?:the\\s+)?"),

    /** "section 508B and Schedule 35B", "section 24A(6), as amended, section 34(B)", "Part 3 and some of those in Part 4". */
    TWO_PROVISIONS("(?:\\s*\\([^()]{0,60}\\))?(?:,? as amended| of| to)?(?:\\s*[,;&/]\\s*|\\s+)"
            + "(?:(?:and/or|and|or|&|as well as|together with|read with)\\s+)?(?:also\\s+|under\\s+)?"
            + "(?:(?:(?:some|many|most|parts?|all|several) of )?(?:those|(?:the )?(?:duties|functions|powers)) (?:in|under|of) )?"
            + "(?:the\\s+)?");

    private final Pattern pattern;

    WordsBetween(String expression) {
        this.pattern = Pattern.compile(expression);
    }

    /** Whether a provision and a short name stand side by side as one citation: "section 117 MHA", "NPPF, paragraph 130". */
    static boolean joinBeside(Mention provision, Mention shortName, String text) {
        if (provision.end() <= shortName.start()) {
            String between = text.substring(provision.end(), shortName.start());
            return PROVISION_OF_TITLE.fits(between) || PROVISION_THEN_TITLE.fits(between);
        }
        return shortName.end() <= provision.start()
                && TITLE_THEN_PROVISION.fits(text.substring(shortName.end(), provision.start()));
    }

    boolean fits(String between) {
        return pattern.matcher(between).matches();
    }
}
